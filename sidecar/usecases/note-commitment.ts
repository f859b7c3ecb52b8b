import type { Commitment, NewCommitment } from '../../shared/contract/commitment.ts';
import type { CustomerKey } from '../../shared/contract/customer.ts';
import { commitmentProblems } from '../../shared/domain/commitment/commitment-problems.ts';
import { type Money, proportion, totalsByCurrency } from '../../shared/domain/money/money.ts';
import type { OpenItem } from '../../shared/domain/receivable/position.ts';
import type { Receivable } from '../../shared/domain/receivable/receivable.ts';
import { noteOfMade } from '../chatter/commitment-notes.ts';
import type { Deps } from '../deps.ts';
import { RequestFailure } from '../request-failure.ts';
import type { Session } from '../session/session.ts';
import type { StoredCommitment } from '../store/store.ts';
import { standingsOf } from './commitments-of.ts';
import { companyFrame } from './know-company.ts';
import { ownCustomer } from './own-customer.ts';
import { requireSameCustomer } from './require-same-customer.ts';
import { toCommitment } from './to-commitment.ts';

type NoteDeps = Pick<Deps, 'ledger' | 'store' | 'clock' | 'calendar' | 'messageIdHost'> & {
  /** Told that there is a line for the CRM's chatter. */
  readonly wakeNotes: () => void;
};

/**
 * Remembers what a customer said or was decided about it, and writes it to the CRM's chatter. `invalid_request` naming
 * the field and the rule where it cannot be so; asked twice with one id, it is noted once.
 */
export const noteCommitment =
  (deps: NoteDeps) =>
  async (
    session: Session,
    { companyId, customerId }: CustomerKey,
    { id, terms, note, language }: NewCommitment,
  ): Promise<Commitment> => {
    const { company, today } = companyFrame(deps, session, companyId);
    await ownCustomer(deps, session, customerId);
    const same = (kept: StoredCommitment) => {
      requireSameCustomer(kept, { companyId, customerId }, 'commitment');
      return toCommitment(kept);
    };
    const existing = await deps.store.commitment(id);
    if (existing) return same(existing);

    const { commitments } = (await standingsOf(deps)(companyId, today)).of(customerId);
    const position = deps.ledger.position(companyId, customerId, today, commitments.disputed);
    const problems = commitmentProblems(terms, note, {
      today,
      owed: totalsByCurrency(position.items.map(({ open }) => open)),
      openIds: new Set(position.items.map((item) => item.id)),
      disputedIds: commitments.disputed,
    });
    if (problems.length > 0) {
      throw new RequestFailure(
        'invalid_request',
        'this cannot be noted',
        problems.map(({ field, rule }) => ({ field: field === 'note' ? field : `terms.${field}`, rule })),
      );
    }
    const commitment: StoredCommitment = {
      id,
      companyId,
      customerId,
      terms,
      note,
      companyAmount:
        terms.kind === 'promise'
          ? inCompany(terms.amount, deps.ledger.receivables(companyId, customerId), company.currency)
          : undefined,
      madeOn: today,
      madeAt: deps.clock.now().toISOString(),
      madeBy: { userId: session.userId, name: session.name },
      end: undefined,
    };
    const documents = terms.kind === 'dispute' ? documentsOf(position.items, terms.receivableIds) : [];
    const line = noteOfMade(commitment, documents, { language, messageIdHost: deps.messageIdHost });
    const noted = await deps.store.noteCommitment(commitment, [line]);
    deps.wakeNotes();
    return same(noted.commitment);
  };

/** At the rate of the customer's debts in the promise's currency, disputed ones too. */
function inCompany(amount: Money, lines: readonly Receivable[], currency: string): Money {
  if (amount.currency === currency) return amount;
  const debts = lines.filter(({ residual }) => residual.currency === amount.currency && residual.minor > 0);
  const sum = (minorOf: (line: Receivable) => number) => debts.reduce((total, line) => total + minorOf(line), 0);
  const inBooks = sum(({ companyResidual }) => companyResidual.minor);
  return {
    currency,
    minor: proportion(
      inBooks,
      amount.minor,
      sum(({ residual }) => residual.minor),
    ),
  };
}

function documentsOf(items: readonly OpenItem[], ids: readonly number[]): string[] {
  return [...new Set(items.filter(({ id }) => ids.includes(id)).map(({ document }) => document.name))];
}
