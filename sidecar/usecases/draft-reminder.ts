import type { CustomerKey } from '../../shared/contract/customer.ts';
import type { ReminderBlock, ReminderPreview } from '../../shared/contract/reminder.ts';
import type { ReminderEdit, ReminderWords } from '../../shared/contract/reminder-edit.ts';
import type { CalendarDate } from '../../shared/domain/calendar/calendar-date.ts';
import type { TakenStep } from '../../shared/domain/planning/customer-facts.ts';
import { bouncedAddresses } from '../../shared/domain/reminder/delivery.ts';
import { EDITED_FIELDS } from '../../shared/domain/reminder/edited-fields.ts';
import { type Manner, mannerOf, manualManner } from '../../shared/domain/reminder/manner.ts';
import { type ReminderStep, reminderStep } from '../../shared/domain/reminder/reminder-step.ts';
import { severityOf } from '../../shared/domain/severity/severity.ts';
import type { ToneStep } from '../../shared/domain/tone/tone-step.ts';
import type { Company, Customer } from '../crm/crm.ts';
import type { Deps } from '../deps.ts';
import { fingerprintOf } from '../reminder-mail/fingerprint.ts';
import { judgeWords } from '../reminder-mail/judge-words.ts';
import type { MailContent } from '../reminder-mail/mail-content.ts';
import { recipientLocale } from '../reminder-mail/recipient-locale.ts';
import { renderReminder } from '../reminder-mail/render-reminder.ts';
import { type Supplier, supplierOf } from '../reminder-mail/supplier.ts';
import { RequestFailure } from '../request-failure.ts';
import { activeSettings } from './active-settings.ts';
import { type Addressees, NOBODY, readAddressees } from './addressees.ts';
import { standingsOf } from './commitments-of.ts';
import { companyPolicy } from './company-policy.ts';
import { amountAsked, blockedByBooks, type Demand, demandOf } from './demand.ts';
import { toOpenItem } from './open-items.ts';
import { readBooks } from './read-books.ts';
import { todaysReminder } from './reminder-key.ts';

export type DraftDeps = Pick<Deps, 'crm' | 'store' | 'clock' | 'calendar'>;

/** A reminder as it would leave now, or why it would not. */
export interface ReminderDraft
  extends Pick<
    ReminderPreview,
    | 'asOf'
    | 'blocked'
    | 'recipients'
    | 'allowed'
    | 'language'
    | 'tone'
    | 'subject'
    | 'words'
    | 'findings'
    | 'html'
    | 'items'
    | 'totals'
    | 'fingerprint'
  > {
  readonly customer: Customer;
  readonly company: Company;
  /** What somebody changed in it. */
  readonly edit: ReminderEdit | undefined;
}

interface DraftRequest extends CustomerKey {
  /** A reminder that does not stand in its own way. */
  readonly ignoring?: string | undefined;
  /** The policy's step that it is; absent when somebody writes outside of any. */
  readonly step?: TakenStep | undefined;
  /** What somebody changed in it. */
  readonly edit?: ReminderEdit | undefined;
}

/** How long a final notice waits for an answer. */
const ANSWER_BUSINESS_DAYS = 10;

/**
 * Reads all that a reminder says anew and decides on it: what a preview shows and what the worker sends are made here,
 * so that they cannot differ. Fails with `not_found` for an unknown customer or company.
 */
export const draftReminder =
  (deps: DraftDeps) =>
  async ({ companyId, customerId, ignoring, step: taken, edit }: DraftRequest): Promise<ReminderDraft> => {
    const [books, companies, thresholds, { killSwitch }, reminders, step] = await Promise.all([
      readBooks(deps)([customerId], [companyId]),
      deps.crm.companies(),
      activeSettings(deps)('thresholds', companyId),
      activeSettings(deps)('operation', companyId),
      deps.store.remindersOf(companyId, customerId),
      taken && stepInForce(deps, companyId, taken),
    ]);
    const customer = books.customer(customerId);
    const company = companies.find(({ id }) => id === companyId);
    if (!customer || !company) throw new RequestFailure('not_found', 'no such customer');

    const today = deps.clock.dayOf(books.asOf, company.timeZone);
    const { commitments } = (await standingsOf(deps)(companyId, today)).of(customerId);
    const position = books.position(companyId, customerId, today, commitments.disputed);
    const creditLimit = customer.creditLimits.get(companyId);
    const severity = severityOf({
      position,
      thresholds,
      creditLimit,
      companyCurrency: company.currency,
      commitments,
      today,
    });
    const demand = demandOf(position, today, thresholds.dueSoonDays, step);
    const daysLate = Math.max(0, ...demand.items.map((item) => item.daysLate));
    const manner = step ? mannerOf(step.occasion, step.tone, daysLate) : manualManner(daysLate);
    const others = reminders.filter(({ id }) => id !== ignoring);
    const supplier = supplierOf(company);
    const bounced = bouncedAddresses(reminders);
    const addressees = saysNothing(demand, manner)
      ? NOBODY
      : await readAddressees(deps, {
          customerId,
          documentIds: [...new Set(demand.items.map(({ document }) => document.id))],
          bounced,
          picked: edit?.recipientIds,
        });
    const { recipients } = addressees;

    const answerBy = deps.calendar.addBusinessDays(today, ANSWER_BUSINESS_DAYS);
    const mail = write({ customer, supplier, addressees, demand, manner, daysLate, answerBy, edit });
    const shown = {
      ...mail,
      tone: manner.tone,
      recipients: [...recipients],
      allowed: [...addressees.allowed],
      items: demand.items.map(toOpenItem),
      totals: [...demand.totals],
    };
    const blocked =
      blockedByBooks(manner.occasion, { position, severity, demand, tolerance: thresholds.tolerance }) ??
      firstBlock({
        kill_switch: killSwitch,
        do_not_contact: commitments.doNotContact,
        paused: commitments.pause !== undefined,
        promised: commitments.promise !== undefined && manner.occasion !== 'paid',
        already_today: todaysReminder(others, deps.clock) !== undefined,
        supplier_incomplete: supplier === undefined,
        no_recipient: addressees.chosen.length === 0,
        bounced: recipients.length === 0,
        text_refused: mail.findings.some(({ severity }) => severity === 'refuse'),
      });
    const fingerprint = fingerprintOf({ ...shown, step });
    return { ...shown, customer, company, edit, asOf: books.asOf.toISOString(), blocked, fingerprint };
  };

