import type { CalendarDate } from '../../shared/domain/calendar/calendar-date.ts';
import type { Money } from '../../shared/domain/money/money.ts';
import type { ClearingPayment, Receivable } from '../../shared/domain/receivable/receivable.ts';
import type { SettlementEntry } from '../../shared/domain/receivable/settlement-entry.ts';
import type { RecipientDelivery } from '../../shared/domain/reminder/delivery.ts';
import type { Contact } from '../../shared/domain/reminder/recipients.ts';

/**
 * The CRM, in the domain's words. Reads are repeated on passing faults; writes are made once.
 * Every method rejects with a `CrmError` and nothing else.
 */
export interface Crm extends CrmFeed {
  /** Which CRM answers, after checking that its version is one we know; `unsupported_version` when not. */
  describe(): Promise<CrmDescription>;
  /** Every company the service account works for. */
  companies(): Promise<Company[]>;
  /** Whose debt each record is about, in the order asked; at most one read per record type. */
  resolve(records: readonly CrmRecord[]): Promise<Resolution[]>;
  /** Commercial partners by id, with their credit limits in these companies (in all without them); those that do not exist, may not be read or are a contact of another are missing. */
  customers(ids: readonly number[], companyIds?: readonly number[]): Promise<Customer[]>;
  /** All posted, unsettled receivable lines of these commercial partners, their contacts included, in every company; `access_denied` to an account that sees only some. */
  openReceivables(customerIds: readonly number[]): Promise<Receivable[]>;
  /** Payments registered but not yet in the books; none on versions that post them at once. */
  clearingPayments(customerIds: readonly number[]): Promise<ClearingPayment[]>;
  /** Who may be written to about these documents: contacts of this customer only. */
  contacts(customerId: number, documentIds: readonly number[]): Promise<Contact[]>;
  /** Where a letter to the customer goes, line by line without its name; empty where the CRM holds no street. */
  postalAddress(customerId: number): Promise<string[]>;
  /** The contacts that follow the customer's record, who must not receive a reminder for it. */
  followers(customerId: number): Promise<Pick<Contact, 'id' | 'name'>[]>;
  /** The customer's own page for each document that has one. */
  portalLinks(documentIds: readonly number[]): Promise<ReadonlyMap<number, string>>;
  /** The PDF that the CRM keeps of each of these posted customer invoices since it was printed or sent there, the latest one; an invoice without one is missing, and so is one that was changed since. */
  invoicePdfs(documentIds: readonly number[]): Promise<InvoicePdf[]>;
  /** Which of these are invoices that the CRM never sent or printed, nor was told of as sent otherwise; `access_denied` to an account that sees only some. */
  unsentInvoices(documentIds: readonly number[]): Promise<ReadonlySet<number>>;
  /** The day of each company's last bank entry that is not of a day to come; a company without any is missing. */
  lastBankEntries(upTo: CalendarDate): Promise<ReadonlyMap<number, CalendarDate>>;
  /** What the invoice's field of this technical name holds; undefined where there is none that the service account may read. */
  invoiceField(name: string): Promise<'text' | 'other' | undefined>;
  /** What a text field of the CRM's own choice holds, of each document that has something in it; nothing where there is no such field. */
  invoiceTexts(field: string, documentIds: readonly number[]): Promise<ReadonlyMap<number, string>>;
  /** Who created the public attachment of this name, as the CRM recorded it; undefined when there is none. */
  signInProof(attachmentName: string): Promise<{ readonly createdBy: number } | undefined>;
  /** A user with the groups asked about, by their CRM-wide names (`account.group_account_invoice`). */
  user(id: number, groups: readonly string[]): Promise<CrmUser | undefined>;
  /** The message with this Message-ID, if the CRM holds it. */
  findMessage(messageId: string): Promise<SentMessage | undefined>;
  /** What became of these messages, recipient by recipient; those the CRM does not hold are missing. An SMS has one recipient, the customer on whose record it stands, and `bounced` is for mail alone. */
  deliveries(messageIds: readonly string[]): Promise<Delivery[]>;
  /**
   * Writes to exactly these contacts, on the customer's record, and to nobody else. Made once: when the answer is
   * lost, the error's `mayHaveLanded` is true and `findMessage` knows. Attachments of a try that
   * failed are taken up by the next, or swept up by the CRM; stored files that are gone by then are left out.
   */
  send(message: OutgoingMessage): Promise<SentMessage>;
  /** Whether the CRM has what it takes to send SMS; nothing is offered where it has not. */
  sendsSms(): Promise<boolean>;
  /** Puts an SMS to exactly this number in the CRM's own queue, shown on the customer's record, and to nobody else. Made once, like `send`, and found by `findMessage`; `rejected` where the CRM has no SMS. */
  sendSms(sms: OutgoingSms): Promise<SentMessage>;
  /** Writes an internal note on the customer's record, for these people of the company; nobody else is mailed where the CRM can be kept from it, and never anybody outside. Made once, like `send`. */
  writeNote(note: ChatterNote): Promise<void>;
  /** Puts a task on the customer's record, for somebody of the company; nobody is mailed, and whose it is follows the record from then on. Made once, like `send`: `findTask` knows it by its mark. */
  makeTask(task: NewTask): Promise<void>;
  /** The task with this mark, done ones among them; undefined when the CRM never had it. */
  findTask(customerId: number, mark: string): Promise<FoundTask | undefined>;
  /** Says that an open task is done and why, for the people of the company alone. Made once; `rejected` for a task that is not there. */
  closeTask(taskId: number, feedback: string): Promise<void>;
  /** Which of these tasks are still to be done. */
  openTasks(taskIds: readonly number[]): Promise<ReadonlySet<number>>;
}

