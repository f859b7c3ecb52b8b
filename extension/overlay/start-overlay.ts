import { signal as signalOf } from '@preact/signals';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import type { Role } from '../../shared/contract/common.ts';
import { languageOf } from '../i18n/language.ts';
import { type Background, background } from '../messaging/background.ts';
import { crmSession } from '../odoo-page/crm-session.ts';
import { listenToFacts } from '../odoo-page/listen-to-facts.ts';
import type { PageFacts } from '../odoo-page/page-facts.ts';
import { createAssessments } from '../state/assessments.ts';
import { createCustomerDetails } from '../state/customer-details.ts';
import { answerPageMessages } from './answer-page-messages.ts';
import { features } from './features.ts';
import { learningWords } from './learning-words.ts';
import { recordType } from './records.ts';
import { runFeatures } from './run-features.ts';

/** Wires the overlay of one tab; it stays idle until the page shows something of ours to speak about. */
export function startOverlay(ctx: ContentScriptContext): void {
  const { signal } = ctx;
  answerPageMessages({ signal });
  let started: Promise<(facts: PageFacts) => void> | undefined;
  let latest: PageFacts | undefined;
  const receive = async (facts: PageFacts) => {
    // Asking is what notices that the extension was updated or removed under this page.
    if (ctx.isInvalid) return;
    latest = facts;
    if (started === undefined && recordType(facts) === undefined) return;
    started ??= start(signal);
    const show = await started;
    if (facts === latest) show(facts);
  };
  listenToFacts((facts) => void receive(facts), { signal });
}

async function start(signal: AbortSignal): Promise<(facts: PageFacts) => void> {
  const session = await crmSession();
  const language = languageOf(session.ok ? session.value.language : navigator.language);
  if (session.ok) await background.crmUser({ userId: session.value.userId, database: session.value.database });
  const role = signalOf<Role | null>(null);
  const assessments = createAssessments({
    background: learningWords(background, language),
    now: () => performance.now(),
    signal,
  });
  const details = createCustomerDetails(learningRole(background, role));
  return runFeatures({ features, assessments, details, role, background, language, signal });
}

/** The role matters as soon as details are shown, and comes with them. */
function learningRole(source: Background, role: { value: Role | null }): Pick<Background, 'customer'> {
  return {
    async customer(key) {
      const [detail, user] = await Promise.all([source.customer(key), source.whoAmI()]);
      if (user.ok) role.value = user.value.role;
      return detail;
    },
  };
}
