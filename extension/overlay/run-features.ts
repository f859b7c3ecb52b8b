import { computed, signal as signalOf } from '@preact/signals';
import type { Language } from '../../shared/contract/common.ts';
import type { PageFacts } from '../odoo-page/page-facts.ts';
import type { Assessments } from '../state/assessments.ts';
import type { UserRole } from '../state/user-role.ts';
import { createCustomerPanel } from './customer-panel.ts';
import type { DeskLoader } from './desk-loader.ts';
import type { Feature } from './feature.ts';
import { recordsOn } from './records.ts';
import { themeAt } from './theme.ts';

export interface RunDeps {
  readonly features: readonly Feature[];
  readonly assessments: Assessments;
  readonly desk: DeskLoader;
  readonly user: UserRole;
  readonly language: Language;
  readonly signal: AbortSignal;
}

/** Answers what to call with every set of facts: features start with a screen, follow its facts, and end with it. */
export function runFeatures(deps: RunDeps): (facts: PageFacts) => void {
  let screen: Screen | undefined;
  deps.signal.addEventListener('abort', () => screen?.end());
  return (facts) => {
    if (deps.signal.aborted) return;
    deps.assessments.want(recordsOn(facts));
    if (screen?.key === screenKey(facts)) {
      screen.update(facts);
      return;
    }
    screen?.end();
    screen = startScreen(facts, deps);
  };
}

interface Screen {
  readonly key: string;
  update(facts: PageFacts): void;
  end(): void;
}

/** One controller owns all that is shown on one screen. */
function startScreen(first: PageFacts, deps: RunDeps): Screen {
  const { features, assessments, desk, user, language } = deps;
  const controller = new AbortController();
  const { signal } = controller;
  const facts = signalOf(first);
  const theme = themeAt(document.querySelector('.o_content, .o_action_manager') ?? document.body);
  const subject = computed(() => {
    const [record] = facts.value.view === 'form' ? recordsOn(facts.value) : [];
    return record && assessments.of(record).value;
  });
  const panel = createCustomerPanel({ subject, assessments, desk, language, theme, signal });
  for (const feature of features) {
    if (feature.appliesTo(first)) {
      feature.init({ page: { facts, language, theme, subject, panel }, assessments, desk, user, signal });
    }
  }
  return {
    key: screenKey(first),
    update(next) {
      facts.value = next;
    },
    end: () => controller.abort(),
  };
}

const screenKey = ({ model, view, record }: PageFacts) => `${model} ${view} ${record && (record.id ?? 'new')}`;