/**
 * What the ledger mirrors: everything open, and what changed since. Pages are in ascending order of id and hold rows
 * after the id given, so that each costs the same; a page shorter than `limit` is the last. All of it is told of every
 * company of `companies`; an account that sees only some of the books is refused (`access_denied`), not told a part.
 */
export interface CrmFeed {
  /** Open receivable lines that name a partner, the same ones as `openReceivables` gives. */
  openLines(page: PageRequest): Promise<OpenLine[]>;
  /** Receivable lines written at or after an instant, open or not any more. Not among them: those deleted, and those that went over to another partner when theirs was merged into it. */
  changedLines(since: CrmInstant, page: PageRequest): Promise<ChangedLine[]>;
  /** When a receivable line, open or not, was last written; undefined when there is none. */
  lastLineChange(): Promise<CrmInstant | undefined>;
  /** The ids of all open receivable lines, in no order: bare numbers, cheap. */
  openLineIds(): Promise<number[]>;
  /** Count and sum of the open receivable lines per company that has any: cheap enough for every few seconds. */
  openLineTotals(): Promise<LineTotal[]>;
  /** The commercial partner of each of these partners; those that do not exist or may not be read are missing. */
  owners(partnerIds: readonly number[]): Promise<ReadonlyMap<number, number>>;
  /** Partners written at or after an instant, contacts too; of merged ones the one that is left, whose lines are worth reading again. */
  changedPartners(since: CrmInstant, page: PageRequest): Promise<ChangedPartner[]>;
  /** When a partner was last written. */
  lastPartnerChange(): Promise<CrmInstant | undefined>;
  /** Debts matched with credits on or after a day, the later of both sides' days. Rows are made and unmade, never changed. */
  matches(from: CalendarDate, page: PageRequest): Promise<Match[]>;
  /** How many `matches` there are from that day on. */
  matchCount(from: CalendarDate): Promise<number>;
  /** All payments on their way, of every customer. */
  allClearingPayments(): Promise<ClearingPayment[]>;
  /** What was invoiced in each month since a day, per company: posted invoices with tax, without credit notes; months without any are missing. */
  billedByMonth(from: CalendarDate): Promise<MonthlyBilling[]>;
}

export interface PageRequest {
  readonly after: number;
  readonly limit: number;
}

/** An instant as the CRM's own clock wrote it, `YYYY-MM-DD HH:MM:SS` in UTC: sorts as text, and is compared with nothing but its like. */
export type CrmInstant = string;

/** A receivable line under the partner it was made out to, contact or customer. */
export interface OpenLine extends Omit<Receivable, 'customerId'> {
  readonly partnerId: number;
}

/** `line` is undefined once it is settled, unposted or no debt or credit any more. */
export interface ChangedLine {
  readonly id: number;
  readonly changedAt: CrmInstant;
  readonly line: OpenLine | undefined;
}

export interface ChangedPartner {
  readonly id: number;
  readonly changedAt: CrmInstant;
  readonly customerId: number;
}

/** `minor`: the sum of `companyResidual`, debts less credits, excluded lines too. */
export interface LineTotal {
  readonly companyId: number;
  readonly count: number;
  readonly minor: number;
}

/** `settlement` is undefined where it is no customer's debt (a supplier's bill, say): those are counted too, since it is dear to count ours alone. */
export interface Match {
  readonly id: number;
  readonly settlement: Settlement | undefined;
}

/**
 * `paidOn`: the credit's day, yet an advance counts from the debt's own, or from its due date if that was before. `by` a
 * payment where money came; an entry that only writes the debt off settles it like a credit note. Differences of
 * exchange, and money paid back to a customer, settle no debt.
 */
export interface Settlement extends SettlementEntry {
  readonly companyId: number;
  readonly partnerId: number;
}

/** `month` as `YYYY-MM`; minor units of the company's currency. */
export interface MonthlyBilling {
  readonly companyId: number;
  readonly month: string;
  readonly minor: number;
}

export interface CrmDescription {
  readonly product: string;
  readonly version: string;
  readonly database: string;
}

