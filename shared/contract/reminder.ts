import { z } from 'zod';
import { MAIL_TONES } from '../domain/reminder/manner.ts';
import { MESSAGE_CHANNELS } from '../domain/reminder/message-channel.ts';
import { REMINDER_STATES } from '../domain/reminder/reminder-state.ts';
import { Id, Instant, Language, Money } from './common.ts';
import { Consent } from './consent.ts';
import { CustomerKey, OpenItem } from './customer.ts';
import { Names } from './policy.ts';
import { ReminderEdit, ReminderWords, WordFinding } from './reminder-edit.ts';

export const Recipient = z.object({ contactId: Id, name: z.string(), email: z.string() });
export type Recipient = z.infer<typeof Recipient>;

/** Why no reminder can be sent. */
export const ReminderBlock = z.enum([
  'nothing_overdue',
  'nothing_coming_due',
  'still_overdue',
  'below_tolerance',
  'payment_clearing',
  'disputed',
  /** The CRM knows none of what would be asked for as sent: the invoice comes first. */
  'invoice_never_sent',
  'promised',
  'paused',
  'do_not_contact',
  'no_recipient',
  /** The CRM could write to others, or to nobody, with what stands in the contacts' names and e-mail fields. */
  'recipient_unusable',
  /** Mail to every address there is came back. */
  'bounced',
  'supplier_incomplete',
  /** No bank entry in the books for longer than the company wants to go without. */
  'stale_bank_data',
  'already_today',
  /** Somebody stopped everything that leaves. */
  'kill_switch',
  /** Somebody's own words hurt, or take back what the mail must say. */
  'text_refused',
  /** The company's template does not work with this mail, or comes out as what hurts. */
  'template_failed',
  /** The CRM has no module that sends SMS. */
  'sms_unavailable',
  'no_mobile',
  'not_opted_in',
  'outside_hours',
  /** As many contacts these days as the company allows itself. */
  'contact_cap',
]);
export type ReminderBlock = z.infer<typeof ReminderBlock>;

/** The CRM's own PDFs of the invoices that a mail asks for; it keeps none of an invoice that was never printed or sent there. */
export const InvoiceFiles = z.object({
  /** Names of those that go with the mail, the one due the longest first. */
  attached: z.array(z.string()),
  /** Names of those that are too many or too large for one mail. */
  tooMuch: z.array(z.string()),
  /** How many invoices the mail asks for, with a PDF or without. */
  invoices: z.int().nonnegative(),
  /** The CRM does not let the service account see them. */
  unreadable: z.boolean(),
});
export type InvoiceFiles = z.infer<typeof InvoiceFiles>;

/** The SMS that would be sent, and whether the customer can be sent one at all. */
export const SmsPreview = z.object({
  /** Why none can be sent to this customer, whatever is owed; null where one can. */
  blocked: ReminderBlock.nullable(),
  consent: Consent.nullable(),
  /** E.164; null where the CRM holds no mobile number. */
  number: z.string().nullable(),
  /** As it leaves; empty in the preview of a mail. */
  text: z.string(),
});
export type SmsPreview = z.infer<typeof SmsPreview>;

/** What would be sent if it were sent now. `fingerprint` stands for all of it but the files: recipients, items, amounts, text. */
export const ReminderPreview = z.object({
  customer: CustomerKey,
  customerName: z.string(),
  asOf: Instant,
  blocked: ReminderBlock.nullable(),
  channel: z.enum(MESSAGE_CHANNELS),
  /** Of a mail; an SMS goes to a number. */
  recipients: z.array(Recipient),
  /** Everyone at the customer who may be written to; `bounced`: mail to that address came back. */
  allowed: z.array(Recipient.extend({ bounced: z.boolean() })),
  /** Followers of the customer in the CRM, who do not receive it. */
  leftOut: z.array(z.string()),
  language: Language,
  tone: z.enum([...new Set(Object.values(MAIL_TONES).flat())]),
  subject: z.string(),
  /** What of it may be edited, as it stands in it. */
  words: ReminderWords,
  /** About words that somebody edited. */
  findings: z.array(WordFinding),
  /** The mail's body as it leaves; to be shown in a sandbox. */
  html: z.string(),
  sms: SmsPreview,
  invoiceFiles: InvoiceFiles,
  items: z.array(OpenItem),
  totals: z.array(Money),
  lastContactAt: Instant.nullable(),
  /** The last contact was less than three days ago: say so before sending. */
  tooSoon: z.boolean(),
  /** How long it can be undone once it is queued. */
  undoSeconds: z.int().nonnegative(),
  fingerprint: z.string(),
});
export type ReminderPreview = z.infer<typeof ReminderPreview>;

