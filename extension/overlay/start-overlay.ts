import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { languageOf } from '../i18n/language.ts';
import { background } from '../messaging/background.ts';
import { crmSession } from '../odoo-page/crm-session.ts';
import { listenToFacts } from '../odoo-page/listen-to-facts.ts';
import type { PageFacts } from '../odoo-page/page-facts.ts';
import { createAssessments } from '../state/assessments.ts';
import { createUserRole } from '../state/user-role.ts';
import { answerPageMessages } from './answer-page-messages.ts';
import { createDeskLoader } from './desk-loader.ts';
import { features } from './features.ts';
import { learningWords } from './learning-words.ts';
import { recordsOn, recordType } from './records.ts';
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
    if (started === undefined && recordType(facts) === undefined && recordsOn(facts).length === 0) return;
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
  const assessments = createAssessments({
    background: learningWords(background, language),
    now: () => performance.now(),
    signal,
  });
  const desk = createDeskLoader(background, language);
  return runFeatures({ features, assessments, desk, user: createUserRole(background), language, signal });
}
