import type { Recipient, ReminderOutcome } from '../../shared/contract/reminder.ts';
import type { ReminderEdit } from '../../shared/contract/reminder-edit.ts';
import type { RunEntry } from '../../shared/contract/run.ts';
import type { CalendarDate } from '../../shared/domain/calendar/calendar-date.ts';
import type { Commitment } from '../../shared/domain/commitment/commitment.ts';
import type { Consent } from '../../shared/domain/contact/consent.ts';
import type { NotedContact } from '../../shared/domain/contact/noted-contact.ts';
import type { StopRule } from '../../shared/domain/planning/contact-plan.ts';
import type { TakenStep } from '../../shared/domain/planning/customer-facts.ts';
import type { Channel } from '../../shared/domain/policy/policy.ts';
import type { RecipientDelivery } from '../../shared/domain/reminder/delivery.ts';
import type { MessageChannel } from '../../shared/domain/reminder/message-channel.ts';
import type { ReminderState } from '../../shared/domain/reminder/reminder-state.ts';
import type { SettingsByKind, SettingsKind } from '../../shared/domain/settings.ts';
import type { TaskEnd, TaskState } from '../../shared/domain/task/task.ts';

/**
 * What the sidecar must not forget. Every write is on disk, whole, before its promise resolves, or it rejects and
 * nothing has changed; readers never see half of one. Methods may be called concurrently.
 */
export interface Store {
  /** The settings of a kind saved last for a company; undefined when none were. */
  settings<Kind extends SettingsKind>(kind: Kind, companyId: number): Promise<StoredSettings<Kind> | undefined>;
  /** Saves the next version if `expectedVersion` is still the current one (0 when none); `conflict` when someone was faster. Earlier versions are kept. */
  saveSettings<Kind extends SettingsKind>(
    kind: Kind,
    change: SettingsChange<Kind>,
  ): Promise<StoredSettings<Kind> | 'conflict'>;
  /** Adds a reminder unless one of its key is alive (neither cancelled, refused nor failed): then that one comes back. Of two concurrent calls one creates. */
  queueReminder(reminder: StoredReminder): Promise<{ readonly created: boolean; readonly reminder: StoredReminder }>;
  reminder(id: string): Promise<StoredReminder | undefined>;
  /** Of one customer, or of all; oldest first. */
  remindersOf(companyId: number, customerId?: number): Promise<StoredReminder[]>;
  /** All on their way, neither final nor waiting for approval, oldest first. */
  openReminders(): Promise<StoredReminder[]>;
  /** Moves a reminder from one state to another if it still is in `from`; `conflict` when it is not. Of two concurrent calls one wins. Refuses transitions that `canBecome` does not know. One that becomes final loses what somebody wrote in it. */
  moveReminder(id: string, from: ReminderState, change: ReminderChange): Promise<StoredReminder | 'conflict'>;
  /** Remembers what became of the mails of a sent reminder. */
  recordDelivery(id: string, delivery: readonly RecipientDelivery[]): Promise<void>;
  /** Puts a draft on its way as approved; `conflict` when it is no draft any more, or another of the new key is alive. */
  approveReminder(id: string, approval: Approval): Promise<StoredReminder | 'conflict'>;
  /** Writes a run's plan down unless the company has one of that day: then that one comes back. Of two concurrent calls one creates. Runs of long ago are forgotten. */
  beginRun(
    run: StoredRun,
    notes: readonly StoredNote[],
  ): Promise<{ readonly created: boolean; readonly run: StoredRun }>;
  /** Remembers what became of some customers in a run, and when it was over. */
  recordRun(key: RunKey, entries: readonly RunEntry[], over?: RunOver): Promise<void>;
  run(key: RunKey): Promise<StoredRun | undefined>;
  /** The same without what it says of each customer, at once however large it is. */
  runHead(key: RunKey): Promise<RunHead | undefined>;
  /** Those of a company, counted, latest first. */
  runs(companyId: number): Promise<RunSummary[]>;
  /** By customer, all that was ever noted in a company, in the order in which it was; the same object while nothing changed. */
  commitments(companyId: number): Promise<CommitmentBook>;
  commitment(id: string): Promise<StoredCommitment | undefined>;
  /** Notes one, ends those it replaces, and puts `notes` in the queue to the CRM, all or nothing. One whose id is known comes back as it is. */
  noteCommitment(
    commitment: StoredCommitment,
    notes: readonly StoredNote[],
  ): Promise<{ readonly created: boolean; readonly commitment: StoredCommitment }>;
  /** Ends one that stands; `conflict` when it does not any more. Of two concurrent calls one wins. */
  endCommitment(id: string, end: StoredEnd, notes: readonly StoredNote[]): Promise<StoredCommitment | 'conflict'>;
  /** By customer, all that somebody noted of being in touch in a company, in the order in which it was; the same object while nothing changed. */
  contacts(companyId: number): Promise<ContactBook>;
  contact(id: string): Promise<StoredContact | undefined>;
  /** Notes one and puts `notes` in the queue to the CRM, all or nothing. One whose id is known comes back as it is. */
  noteContact(
    contact: StoredContact,
    notes: readonly StoredNote[],
  ): Promise<{ readonly created: boolean; readonly contact: StoredContact }>;
  /** By customer, all that was noted of what it agreed to in a company, oldest first; the same object while nothing changed. */
  consents(companyId: number): Promise<ConsentBook>;
  /** Notes one and puts `notes` in the queue to the CRM, all or nothing. One whose id is known comes back as it is. */
  noteConsent(
    consent: StoredConsent,
    notes: readonly StoredNote[],
  ): Promise<{ readonly created: boolean; readonly consent: StoredConsent }>;
  /** Adds a task unless one of its key is alive: then that one comes back. Of two concurrent calls one creates. */
  addTask(task: StoredTask): Promise<{ readonly created: boolean; readonly task: StoredTask }>;
  /** By customer, all tasks ever made for a company, oldest first; the same object while nothing changed. */
  tasks(companyId: number): Promise<TaskBook>;
  /** Those of every company that the CRM or somebody still has to do something about, oldest first. */
  unsettledTasks(): Promise<StoredTask[]>;
  /** Moves a task if it still is in `from`; `conflict` when it is not. Of two concurrent calls that leave it one wins. Refuses what `canTaskBecome` does not know. */
  moveTask(id: string, from: TaskState, change: TaskChange): Promise<StoredTask | 'conflict'>;
  /** What salespeople were told of a company's customers, oldest first; that of half a year ago is forgotten. */
  tellings(companyId: number): Promise<StoredTelling[]>;
  /** Remembers a telling and puts its line in the queue to the CRM, all or nothing, unless it was told. Of two concurrent calls one tells. */
  tell(telling: StoredTelling, note: StoredNote): Promise<boolean>;
  /** Those still to be written to the CRM's chatter, oldest first. */
  waitingNotes(): Promise<StoredNote[]>;
  /** Remembers when a note is about to be written, before it is; undefined once it certainly was not. */
  noteCalled(messageId: string, calledAt: string | undefined): Promise<void>;
  /** Forgets a note that the CRM has, or refused for good. */
  noteSettled(messageId: string): Promise<void>;
  /** Proves that writing works. */
  check(): Promise<void>;
  close(): Promise<void>;
}