interface Letter {
  readonly addressees: Addressees;
  readonly customer: Customer;
  readonly supplier: Supplier | undefined;
  readonly demand: Demand;
  readonly manner: Manner;
  readonly daysLate: number;
  readonly answerBy: CalendarDate;
  readonly edit: ReminderEdit | undefined;
}

interface Written extends Pick<ReminderPreview, 'language' | 'subject' | 'words' | 'findings' | 'html'> {}

const NO_WORDS: ReminderWords = { subject: '', greeting: '', opening: '', closing: '' };

/** Nothing is written where there is nothing to say or nobody to sign. */
function write(letter: Letter): Written {
  const { customer, supplier, addressees, demand, manner, edit = {}, answerBy } = letter;
  const locale = recipientLocale(customer.language, edit.language);
  const { language } = locale;
  if (!supplier || saysNothing(demand, manner)) {
    return { language, subject: '', words: NO_WORDS, findings: [], html: '' };
  }
  const toMailItem = (item: Demand['items'][number]) => ({
    document: item.document.name,
    dueDate: item.dueDate,
    amount: amountAsked(item),
    link: addressees.links.get(item.document.id),
  });
  const names = addressees.recipients.map(({ name }) => name);
  const content: MailContent = {
    supplier,
    recipientNames: names.length > 0 && names.length <= 3 ? names : [customer.name],
    manner,
    items: demand.items.map(toMailItem),
    totals: demand.totals,
    credits: demand.credits,
    clearing: demand.clearing,
    dueSoon: demand.dueSoon.map(toMailItem),
    answerBy,
    written: edit,
  };
  const mail = renderReminder(content, locale);
  const isEdited = EDITED_FIELDS.some((field) => edit[field] !== undefined);
  const findings = isEdited ? judgeWords({ ...mail, language, supplier, ...toneGround(content, letter) }) : [];
  return { language, ...mail, findings };
}

/** Where the tone linter takes the mail to stand, and which names in it are as the record has them. */
function toneGround({ supplier, recipientNames, items, dueSoon }: MailContent, { manner, daysLate, customer }: Letter) {
  const documents = [...items, ...dueSoon].map(({ document }) => document);
  return {
    step: toneStep(manner, daysLate),
    verbatim: [supplier.name, customer.name, ...recipientNames, ...documents],
  };
}

function toneStep({ occasion }: Manner, daysLate: number): ToneStep {
  if (occasion === 'overdue') return { phase: 'overdue', daysLate };
  return { phase: occasion === 'paid' ? 'thanks' : 'pre_due' };
}

/** Thanks have something to say without naming anything. */
function saysNothing({ items }: Demand, { occasion }: Manner): boolean {
  return items.length === 0 && occasion !== 'paid';
}

function firstBlock(blocks: Partial<Record<ReminderBlock, boolean>>): ReminderBlock | null {
  return (Object.keys(blocks) as ReminderBlock[]).find((block) => blocks[block]) ?? null;
}

/** The step as the company's policy has it today; fails with `not_found` when the policy has it no more. */
async function stepInForce(deps: DraftDeps, companyId: number, taken: TakenStep): Promise<ReminderStep> {
  const { policies } = await companyPolicy(deps)(companyId);
  const policy = policies.find(({ id }) => id === taken.policyId);
  const step = policy?.steps.find(({ id }) => id === taken.stepId);
  if (!policy || !step) throw new RequestFailure('not_found', 'no such step');
  return reminderStep(policy.id, step, taken.debtIds);
}
