import type { z } from 'zod';
import { AssessAnswer, AssessRequest } from './assessment.ts';
import { CalendarSettingsSchema, VersionedCalendar } from './calendar-settings.ts';
import { ChatDraft } from './chat.ts';
import { Commitment, CommitmentList, EndCommitment, NewCommitment } from './commitment.ts';
import type { Role } from './common.ts';
import { Consent, NewConsent } from './consent.ts';
import { CustomerDetail } from './customer.ts';
import { LetterDraft } from './letter.ts';
import { MailTemplatesSchema, TemplatePreview, TemplatePreviewRequest, VersionedTemplates } from './mail-templates.ts';
import { PreviewsAnswer, PreviewsRequest, RemindersAnswer, RemindersRequest } from './many-reminders.ts';
import { NewContact, NotedContact } from './noted-contact.ts';
import { PaymentSettingsSchema, VersionedPayment } from './payment-settings.ts';
import { CustomerPlan } from './plan.ts';
import { AgingReport, Portfolio } from './portfolio.ts';
import {
  ApproveRequest,
  DraftList,
  PreviewRequest,
  QueueReminderAnswer,
  QueueReminderRequest,
  Reminder,
  ReminderPreview,
} from './reminder.ts';
import { RunList, RunReport } from './run.ts';
import { RunSettingsChange, VersionedRunSettings } from './run-settings.ts';
import { ChallengeAnswer, ChallengeRequest, SignInAnswer, SignInRequest } from './sign-in.ts';
import { Simulation, SimulationRequest } from './simulation.ts';
import { LedgerStatus, Readiness } from './status.ts';
import { Thresholds, VersionedThresholds } from './thresholds.ts';

export interface Endpoint {
  readonly method: 'get' | 'post' | 'put' | 'delete';
  readonly path: string;
  /** The least role that may ask; `anyone` needs no token. */
  readonly asks: Role | 'anyone';
  readonly summary: string;
  readonly body?: z.ZodType;
  readonly answer: z.ZodType;
  /** Saves with `If-Match: <version>`; 409 when someone else saved first. */
  readonly versioned?: true;
}

