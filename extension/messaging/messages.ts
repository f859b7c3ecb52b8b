import type { Language } from '../../shared/contract/common.ts';
import type { CustomerKey } from '../../shared/contract/customer.ts';
import type { AnswerOf, BodyOf } from '../../shared/contract/endpoints.ts';
import type { ErrorCode } from '../../shared/contract/error.ts';
import type { SignedInUser } from '../../shared/contract/sign-in.ts';
import type { DeskCatalogue } from '../i18n/desk/catalogues.ts';
import type { OverlayCatalogue } from '../i18n/overlay/catalogues.ts';

/** A failure is data: it crosses between worlds as it is. */
export type Failure = {
  readonly code:
    | ErrorCode
    | 'sidecar_away'
    | 'not_configured'
    | 'crm_session_missing'
    | 'sidecar_unknown_answer'
    | 'desk_missing';
  readonly problems?: readonly {
    readonly field: string;
    readonly rule: string;
    readonly line?: number | undefined;
    readonly excerpt?: string | undefined;
  }[];
};
export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: Failure };

export interface CrmUser {
  readonly userId: number;
  readonly database: string;
}

/** Whose letter, and the language of the page around it. */
export interface LetterAsked extends CustomerKey {
  readonly language: Language;
}

/** What pages of the extension and content scripts ask of the background. */
export interface BackgroundMessages {
  assess(request: BodyOf<'assess'>): Result<AnswerOf<'assess'>>;
  customer(key: CustomerKey): Result<AnswerOf<'customer'>>;
  previewReminder(key: BodyOf<'previewReminder'>): Result<AnswerOf<'previewReminder'>>;
  previewReminders(request: BodyOf<'previewReminders'>): Result<AnswerOf<'previewReminders'>>;
  queueReminder(request: BodyOf<'queueReminder'>): Result<AnswerOf<'queueReminder'>>;
  noteCommitment(asked: {
    customer: CustomerKey;
    commitment: BodyOf<'noteCommitment'>;
  }): Result<AnswerOf<'noteCommitment'>>;
  noteContact(asked: { customer: CustomerKey; contact: BodyOf<'noteContact'> }): Result<AnswerOf<'noteContact'>>;
  noteConsent(asked: { customer: CustomerKey; consent: BodyOf<'noteConsent'> }): Result<AnswerOf<'noteConsent'>>;
  chat(customer: CustomerKey): Result<AnswerOf<'chat'>>;
  letter(customer: CustomerKey): Result<AnswerOf<'letter'>>;
  /** Shows a letter to this customer in a tab of its own, to be printed from there. */
  openLetter(letter: LetterAsked): Result<null>;
  endCommitment(asked: {
    companyId: number;
    commitmentId: string;
    end: BodyOf<'endCommitment'>;
  }): Result<AnswerOf<'endCommitment'>>;
  reminder(id: string): Result<AnswerOf<'reminder'>>;
  reminders(request: BodyOf<'reminders'>): Result<AnswerOf<'reminders'>>;
  cancelReminder(id: string): Result<AnswerOf<'cancelReminder'>>;
  thresholds(companyId: number): Result<AnswerOf<'thresholds'>>;
  saveThresholds(change: {
    companyId: number;
    version: number;
    thresholds: BodyOf<'saveThresholds'>;
  }): Result<AnswerOf<'saveThresholds'>>;
  calendarSettings(companyId: number): Result<AnswerOf<'calendarSettings'>>;
  saveCalendarSettings(change: {
    companyId: number;
    version: number;
    calendar: BodyOf<'saveCalendarSettings'>;
  }): Result<AnswerOf<'saveCalendarSettings'>>;
  paymentSettings(companyId: number): Result<AnswerOf<'paymentSettings'>>;
  savePaymentSettings(change: {
    companyId: number;
    version: number;
    payment: BodyOf<'savePaymentSettings'>;
  }): Result<AnswerOf<'savePaymentSettings'>>;
  templates(companyId: number): Result<AnswerOf<'templates'>>;
  saveTemplates(change: {
    companyId: number;
    version: number;
    templates: BodyOf<'saveTemplates'>;
  }): Result<AnswerOf<'saveTemplates'>>;
  previewTemplate(asked: {
    companyId: number;
    template: BodyOf<'previewTemplate'>;
  }): Result<AnswerOf<'previewTemplate'>>;
  aging(companyId: number): Result<AnswerOf<'aging'>>;
  drafts(companyId: number): Result<AnswerOf<'drafts'>>;
  approveReminder(approved: { reminderId: string; fingerprint: string }): Result<AnswerOf<'approveReminder'>>;
  dismissReminder(reminderId: string): Result<AnswerOf<'dismissReminder'>>;
  runs(companyId: number): Result<AnswerOf<'runs'>>;
  run(asked: { companyId: number; day: string }): Result<AnswerOf<'run'>>;
  nextRun(companyId: number): Result<AnswerOf<'nextRun'>>;
  startRun(companyId: number): Result<AnswerOf<'startRun'>>;
  runSettings(companyId: number): Result<AnswerOf<'runSettings'>>;
  saveRunSettings(change: {
    companyId: number;
    version: number;
    operation: BodyOf<'saveRunSettings'>;
  }): Result<AnswerOf<'saveRunSettings'>>;
  /** Shows what finance works through in a tab of its own, for this company if one is named. */
  openFinance(companyId: number | undefined): Result<null>;
  readiness(): Result<AnswerOf<'readiness'>>;
  whoAmI(): Result<SignedInUser>;
  /** Says who looks at the CRM in this tab, so that nobody works with the token of the one who signed out before. */
  crmUser(user: CrmUser): Result<null>;
  /** The texts of the one language that a page speaks. */
  overlayTexts(language: Language): Result<OverlayCatalogue>;
  /** Runs the desk beside the overlay that asks, and answers with its texts. */
  loadDesk(language: Language): Result<DeskCatalogue>;
}

/** What the background asks of a content script on the CRM's page. */
export interface PageMessages {
  /** Creates the attachment that proves who is signed in to the CRM; answers its id. */
  createSignInProof(name: string): Result<number>;
  removeSignInProof(attachmentId: number): Result<null>;
}