/** `draftId`: that proposal of the régua, as it would leave now. */
export const PreviewRequest = z.object({
  ...CustomerKey.shape,
  draftId: z.string().max(100).optional(),
  /** A mail without it; of a proposal its own. */
  channel: z.enum(MESSAGE_CHANNELS).optional(),
  edit: ReminderEdit.optional(),
});
export type PreviewRequest = z.infer<typeof PreviewRequest>;

export const ApproveRequest = z.object({
  fingerprint: z.string().min(1).max(100),
  edit: ReminderEdit.optional(),
});
export type ApproveRequest = z.infer<typeof ApproveRequest>;

/** What the régua proposes and somebody has to approve, oldest first. */
export const DraftList = z.object({
  drafts: z.array(
    z.object({
      reminderId: z.string(),
      customerId: Id,
      customerName: z.string(),
      channel: z.enum(MESSAGE_CHANNELS),
      draftedAt: Instant,
      stepId: z.string(),
      stepNames: Names.nullable(),
      /** What it would ask for if it were sent now; empty where there is nothing to ask for any more. */
      totals: z.array(Money),
    }),
  ),
});
export type DraftList = z.infer<typeof DraftList>;

/** The edit that was previewed comes with it. `id` is made once by whoever asks: asked again under it, because no answer came, it is the same reminder. */
export const QueueReminderRequest = z.object({
  id: z.uuid().optional(),
  ...CustomerKey.shape,
  fingerprint: z.string().min(1).max(100),
  /** A mail without it. */
  channel: z.enum(MESSAGE_CHANNELS).optional(),
  edit: ReminderEdit.optional(),
});
export type QueueReminderRequest = z.infer<typeof QueueReminderRequest>;

/** Why a queued reminder was not sent, or could not be. */
export const ReminderOutcome = z.enum([
  ...ReminderBlock.options,
  /** Balance, recipients or text are no longer what was previewed; or it could not leave within hours, and somebody should look again. */
  'changed_since_preview',
  'not_live',
  'daily_cap',
  'daily_tasks',
  /** Somebody looked at the proposal and did not want it. */
  'dismissed',
  'crm_refused',
  'crm_unreachable',
]);
export type ReminderOutcome = z.infer<typeof ReminderOutcome>;

export const Reminder = z.object({
  id: z.string(),
  ...CustomerKey.shape,
  state: z.enum(REMINDER_STATES),
  channel: z.enum(MESSAGE_CHANNELS),
  recipients: z.array(Recipient),
  /** Where an SMS goes, E.164; null for a mail. */
  number: z.string().nullable(),
  subject: z.string(),
  queuedAt: Instant,
  queuedBy: z.string(),
  /** Until then it can be undone. */
  sendAt: Instant,
  sentAt: Instant.nullable(),
  messageId: z.string(),
  outcome: ReminderOutcome.nullable(),
});
export type Reminder = z.infer<typeof Reminder>;

/** `created` is false when one was already on its way that somebody else, or another window, asked for. */
export const QueueReminderAnswer = z.object({ created: z.boolean(), reminder: Reminder });
export type QueueReminderAnswer = z.infer<typeof QueueReminderAnswer>;