/** The API, whole. Path parameters are written `{name}`. */
export const endpoints = {
  startSignIn: {
    method: 'post',
    path: '/v1/sign-in/challenge',
    asks: 'anyone',
    summary: 'Ask for a sign-in challenge',
    body: ChallengeRequest,
    answer: ChallengeAnswer,
  },
  signIn: {
    method: 'post',
    path: '/v1/sign-in',
    asks: 'anyone',
    summary: 'Prove a challenge and get a token',
    body: SignInRequest,
    answer: SignInAnswer,
  },
  assess: {
    method: 'post',
    path: '/v1/assess',
    asks: 'sales',
    summary: 'Judge the customers of the records on screen',
    body: AssessRequest,
    answer: AssessAnswer,
  },
  customer: {
    method: 'get',
    path: '/v1/companies/{companyId}/customers/{customerId}',
    asks: 'sales',
    summary: 'One customer in detail',
    answer: CustomerDetail,
  },
  plan: {
    method: 'get',
    path: '/v1/companies/{companyId}/customers/{customerId}/plan',
    asks: 'finance',
    summary: 'What is to be said to a customer when, and why each step is, was or will not be taken',
    answer: CustomerPlan,
  },
  simulate: {
    method: 'post',
    path: '/v1/companies/{companyId}/simulations',
    asks: 'admin',
    summary: 'Run policies, saved or not, forward over the portfolio',
    body: SimulationRequest,
    answer: Simulation,
  },
  portfolio: {
    method: 'get',
    path: '/v1/companies/{companyId}/portfolio',
    asks: 'finance',
    summary: 'The figures of a company’s receivables',
    answer: Portfolio,
  },
  aging: {
    method: 'get',
    path: '/v1/companies/{companyId}/aging',
    asks: 'finance',
    summary: 'Who owes a company what, by days past due',
    answer: AgingReport,
  },
  commitments: {
    method: 'get',
    path: '/v1/companies/{companyId}/commitments',
    asks: 'finance',
    summary: 'Every promise, dispute, pause and flag that stands',
    answer: CommitmentList,
  },
  noteCommitment: {
    method: 'post',
    path: '/v1/companies/{companyId}/customers/{customerId}/commitments',
    asks: 'finance',
    summary: 'Note what a customer promised, disputes, or was decided about it',
    body: NewCommitment,
    answer: Commitment,
  },
  endCommitment: {
    method: 'post',
    path: '/v1/companies/{companyId}/commitments/{commitmentId}/end',
    asks: 'finance',
    summary: 'Say that a commitment stands no longer',
    body: EndCommitment,
    answer: Commitment,
  },
  noteContact: {
    method: 'post',
    path: '/v1/companies/{companyId}/customers/{customerId}/contacts',
    asks: 'finance',
    summary: 'Note a call, a chat or a letter, and what came of it',
    body: NewContact,
    answer: NotedContact,
  },
  noteConsent: {
    method: 'post',
    path: '/v1/companies/{companyId}/customers/{customerId}/consents',
    asks: 'finance',
    summary: 'Note that a customer agreed to be written to on a channel, or agrees no longer',
    body: NewConsent,
    answer: Consent,
  },
  chat: {
    method: 'get',
    path: '/v1/companies/{companyId}/customers/{customerId}/chat',
    asks: 'finance',
    summary: 'What a WhatsApp message would say now, and where it is sent from; or why none is offered',
    answer: ChatDraft,
  },
  letter: {
    method: 'get',
    path: '/v1/companies/{companyId}/customers/{customerId}/letter',
    asks: 'finance',
    summary: 'A letter to be printed now, or why none is offered',
    answer: LetterDraft,
  },
  previewReminder: {
    method: 'post',
    path: '/v1/reminders/preview',
    asks: 'finance',
    summary: 'What a reminder would say, and to whom',
    body: PreviewRequest,
    answer: ReminderPreview,
  },
  previewReminders: {
    method: 'post',
    path: '/v1/reminders/previews',
    asks: 'finance',
    summary: 'What reminders to several customers would say, and to whom',
    body: PreviewsRequest,
    answer: PreviewsAnswer,
  },
  queueReminder: {
    method: 'post',
    path: '/v1/reminders',
    asks: 'finance',
    summary: 'Send what was previewed, after the time to undo',
    body: QueueReminderRequest,
    answer: QueueReminderAnswer,
  },
  reminder: {
    method: 'get',
    path: '/v1/reminders/{reminderId}',
    asks: 'finance',
    summary: 'How a reminder is doing',
    answer: Reminder,
  },
  reminders: {
    method: 'post',
    path: '/v1/reminders/states',
    asks: 'finance',
    summary: 'How several reminders are doing',
    body: RemindersRequest,
    answer: RemindersAnswer,
  },
  cancelReminder: {
    method: 'delete',
    path: '/v1/reminders/{reminderId}',
    asks: 'finance',
    summary: 'Undo a reminder not yet sent',
    answer: Reminder,
  },
  drafts: {
    method: 'get',
    path: '/v1/companies/{companyId}/drafts',
    asks: 'finance',
    summary: 'What the régua proposes and somebody has to approve',
    answer: DraftList,
  },
  approveReminder: {
    method: 'post',
    path: '/v1/reminders/{reminderId}/approve',
    asks: 'finance',
    summary: 'Send a draft as it was previewed, after the time to undo',
    body: ApproveRequest,
    answer: Reminder,
  },
  dismissReminder: {
    method: 'post',
    path: '/v1/reminders/{reminderId}/dismiss',
    asks: 'finance',
    summary: 'Do not send a draft, nor propose it again',
    answer: Reminder,
  },
  runs: {
    method: 'get',
    path: '/v1/companies/{companyId}/runs',
    asks: 'finance',
    summary: 'The last runs of the régua',
    answer: RunList,
  },
  nextRun: {
    method: 'get',
    path: '/v1/companies/{companyId}/runs/next',
    asks: 'finance',
    summary: 'What today’s run would do if it began now',
    answer: RunReport,
  },
  run: {
    method: 'get',
    path: '/v1/companies/{companyId}/runs/{day}',
    asks: 'finance',
    summary: 'What the run of a day did, customer by customer',
    answer: RunReport,
  },
  startRun: {
    method: 'post',
    path: '/v1/companies/{companyId}/runs',
    asks: 'admin',
    summary: 'Run today’s régua now, if it did not run yet',
    answer: RunReport,
  },
  runSettings: {
    method: 'get',
    path: '/v1/companies/{companyId}/operation',
    asks: 'sales',
    summary: 'Whether and when the régua runs by itself',
    answer: VersionedRunSettings,
  },
  saveRunSettings: {
    method: 'put',
    path: '/v1/companies/{companyId}/operation',
    asks: 'admin',
    summary: 'Go live, stop everything, or change the hour',
    body: RunSettingsChange,
    answer: VersionedRunSettings,
    versioned: true,
  },
  thresholds: {
    method: 'get',
    path: '/v1/companies/{companyId}/thresholds',
    asks: 'sales',
    summary: 'When a delinquency becomes grave',
    answer: VersionedThresholds,
  },
  saveThresholds: {
    method: 'put',
    path: '/v1/companies/{companyId}/thresholds',
    asks: 'admin',
    summary: 'Change the thresholds',
    body: Thresholds,
    answer: VersionedThresholds,
    versioned: true,
  },
  calendarSettings: {
    method: 'get',
    path: '/v1/companies/{companyId}/calendar',
    asks: 'sales',
    summary: 'When customers are contacted, and how often at most',
    answer: VersionedCalendar,
  },
  saveCalendarSettings: {
    method: 'put',
    path: '/v1/companies/{companyId}/calendar',
    asks: 'admin',
    summary: 'Change the calendar',
    body: CalendarSettingsSchema,
    answer: VersionedCalendar,
    versioned: true,
  },
  paymentSettings: {
    method: 'get',
    path: '/v1/companies/{companyId}/payment',
    asks: 'sales',
    summary: 'How a company is paid, and what it charges for paying late',
    answer: VersionedPayment,
  },
  savePaymentSettings: {
    method: 'put',
    path: '/v1/companies/{companyId}/payment',
    asks: 'admin',
    summary: 'Change the ways to pay, or the charges',
    body: PaymentSettingsSchema,
    answer: VersionedPayment,
    versioned: true,
  },
  templates: {
    method: 'get',
    path: '/v1/companies/{companyId}/templates',
    asks: 'sales',
    summary: 'What a company wrote for its mails in place of our words',
    answer: VersionedTemplates,
  },
  saveTemplates: {
    method: 'put',
    path: '/v1/companies/{companyId}/templates',
    asks: 'admin',
    summary: 'Change what mails say; refused with all that could not be sent so',
    body: MailTemplatesSchema,
    answer: VersionedTemplates,
    versioned: true,
  },
  previewTemplate: {
    method: 'post',
    path: '/v1/companies/{companyId}/templates/preview',
    asks: 'finance',
    summary: 'A template, saved or not, as a mail',
    body: TemplatePreviewRequest,
    answer: TemplatePreview,
  },
  refreshLedger: {
    method: 'post',
    path: '/v1/ledger/refresh',
    asks: 'admin',
    summary: 'Read the whole CRM again',
    answer: LedgerStatus,
  },
  readiness: {
    method: 'get',
    path: '/readyz',
    asks: 'anyone',
    summary: 'Whether the sidecar can do its work',
    answer: Readiness,
  },
} as const satisfies Record<string, Endpoint>;

export type Endpoints = typeof endpoints;
export type EndpointName = keyof Endpoints;
export type BodyOf<Name extends EndpointName> = Endpoints[Name] extends { body: infer Body extends z.ZodType }
  ? z.input<Body>
  : undefined;
export type AnswerOf<Name extends EndpointName> = z.output<Endpoints[Name]['answer']>;