export interface StoredSettings<Kind extends SettingsKind> {
  readonly companyId: number;
  /** Counted by kind and company, from 1. */
  readonly version: number;
  readonly settings: SettingsByKind[Kind];
  readonly savedAt: string;
  readonly savedBy: string;
  /** That user of the CRM; undefined in what was saved before it was remembered. */
  readonly savedById?: number | undefined;
}

export interface SettingsChange<Kind extends SettingsKind> extends Omit<StoredSettings<Kind>, 'version'> {
  readonly expectedVersion: number;
}

/** Ids and a fingerprint of what was shown; the text itself is made again at the moment of sending. What somebody wrote in it is kept until then, and forgotten once the reminder is final, its subject too. */
export interface StoredReminder {
  readonly id: string;
  /** One living reminder per key: company, customer and civil day. */
  readonly key: string;
  readonly companyId: number;
  readonly customerId: number;
  readonly state: ReminderState;
  readonly fingerprint: string;
  readonly messageId: string;
  readonly channel: MessageChannel;
  /** Of a mail; an SMS goes to `number`. */
  readonly recipients: readonly Recipient[];
  /** E.164; undefined for a mail, and for a proposal that nobody looked at. */
  readonly number: string | undefined;
  readonly subject: string;
  readonly queuedAt: string;
  readonly queuedBy: Person;
  readonly sendAt: string;
  /** When the request to the CRM began, the last time. */
  readonly calledAt: string | undefined;
  readonly sentAt: string | undefined;
  readonly outcome: ReminderOutcome | undefined;
  readonly attempts: number;
  /** The step of the régua that it is; undefined where somebody wrote outside of it. */
  readonly step: TakenStep | undefined;
  /** What became of its mails, as the CRM said last; undefined while it was not asked. */
  readonly delivery: readonly RecipientDelivery[] | undefined;
  /** What somebody changed in it; undefined where nobody did, and once it is final. */
  readonly edit: ReminderEdit | undefined;
  /** The version of the company's templates that it was written with; undefined where none has a part in it. */
  readonly templatesVersion: number | undefined;
}

/** What becomes of a draft when somebody approves what was shown. */
export type Approval = Pick<
  StoredReminder,
  | 'key'
  | 'messageId'
  | 'fingerprint'
  | 'recipients'
  | 'number'
  | 'subject'
  | 'edit'
  | 'templatesVersion'
  | 'queuedAt'
  | 'queuedBy'
  | 'sendAt'