export interface Company {
  readonly id: number;
  readonly name: string;
  readonly currency: string;
  readonly email: string | undefined;
  readonly phone: string | undefined;
  /** One line, as it is written under a letter. */
  readonly address: string | undefined;
  readonly taxId: string | undefined;
  /** The company's own partner, under whose name mail leaves. */
  readonly partnerId: number;
  /** IANA name, of that partner; undefined where the CRM holds none. */
  readonly timeZone: string | undefined;
  /** Of that partner, as the CRM writes it (`pt_BR`). */
  readonly language: string | undefined;
}

export interface CrmRecord {
  readonly type: 'invoice' | 'order' | 'opportunity' | 'customer';
  readonly id: number;
}

export type Resolution =
  /** `companyId`: of a document its company; of a customer the only one it is kept for, if there is one. */
  | { readonly kind: 'resolved'; readonly customerId: number; readonly companyId: number | undefined }
  | { readonly kind: 'unresolved'; readonly cause: 'not_found' | 'no_customer' };

export interface Customer {
  readonly id: number;
  readonly name: string;
  /** As the CRM writes it: `pt_BR`, `en_US`. */
  readonly language: string | undefined;
  readonly email: string | undefined;
  readonly phone: string | undefined;
  /** Where the CRM keeps it apart from `phone`. */
  readonly mobile?: string | undefined;
  readonly taxId: string | undefined;
  /** The only company that may see it, if the CRM keeps it for one. */
  readonly companyId: number | undefined;
  /** Names of the tags it carries. */
  readonly tags: readonly string[];
  readonly salespersonId: number | undefined;
  /** Per company, where the CRM holds one. */
  readonly creditLimits: ReadonlyMap<number, Money>;
}

export interface CrmUser {
  readonly id: number;
  readonly name: string;
  readonly email: string | undefined;
  readonly partnerId: number;
  readonly active: boolean;
  /** False for portal and public users. */
  readonly internal: boolean;
  readonly companyIds: readonly number[];
  /** Those asked about that the user has, by name. */
  readonly groups: ReadonlySet<string>;
}

export interface OutgoingMessage {
  /** With angle brackets, as in the mail's header. */
  readonly messageId: string;
  readonly customerId: number;
  readonly companyId: number;
  readonly recipientIds: readonly number[];
  readonly subject: string;
  readonly html: string;
  /** `Name <address>`. */
  readonly from: string;
  readonly replyTo: string | undefined;
  /** The partner shown as its author in the CRM. */
  readonly authorId: number;
  readonly attachments: readonly Attachment[];
  /** Ids of `invoicePdfs` that go along, and stay on their invoices. */
  readonly storedFileIds: readonly number[];
}

export interface OutgoingSms extends Pick<OutgoingMessage, 'messageId' | 'customerId' | 'companyId' | 'authorId'> {
  /** E.164. */
  readonly number: string;
  /** One line of plain text. */
  readonly text: string;
}

export interface InvoicePdf {
  readonly id: number;
  readonly documentId: number;
  /** As the customer sees it. */
  readonly name: string;
  readonly bytes: number;
}

export interface Attachment {
  /** With its ending: `pix.png`. */
  readonly name: string;
  readonly mimeType: string;
  readonly content: Uint8Array;
}

export interface Delivery {
  readonly messageId: string;
  readonly recipients: readonly RecipientDelivery[];
}

/** For the people of the company alone. */
export interface ChatterNote extends Pick<OutgoingMessage, 'messageId' | 'customerId' | 'companyId' | 'html'> {
  /** The partner shown as its author. */
  readonly authorId: number;
  /** Partners of users who are told of it; mostly nobody. */
  readonly recipientIds: readonly number[];
}

export interface NewTask {
  /** Letters, digits and dashes, found in no other text. */
  readonly mark: string;
  readonly customerId: number;
  readonly companyId: number;
  readonly kind: 'call' | 'to_do';
  /** The user whose task it is; undefined: whom the CRM itself gives such tasks to, which may be nobody. */
  readonly assigneeId: number | undefined;
  readonly dueOn: CalendarDate;
  readonly summary: string;
  readonly html: string;
}

export type FoundTask = { readonly state: 'open'; readonly id: number } | { readonly state: 'done' };

export interface SentMessage {
  readonly id: number;
  readonly recipientIds: readonly number[];
}

export const CRM_ERROR_KINDS = [
  'unreachable',
  'timeout',
  'credentials_refused',
  'access_denied',
  'rejected',
  'unsupported_version',
  'unexpected',
] as const;
export type CrmErrorKind = (typeof CRM_ERROR_KINDS)[number];

/** A fault of the CRM in our words. `message` is for the log: it may quote the CRM, never a credential. */
export class CrmError extends Error {
  constructor(
    readonly kind: CrmErrorKind,
    message: string,
    /** Of a write: the CRM may have done it all the same. */
    readonly mayHaveLanded = false,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'CrmError';
  }
}
