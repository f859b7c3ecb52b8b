import type { CustomerKey } from '../../shared/contract/customer.ts';
import type { ReminderBlock } from '../../shared/contract/reminder.ts';
import type { CalendarDate } from '../../shared/domain/calendar/calendar-date.ts';
import type { PaymentSettings } from '../../shared/domain/payment/payment-settings.ts';
import { isBankDataStale } from '../../shared/domain/planning/bank-data.ts';
import type { TakenStep } from '../../shared/domain/planning/customer-facts.ts';
import { dayNumberOf } from '../../shared/domain/planning/day-number.ts';
import { type Manner, mannerOf, manualManner } from '../../shared/domain/reminder/manner.ts';
import { type ReminderStep, reminderStep } from '../../shared/domain/reminder/reminder-step.ts';
import type { Company, Customer } from '../crm/crm.ts';
import type { Deps } from '../deps.ts';
import { type Supplier, supplierOf } from '../reminder-mail/supplier.ts';
import { RequestFailure } from '../request-failure.ts';
import type { StoredReminder, StoredSettings } from '../store/store.ts';
import { activeSettings } from './active-settings.ts';
import { askingConditions } from './asking-conditions.ts';
import { standingsOf } from './commitments-of.ts';
import { companyPolicy } from './company-policy.ts';
import { blockedByBooks, type Demand, demandOf } from './demand.ts';
import { firstBlock } from './first-block.ts';
import { type Money, readBooks } from './read-books.ts';
import { todaysReminder } from './reminder-key.ts';

export type SituationDeps = Pick<Deps, 'crm' | 'store' | 'clock' | 'calendar'>;

/** All that decides whether a customer is written to now, and about what; on whatever channel. */
export interface Situation {
  readonly asOf: Date;
  /** The company's civil day. */
  readonly today: CalendarDate;
  readonly customer: Customer;
  readonly company: Company;
  /** Undefined while the company lacks what the law wants under a letter. */
  readonly supplier: Supplier | undefined;
  readonly demand: Demand;
  readonly daysLate: number;
  readonly manner: Manner;
  /** The policy's step that it is; undefined outside of any. */
  readonly step: ReminderStep | undefined;
  readonly payment: PaymentSettings;
  /** The company's templates, where it saved any. */
  readonly templates: StoredSettings<'templates'> | undefined;
  /** Of this company to this customer, the one asked about among them. */
  readonly reminders: readonly StoredReminder[];
  /** Without it. */
  readonly others: readonly StoredReminder[];
  /** What the CRM said is owed, all of which the demand is made from. */
  readonly money: Money;
  /** Why nothing may be said, however it is written. */
  readonly blocked: ReminderBlock | null;
}

export interface SituationRequest extends CustomerKey {
  /** A reminder that does not stand in its own way. */
  readonly ignoring?: string | undefined;
  /** The policy's step that it is; absent when somebody writes outside of any. */
  readonly step?: TakenStep | undefined;
}

/** Fails with `not_found` for an unknown customer, company or step. */
export const readSituation =
  (deps: SituationDeps) =>
  async ({ companyId, customerId, ignoring, step: taken }: SituationRequest): Promise<Situation> => {
    const [books, companies, thresholds, { killSwitch, bankDataMaxAgeDays }, payment, templates, reminders, step] =
      await Promise.all([
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
    const { unsent, supplier: facts } = await askingConditions(deps)(company, today, position.items);
    const sent = books.position(companyId, customerId, today, commitments.disputed, unsent);
    const demand = demandOf(sent, today, thresholds.dueSoonDays, step);
    const daysLate = Math.max(0, ...demand.items.map((item) => item.daysLate));
    const manner = step ? mannerOf(step.occasion, step.tone, daysLate) : manualManner(daysLate);
    const supplier = supplierOf(company);
    const others = reminders.filter(({ id }) => id !== ignoring);
    const blocked =
      blockedByBooks(manner.occasion, { position, demand, tolerance: thresholds.tolerance, unsent }) ??
      firstBlock({
        kill_switch: killSwitch,
        do_not_contact: commitments.doNotContact,
        paused: commitments.pause !== undefined,
        promised: commitments.promise !== undefined && manner.occasion !== 'paid',
        already_today: todaysReminder(others, deps.clock) !== undefined,
        supplier_incomplete: supplier === undefined,
        stale_bank_data:
          manner.occasion !== 'paid' &&
          isBankDataStale(facts.bankDataAsOf, dayNumberOf(today), bankDataMaxAgeDays ?? undefined),
      });
    return {
      asOf: books.asOf,
      today,
      customer,
      company,
      supplier,
      demand,
      daysLate,
      manner,
      step,
      payment,
      templates,
      reminders,
      others,
      money: books.money,
      blocked,
    };
  };

/** The step as the company's policy has it today; fails with `not_found` when the policy has it no more. */
async function stepInForce(deps: SituationDeps, companyId: number, taken: TakenStep): Promise<ReminderStep> {
  const { policies } = await companyPolicy(deps)(companyId);
  const policy = policies.find(({ id }) => id === taken.policyId);
  const step = policy?.steps.find(({ id }) => id === taken.stepId);
  if (!policy || !step) throw new RequestFailure('not_found', 'no such step');
  return reminderStep(policy.id, step, taken.debtIds);
}
