import type { CustomerKey } from '../../shared/contract/customer.ts';
import type { Recipient, ReminderBlock, ReminderPreview } from '../../shared/contract/reminder.ts';
import type { TakenStep } from '../../shared/domain/planning/customer-facts.ts';
import { chooseRecipients } from '../../shared/domain/reminder/recipients.ts';
import { severityOf } from '../../shared/domain/severity/severity.ts';
import type { Company, Customer } from '../crm/crm.ts';
import type { Deps } from '../deps.ts';
import { fingerprintOf } from '../reminder-mail/fingerprint.ts';
import { recipientLocale } from '../reminder-mail/recipient-locale.ts';
import { renderReminder, toneFor } from '../reminder-mail/render-reminder.ts';
import { type Supplier, supplierOf } from '../reminder-mail/supplier.ts';
import { RequestFailure } from '../request-failure.ts';
import { activeSettings } from './active-settings.ts';
import { standingsOf } from './commitments-of.ts';
import { amountAsked, blockedByBooks, type Demand, demandOf } from './demand.ts';
import { toOpenItem } from './open-items.ts';
import { readBooks } from './read-books.ts';
import { todaysReminder } from './reminder-key.ts';

export type DraftDeps = Pick<Deps, 'crm' | 'store' | 'clock' | 'calendar'>;

/** A reminder as it would leave now, or why it would not. */
export interface ReminderDraft
  extends Pick<
    ReminderPreview,
    'asOf' | 'blocked' | 'recipients' | 'language' | 'subject' | 'html' | 'items' | 'totals' | 'fingerprint'
  > {
  readonly customer: Customer;
  readonly company: Company;
}

interface DraftRequest extends CustomerKey {
  /** A reminder that does not stand in its own way. */
  readonly ignoring?: string | undefined;
  /** The step of the régua that it is. */
  readonly step?: TakenStep | undefined;
}

/**
 * Reads all that a reminder says anew and decides on it: what a preview shows and what the worker sends are made here,
 * so that they cannot differ. Fails with `not_found` for an unknown customer or company.
 */
export const draftReminder =
  (deps: DraftDeps) =>
  async ({ companyId, customerId, ignoring }: DraftRequest): Promise<ReminderDraft> => {
    const [books, companies, thresholds, { killSwitch }, reminders] = await Promise.all([
      readBooks(deps)([customerId], [companyId]),
      deps.crm.companies(),
      activeSettings(deps)('thresholds', companyId),
      activeSettings(deps)('operation', companyId),
      deps.store.remindersOf(companyId, customerId),
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
    const demand = demandOf(position, today, thresholds.dueSoonDays);
    const others = reminders.filter(({ id }) => id !== ignoring);
    const supplier = supplierOf(company);
    const { recipients, links } = await readAddressees(deps, customerId, demand);

    const daysLate = Math.max(0, ...demand.items.map((item) => item.daysLate));
    const mail = write({ customer, supplier, recipients, links, demand, daysLate });
    const shown = { ...mail, recipients, items: demand.items.map(toOpenItem), totals: [...demand.totals] };
    const blocked =
      blockedByBooks(position, severity) ??
      firstBlock({
        kill_switch: killSwitch,
        do_not_contact: commitments.doNotContact,
        paused: commitments.pause !== undefined,
        promised: commitments.promise !== undefined,
        already_today: todaysReminder(others, deps.clock) !== undefined,
        supplier_incomplete: supplier === undefined,
        no_recipient: recipients.length === 0,
      });
    return { ...shown, customer, company, asOf: books.asOf.toISOString(), blocked, fingerprint: fingerprintOf(shown) };
  };

interface Addressees {
  readonly recipients: Recipient[];
  readonly links: ReadonlyMap<number, string>;
}

async function readAddressees({ crm }: DraftDeps, customerId: number, demand: Demand): Promise<Addressees> {
  if (demand.items.length === 0) return { recipients: [], links: new Map() };
  const documentIds = [...new Set(demand.items.map(({ document }) => document.id))];
  const [contacts, links] = await Promise.all([crm.contacts(customerId, documentIds), crm.portalLinks(documentIds)]);
  const recipients = chooseRecipients(contacts).map(({ id, name, email = '' }) => ({ contactId: id, name, email }));
  return { recipients, links };
}

interface Letter extends Addressees {
  readonly customer: Customer;
  readonly supplier: Supplier | undefined;
  readonly demand: Demand;
  readonly daysLate: number;
}

/** Nothing is written where there is nothing to ask for or nobody to sign. */
function write({ customer, supplier, recipients, links, demand, daysLate }: Letter) {
  const recipientLanguage = recipientLocale(customer.language);
  if (!supplier || demand.items.length === 0) return { language: recipientLanguage.language, subject: '', html: '' };
  const toMailItem = (item: Demand['items'][number]) => ({
    document: item.document.name,
    dueDate: item.dueDate,
    amount: amountAsked(item),
    link: links.get(item.document.id),
  });
  const names = recipients.map(({ name }) => name);
  const mail = renderReminder(
    {
      supplier,
      recipientNames: names.length > 0 && names.length <= 3 ? names : [customer.name],
      tone: toneFor(daysLate),
      items: demand.items.map(toMailItem),
      totals: demand.totals,
      credits: demand.credits,
      clearing: demand.clearing,
      dueSoon: demand.dueSoon.map(toMailItem),
    },
    recipientLanguage,
  );
  return { language: recipientLanguage.language, ...mail };
}

function firstBlock(blocks: Partial<Record<ReminderBlock, boolean>>): ReminderBlock | null {
  return (Object.keys(blocks) as ReminderBlock[]).find((block) => blocks[block]) ?? null;
}