>;

export type ReminderChange = { readonly state: ReminderState } & Partial<
  Pick<StoredReminder, 'sendAt' | 'calledAt' | 'sentAt' | 'outcome' | 'attempts'>
>;

/** All that was noted, by customer. */
export type CommitmentBook = ReadonlyMap<number, readonly StoredCommitment[]>;

export interface StoredCommitment extends Commitment {
  readonly id: string;
  readonly companyId: number;
  readonly customerId: number;
  readonly madeAt: string;
  readonly madeBy: Person;
  readonly end: StoredEnd | undefined;
}

export interface StoredEnd extends NonNullable<Commitment['end']> {
  readonly at: string;
  /** Undefined where the ledger found it. */
  readonly by: Person | undefined;
  readonly note: string;
}

/** All that was noted of being in touch, by customer. */
export type ContactBook = ReadonlyMap<number, readonly StoredContact[]>;

export interface StoredContact extends NotedContact {
  readonly id: string;
  readonly companyId: number;
  readonly customerId: number;
  readonly note: string;
  readonly at: string;
  readonly by: Person;
}

/** All tasks, by customer. */
export type TaskBook = ReadonlyMap<number, readonly StoredTask[]>;

/** What somebody has to do about a customer, as a task in the CRM. Its words are made when the CRM is asked to make it. */
export interface StoredTask {
  readonly id: string;
  /** One living task per key: company, customer, step and oldest debt. */
  readonly key: string;
  /** What the CRM is asked for before the task is made again. */
  readonly mark: string;
  readonly companyId: number;
  readonly customerId: number;
  readonly state: TaskState;
  readonly step: TakenStep;
  readonly channel: Channel;
  /** What it is about, in minor units of the company's currency. */
  readonly minor: number;
  /** The documents that its debts are of. */
  readonly documentIds: readonly number[];
  /** The company's civil day, on which it is due too. */
  readonly madeOn: CalendarDate;
  readonly madeAt: string;
  /** When the request to the CRM began, the last time; undefined where nothing may be on its way. */
  readonly calledAt: string | undefined;
  /** In the CRM, once it is known. */
  readonly crmId: number | undefined;
  readonly end: TaskEnd | undefined;
}

export type TaskChange = { readonly state: TaskState } & Partial<Pick<StoredTask, 'calledAt' | 'crmId' | 'end'>>;

/** All consents, by customer. */
export type ConsentBook = ReadonlyMap<number, readonly StoredConsent[]>;

export interface StoredConsent extends Consent {
  readonly id: string;
  readonly companyId: number;
  readonly customerId: number;
  readonly by: Person;
}

/** A user of the CRM. */
export interface Person {
  readonly userId: number;
  readonly name: string;
}

/** A line for the CRM's chatter, on its way there. */
export interface StoredNote {
  /** Made from what it is about, so that the CRM is asked whether it has it. */
  readonly messageId: string;
  readonly companyId: number;
  readonly customerId: number;
  readonly html: string;
  /** Under whose name; the company's without. */
  readonly by: Person | undefined;
  /** The user who is mailed it, besides its standing there; it is dropped where there is no such user any more. */
  readonly tells?: number | undefined;
  /** When the request to the CRM began, the last time. */
  readonly calledAt: string | undefined;
}

/** What a salesperson was told of a customer. */
export interface StoredTelling {
  readonly companyId: number;
  readonly customerId: number;
  readonly what: 'late' | 'paid';
  /** The debt that turned late, or the payment that was the last. */
  readonly about: number;
  readonly on: CalendarDate;
}

export interface RunOver {
  readonly finishedAt: string;
  readonly notes: readonly StoredNote[];
}

export interface RunKey {
  readonly companyId: number;
  /** The company's civil day. */
  readonly day: CalendarDate;
}

export interface RunHead extends RunKey {
  readonly startedAt: string;
  readonly finishedAt: string | undefined;
  readonly dryRun: boolean;
}

/** What became of how many customers in a run. */
export interface RunSummary extends RunHead {
  readonly counts: Readonly<Record<RunEntry['outcome'], number>>;
  /** Of the messages it put on their way. */
  readonly reminderIds: readonly string[];
  readonly stoppedCustomers: number;
  /** How many of them each rule stopped; several may have stopped one. */
  readonly stopped: Readonly<Partial<Record<StopRule, number>>>;
}

/** One day's régua of one company: what it planned, written down before anything left, and what became of it. */
export interface StoredRun extends RunHead {
  readonly entries: readonly RunEntry[];
  /** Customers with a debt to speak of whom no step reached, with the rules that stopped them. */
  readonly stops: readonly { readonly customerId: number; readonly rules: readonly StopRule[] }[];
}
