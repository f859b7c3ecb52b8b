import type { CustomerKey } from '../../shared/contract/customer.ts';
import type { LetterBlock, LetterDraft } from '../../shared/contract/letter.ts';
import { blockOfTimes, blockOutsideMail } from '../chat/outside-mail.ts';
import { recipientLocale } from '../reminder-mail/recipient-locale.ts';
import { requireCompany, requireCustomer, type Session } from '../session/session.ts';
import { type DraftDeps, draftReminder } from '../usecases/draft-reminder.ts';
import { saidTo } from '../usecases/said-to.ts';
import { letterOf } from './letter-of.ts';

/** A letter to be printed now, by the same checks as a mail's, made this moment; or why none is offered. Nothing counts as sent before somebody notes it. */
export const printLetter =
  (deps: DraftDeps) =>
  async (session: Session, key: CustomerKey): Promise<LetterDraft> => {
    requireCompany(session, key.companyId);
    const [draft, said, address] = await Promise.all([
      draftReminder(deps)(key),
      saidTo(deps, key),
      deps.crm.postalAddress(key.customerId),
    ]);
    const { customer, company, content, words } = draft;
    requireCustomer(session, customer);
    const no = (blocked: LetterBlock): LetterDraft => ({ blocked, letter: null });
    if (address.length === 0) return no('no_postal_address');
    const blocked = blockOutsideMail(draft) ?? (await blockOfTimes(deps, company, 'letter', said));
    if (blocked) return no(blocked);
    if (!content) return no('supplier_incomplete');
    const today = deps.clock.today(company.timeZone);
    const locale = recipientLocale(customer.language);
    return {
      blocked: null,
      letter: letterOf({ content, words, customerName: customer.name, address, today, ...locale }),
    };
  };
