import type { CustomerKey } from '../../shared/contract/customer.ts';
import type { ReminderBlock, ReminderPreview } from '../../shared/contract/reminder.ts';
import type { ReminderEdit } from '../../shared/contract/reminder-edit.ts';
import type { TakenStep } from '../../shared/domain/planning/customer-facts.ts';
import { bouncedAddresses } from '../../shared/domain/reminder/delivery.ts';
import { mannerOf, manualManner } from '../../shared/domain/reminder/manner.ts';
import { type ReminderStep, reminderStep } from '../../shared/domain/reminder/reminder-step.ts';
import { severityOf } from '../../shared/domain/severity/severity.ts';
import { DEFAULT_TEMPLATES } from '../../shared/domain/template/mail-templates.ts';
import type { Company, Customer } from '../crm/crm.ts';
import type { Deps } from '../deps.ts';
import { fingerprintOf } from '../reminder-mail/fingerprint.ts';
import type { MailContent } from '../reminder-mail/mail-content.ts';
import { supplierOf } from '../reminder-mail/supplier.ts';
import { txidOf } from '../reminder-mail/txid.ts';
import { RequestFailure } from '../request-failure.ts';
import { activeSettings } from './active-settings.ts';
import { NOBODY, readAddressees } from './addressees.ts';
import { standingsOf } from './commitments-of.ts';
import { companyPolicy } from './company-policy.ts';
import { blockedByBooks, demandOf, saysNothing } from './demand.ts';
import { type InvoiceFiles, readInvoiceFiles } from './invoice-files.ts';
import { toOpenItem } from './open-items.ts';
import { type Money, readBooks } from './read-books.ts';
import { reminderKey, todaysReminder } from './reminder-key.ts';
import { writeLetter } from './write-letter.ts';

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
  /** What it says, before it was put into words; undefined where there is nothing to say or nobody to sign. */
  readonly content: MailContent | undefined;
  /** What its attached QR code says; the text has it too. */
  readonly pixCode: string | undefined;
  /** Read anew for every try, but no part of what was approved: they claim nothing that the mail does not. */
  readonly invoiceFiles: InvoiceFiles;
  /** What the CRM said is owed, all of which the mail is made from. */
  readonly money: Money;
  /** What somebody changed in it. */
  readonly edit: ReminderEdit | undefined;
  /** Of the company's templates; undefined where none has a part in it. */
  readonly templatesVersion: number | undefined;
}

interface DraftRequest extends CustomerKey {
  /** A reminder that does not stand in its own way. */
  readonly ignoring?: string | undefined;
  /** The policy's step that it is; absent when somebody writes outside of any. */
  readonly step?: TakenStep | undefined;
  /** The key of one that is on its way, which may be of yesterday; today’s where it is yet to be queued. */
  readonly key?: string | undefined;
  /** What somebody changed in it. */
  readonly edit?: ReminderEdit | undefined;
}

/** How long a final notice waits for an answer. */
export const ANSWER_BUSINESS_DAYS = 10;

/**
 * Reads all that a reminder says anew and decides on it: what a preview shows and what the worker sends are made here,
 * so that they cannot differ. Fails with `not_found` for an unknown customer or company.
 */
export const draftReminder =
  (deps: DraftDeps) =>
  async ({ companyId, customerId, ignoring, step: taken, key, edit }: DraftRequest): Promise<ReminderDraft> => {
    const [books, companies, thresholds, { killSwitch }, payment, templates, reminders, step] = await Promise.all([
      readBooks(deps)([customerId], [companyId]),
      deps.crm.companies(),
      activeSettings(deps)('thresholds', companyId),
      activeSettings(deps)('operation', companyId),
      activeSettings(deps)('payment', companyId),
      deps.store.settings('templates', companyId),
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
    const reached = {
      customerId,
      documentIds: [...new Set(demand.items.map(({ document }) => document.id))],
      bounced,
      picked: edit?.recipientIds,
      boletoField: payment.boletoField,
    };
    const [addressees, invoiceFiles] = await Promise.all([
      saysNothing(demand, manner) ? NOBODY : readAddressees(deps, reached),
      readInvoiceFiles(deps, demand),
    ]);
    const { contacts, chosen, recipients, allowed } = addressees;

    const answerBy = deps.calendar.addBusinessDays(today, ANSWER_BUSINESS_DAYS);
    const txid = txidOf(key ?? reminderKey({ companyId, customerId }, deps.clock.today()));
    const subject = { customer, supplier, addressees, demand, manner, daysLate };
    const { pixCode, content, templated, unfit, ...mail } = writeLetter({
      ...subject,
      answerBy,
      payment,
      templates: templates?.settings ?? DEFAULT_TEMPLATES,
      txid,
      today,
      edit,
    });
    const templatesVersion = templated ? templates?.version : undefined;
    const shown = {
      ...mail,
      tone: manner.tone,
      recipients: [...recipients],
      allowed: [...allowed],
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
        no_recipient: contacts.every(({ email }) => !email),
        recipient_unusable: chosen.length === 0,
        bounced: recipients.length === 0,
        template_failed: unfit === 'template_failed',
        text_refused: unfit === 'text_refused',
      });
    const fingerprint = fingerprintOf({ ...shown, step, templatesVersion });
    const asOf = books.asOf.toISOString();
    return {
      ...shown,
      customer,
      company,
      content,
      pixCode,
      invoiceFiles,
      money: books.money,
      edit,
      templatesVersion,
      asOf,
      blocked,
      fingerprint,
    };
  };

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
