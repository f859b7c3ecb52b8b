import type { Language } from '../../shared/contract/common.ts';
import type { CustomerKey } from '../../shared/contract/customer.ts';
import type { Manner } from '../../shared/domain/reminder/manner.ts';
import { DEFAULT_TEMPLATES, type TemplateParts, withTemplate } from '../../shared/domain/template/mail-templates.ts';
import type { Deps } from '../deps.ts';
import type { MailContent } from '../reminder-mail/mail-content.ts';
import { supplierOf } from '../reminder-mail/supplier.ts';
import { RequestFailure } from '../request-failure.ts';
import { requireCustomer, type Session } from '../session/session.ts';
import { activeSettings } from './active-settings.ts';
import { readAddressees } from './addressees.ts';
import { unsentAmong } from './asking-conditions.ts';
import { standingsOf } from './commitments-of.ts';
import { demandOf, saysNothing } from './demand.ts';
import { ANSWER_BUSINESS_DAYS } from './draft-mail.ts';
import { contentOf } from './letter-content.ts';
import { readBooks } from './read-books.ts';

export type CustomerMailDeps = Pick<Deps, 'crm' | 'store' | 'clock' | 'calendar'>;

interface Wording {
  readonly manner: Manner;
  readonly language: Language;
  readonly template: TemplateParts;
}

export interface CustomerMail {
  readonly content: MailContent;
  /** As the CRM calls it. */
  readonly customerLanguage: string | undefined;
}

/** What a mail would say to a customer now if it spoke in a manner of somebody's choice; undefined where there is nothing to say or nobody to sign. It goes nowhere. */
export const customerMail =
  (deps: CustomerMailDeps) =>
  async (
    session: Session,
    { companyId, customerId }: CustomerKey,
    { manner, language, template }: Wording,
  ): Promise<CustomerMail | undefined> => {
    const [books, companies, { dueSoonDays }, payment] = await Promise.all([
      readBooks(deps)([customerId], [companyId]),
      deps.crm.companies(),
      activeSettings(deps)('thresholds', companyId),
      activeSettings(deps)('payment', companyId),
    ]);
    const customer = books.customer(customerId);
    const company = companies.find(({ id }) => id === companyId);
    if (!customer || !company) throw new RequestFailure('not_found', 'no such customer');
    requireCustomer(session, customer);
    const supplier = supplierOf(company);
    const today = deps.clock.dayOf(books.asOf, company.timeZone);
    const { commitments } = (await standingsOf(deps)(companyId, today)).of(customerId);
    const position = books.position(companyId, customerId, today, commitments.disputed);
    const unsent = await unsentAmong(deps)(companyId, position.items);
    const sent = books.position(companyId, customerId, today, commitments.disputed, unsent);
    const demand = demandOf(sent, today, dueSoonDays, { occasion: manner.occasion, debtIds: [] });
    if (!supplier || saysNothing(demand, manner)) return undefined;
    const documentIds = [...new Set(demand.items.map(({ document }) => document.id))];
    const { boletoField } = payment;
    const reached = { customerId, documentIds, bounced: new Set<string>(), picked: undefined, boletoField };
    const letter = {
      customer,
      supplier,
      addressees: await readAddressees(deps, reached),
      demand,
      manner,
      answerBy: deps.calendar.addBusinessDays(today, ANSWER_BUSINESS_DAYS),
      payment,
      templates: withTemplate(DEFAULT_TEMPLATES, manner, language, template),
      // As in no bank statement: it is never paid.
      txid: 'EMDIAPREVIEW',
      today,
      daysLate: Math.max(0, ...demand.items.map(({ daysLate }) => daysLate)),
      edit: { language },
    };
    return { content: contentOf(letter, supplier, language).content, customerLanguage: customer.language };
  };
