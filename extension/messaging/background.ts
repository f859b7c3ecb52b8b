import type { BackgroundMessages, Result } from './messages.ts';
import { toBackground } from './messenger.ts';
import { failed } from './result.ts';

/** The background as its callers see it: every question is answered, with a value or a failure. */
export type Background = {
  readonly [Name in keyof BackgroundMessages]: (
    ...data: Parameters<BackgroundMessages[Name]>
  ) => Promise<ReturnType<BackgroundMessages[Name]>>;
};

const { sendMessage } = toBackground;

/** Never rejects. A background that does not answer reads as a sidecar that is away. */
export const background: Background = {
  assess: (request) => answerOf(sendMessage('assess', request)),
  customer: (key) => answerOf(sendMessage('customer', key)),
  previewReminder: (key) => answerOf(sendMessage('previewReminder', key)),
  previewReminders: (request) => answerOf(sendMessage('previewReminders', request)),
  queueReminder: (request) => answerOf(sendMessage('queueReminder', request)),
  noteCommitment: (asked) => answerOf(sendMessage('noteCommitment', asked)),
  noteConsent: (asked) => answerOf(sendMessage('noteConsent', asked)),
  chat: (customer) => answerOf(sendMessage('chat', customer)),
  letter: (customer) => answerOf(sendMessage('letter', customer)),
  openLetter: (letter) => answerOf(sendMessage('openLetter', letter)),
  noteContact: (asked) => answerOf(sendMessage('noteContact', asked)),
  endCommitment: (asked) => answerOf(sendMessage('endCommitment', asked)),
  reminder: (id) => answerOf(sendMessage('reminder', id)),
  reminders: (request) => answerOf(sendMessage('reminders', request)),
  cancelReminder: (id) => answerOf(sendMessage('cancelReminder', id)),
  thresholds: (companyId) => answerOf(sendMessage('thresholds', companyId)),
  saveThresholds: (change) => answerOf(sendMessage('saveThresholds', change)),
  calendarSettings: (companyId) => answerOf(sendMessage('calendarSettings', companyId)),
  saveCalendarSettings: (change) => answerOf(sendMessage('saveCalendarSettings', change)),
  paymentSettings: (companyId) => answerOf(sendMessage('paymentSettings', companyId)),
  savePaymentSettings: (change) => answerOf(sendMessage('savePaymentSettings', change)),
  templates: (companyId) => answerOf(sendMessage('templates', companyId)),
  saveTemplates: (change) => answerOf(sendMessage('saveTemplates', change)),
  previewTemplate: (asked) => answerOf(sendMessage('previewTemplate', asked)),
  aging: (companyId) => answerOf(sendMessage('aging', companyId)),
  drafts: (companyId) => answerOf(sendMessage('drafts', companyId)),
  approveReminder: (approved) => answerOf(sendMessage('approveReminder', approved)),
  dismissReminder: (reminderId) => answerOf(sendMessage('dismissReminder', reminderId)),
  runs: (companyId) => answerOf(sendMessage('runs', companyId)),
  run: (asked) => answerOf(sendMessage('run', asked)),
  nextRun: (companyId) => answerOf(sendMessage('nextRun', companyId)),
  startRun: (companyId) => answerOf(sendMessage('startRun', companyId)),
  runSettings: (companyId) => answerOf(sendMessage('runSettings', companyId)),
  saveRunSettings: (change) => answerOf(sendMessage('saveRunSettings', change)),
  openFinance: (companyId) => answerOf(sendMessage('openFinance', companyId)),
  readiness: () => answerOf(sendMessage('readiness')),
  whoAmI: () => answerOf(sendMessage('whoAmI')),
  crmUser: (user) => answerOf(sendMessage('crmUser', user)),
  overlayTexts: (language) => answerOf(sendMessage('overlayTexts', language)),
  loadDesk: (language) => answerOf(sendMessage('loadDesk', language)),
};

async function answerOf<T>(answer: Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await answer;
  } catch {
    return failed('sidecar_away');
  }
}
