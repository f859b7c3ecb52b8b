import type { z } from 'zod';
import type { AnswerOf, EndpointName, Endpoints } from '../../shared/contract/endpoints.ts';
import { noteConsent } from '../chat/note-consent.ts';
import { openChat } from '../chat/open-chat.ts';
import type { Deps } from '../deps.ts';
import type { Runner } from '../dunning/start-runner.ts';
import { printLetter } from '../letter/print-letter.ts';
import type { Challenges } from '../session/challenges.ts';
import type { RoleGroups } from '../session/roles.ts';
import type { Session } from '../session/session.ts';
import { signIn } from '../session/sign-in.ts';
import type { Tokens } from '../session/tokens.ts';
import { approveReminder } from '../usecases/approve-reminder.ts';
import { assessRecords } from '../usecases/assess-records.ts';
import { cancelReminder } from '../usecases/cancel-reminder.ts';
import { customerDetail } from '../usecases/customer-detail.ts';
import { dismissReminder } from '../usecases/dismiss-reminder.ts';
import { endCommitment } from '../usecases/end-commitment.ts';
import { listCommitments } from '../usecases/list-commitments.ts';
import { listDrafts } from '../usecases/list-drafts.ts';
import { noteCommitment } from '../usecases/note-commitment.ts';
import { noteContact } from '../usecases/note-contact.ts';
import { previewReminder } from '../usecases/preview-reminder.ts';
import { previewReminders } from '../usecases/preview-reminders.ts';
import { previewTemplate } from '../usecases/preview-template.ts';
import { queueReminder } from '../usecases/queue-reminder.ts';
import { readAging } from '../usecases/read-aging.ts';
import { readPlan } from '../usecases/read-plan.ts';
import { readPortfolio } from '../usecases/read-portfolio.ts';
import { readReminder } from '../usecases/read-reminder.ts';
import { readReminders } from '../usecases/read-reminders.ts';
import { listRuns, previewRun, readRun } from '../usecases/read-runs.ts';
import { readSettings } from '../usecases/read-settings.ts';
import { createReadiness } from '../usecases/readiness.ts';
import { refreshLedger } from '../usecases/refresh-ledger.ts';
import { savePaymentSettings } from '../usecases/save-payment-settings.ts';
import { saveRunSettings } from '../usecases/save-run-settings.ts';
import { saveSettings } from '../usecases/save-settings.ts';
import { saveTemplates } from '../usecases/save-templates.ts';
import { simulatePolicies } from '../usecases/simulate-policies.ts';
import { startRun } from '../usecases/start-run.ts';
import type { PathParameters } from './parse-request.ts';
import {
  calendarAnswer,
  paymentAnswer,
  runSettingsAnswer,
  templatesAnswer,
  thresholdsAnswer,
} from './settings-answers.ts';

/** A request after the door: its token checked, its body and path parsed. */
export interface Asked<Name extends EndpointName> {
  readonly body: Endpoints[Name] extends { body: infer Body extends z.ZodType } ? z.output<Body> : undefined;
  readonly session: Endpoints[Name] extends { asks: 'anyone' } ? undefined : Session;
  readonly path: PathParameters;
  /** From `If-Match`, where the endpoint is versioned. */
  readonly version: number;
}

export type Handlers = { readonly [Name in EndpointName]: (asked: Asked<Name>) => Promise<AnswerOf<Name>> };

export interface HandlerDeps extends Deps {
  readonly challenges: Challenges;
  readonly tokens: Tokens;
  readonly roleGroups: RoleGroups;
  /** Told after a reminder was queued. */
  readonly wakeOutbox: () => void;
  /** Told that there is a line for the CRM's chatter. */
  readonly wakeNotes: () => void;
  readonly runner: Pick<Runner, 'run'>;
}

/** Each endpoint's one use case. */
export function createHandlers(deps: HandlerDeps): Handlers {
  const assess = assessRecords(deps);
  const detail = customerDetail(deps);
  const portfolio = readPortfolio(deps);
  const aging = readAging(deps);
  const simulation = simulatePolicies(deps);
  const nextRun = previewRun(deps);
  return {
    startSignIn: async ({ body }) => {
      const { challenge, expiresAt } = deps.challenges.issue(body.verifierHash);
      return { challenge, expiresAt: expiresAt.toISOString() };
    },
    signIn: ({ body }) => signIn(deps)(body),
    assess: ({ session, body }) => assess(session, body),
    customer: ({ session, path }) => detail(session, path),
    plan: ({ session, path }) => readPlan(deps)(session, path),
    simulate: ({ session, path, body }) => simulation(session, path.companyId, body),
    portfolio: ({ session, path }) => portfolio(session, path.companyId),
    aging: ({ session, path }) => aging(session, path.companyId),
    commitments: ({ session, path }) => listCommitments(deps)(session, path.companyId),
    noteCommitment: ({ session, path, body }) => noteCommitment(deps)(session, path, body),
    endCommitment: ({ session, path, body }) => endCommitment(deps)(session, path, body),
    noteContact: ({ session, path, body }) => noteContact(deps)(session, path, body),
    noteConsent: ({ session, path, body }) => noteConsent(deps)(session, path, body),
    chat: ({ session, path }) => openChat(deps)(session, path),
    letter: ({ session, path }) => printLetter(deps)(session, path),
    previewReminder: ({ session, body }) => previewReminder(deps)(session, body),
    previewReminders: ({ session, body }) => previewReminders(deps)(session, body),
    queueReminder: async ({ session, body }) => {
      const answer = await queueReminder(deps)(session, body);
      if (answer.created) deps.wakeOutbox();
      return answer;
    },
    reminder: ({ session, path }) => readReminder(deps)(session, path.reminderId),
    reminders: ({ session, body }) => readReminders(deps)(session, body),
    cancelReminder: ({ session, path }) => cancelReminder(deps)(session, path.reminderId),
    drafts: ({ session, path }) => listDrafts(deps)(session, path.companyId),
    approveReminder: async ({ session, path, body }) => {
      const reminder = await approveReminder(deps)(session, path.reminderId, body);
      deps.wakeOutbox();
      return reminder;
    },
    dismissReminder: ({ session, path }) => dismissReminder(deps)(session, path.reminderId),
    runs: ({ session, path }) => listRuns(deps)(session, path.companyId),
    nextRun: ({ session, path }) => nextRun(session, path.companyId),
    run: ({ session, path }) => readRun(deps)(session, path.companyId, path.day),
    startRun: ({ session, path }) => startRun(deps)(session, path.companyId),
    runSettings: async ({ session, path }) =>
      runSettingsAnswer(await readSettings(deps)(session, 'operation', path.companyId)),
    saveRunSettings: async ({ session, path: { companyId }, body: settings, version: expectedVersion }) =>
      runSettingsAnswer(await saveRunSettings(deps)(session, { companyId, settings, expectedVersion })),
    thresholds: async ({ session, path }) =>
      thresholdsAnswer(await readSettings(deps)(session, 'thresholds', path.companyId)),
    saveThresholds: async ({ session, path: { companyId }, body: settings, version: expectedVersion }) =>
      thresholdsAnswer(await saveSettings(deps)(session, 'thresholds', { companyId, settings, expectedVersion })),
    calendarSettings: async ({ session, path }) =>
      calendarAnswer(await readSettings(deps)(session, 'calendar', path.companyId)),
    saveCalendarSettings: async ({ session, path: { companyId }, body: settings, version: expectedVersion }) =>
      calendarAnswer(await saveSettings(deps)(session, 'calendar', { companyId, settings, expectedVersion })),
    paymentSettings: async ({ session, path }) =>
      paymentAnswer(await readSettings(deps)(session, 'payment', path.companyId)),
    savePaymentSettings: async ({ session, path: { companyId }, body: settings, version: expectedVersion }) =>
      paymentAnswer(await savePaymentSettings(deps)(session, { companyId, settings, expectedVersion })),
    templates: async ({ session, path }) =>
      templatesAnswer(await readSettings(deps)(session, 'templates', path.companyId)),
    saveTemplates: async ({ session, path: { companyId }, body: settings, version: expectedVersion }) =>
      templatesAnswer(await saveTemplates(deps)(session, { companyId, settings, expectedVersion })),
    previewTemplate: ({ session, path, body }) => previewTemplate(deps)(session, path.companyId, body),
    refreshLedger: refreshLedger(deps),
    readiness: createReadiness(deps),
  };
}
