import type { CommitmentEnd } from '../../shared/domain/commitment/commitment.ts';
import { toPromise } from '../../shared/domain/commitment/commitments-at.ts';
import { judgePromise, type PromiseEvidence } from '../../shared/domain/commitment/judge-promise.ts';
import { noteOfEnd } from '../chatter/commitment-notes.ts';
import type { Company } from '../crm/crm.ts';
import type { Deps } from '../deps.ts';
import type { StoredCommitment, StoredEnd } from '../store/store.ts';
import { activeSettings } from './active-settings.ts';
import { paymentsAreRead } from './payments-are-read.ts';

export type SettleDeps = Pick<Deps, 'ledger' | 'store' | 'clock' | 'calendar' | 'messageIdHost'> & {
  readonly wakeNotes: () => void;
};

/** What nobody asked for is written in the language of the house. */
const LANGUAGE = 'pt-BR';

const END_OF: Readonly<Record<'kept' | 'broken' | 'moot', CommitmentEnd>> = {
  kept: 'kept',
  broken: 'broken',
  moot: 'withdrawn',
};

/** Ends every promise that was kept or broken by now, as the ledger sees it. Says nothing unless payments were read after the lines: what was just paid must not look unpaid. */
export const settlePromises = (deps: SettleDeps) => async (): Promise<void> => {
  if (!paymentsAreRead(deps)) return;
  for (const company of deps.ledger.companies()) {
    const book = await deps.store.commitments(company.id);
    const standing = [...book.values()].flat().filter(({ terms, end }) => terms.kind === 'promise' && !end);
    for (const promise of standing) await settle(deps, company, promise);
  }
};

async function settle(deps: SettleDeps, company: Company, commitment: StoredCommitment): Promise<void> {
  const evidence = evidenceOf(deps, company, commitment);
  const outcome = evidence ? judgePromise(evidence) : 'open';
  if (outcome === 'open') return;
  const end: StoredEnd = {
    how: END_OF[outcome],
    on: deps.clock.today(company.timeZone),
    at: deps.clock.now().toISOString(),
    by: undefined,
    note: '',
  };
  const tells = outcome === 'broken' ? await salespersonToTell(deps, commitment) : undefined;
  const line = noteOfEnd(commitment, end, { language: LANGUAGE, messageIdHost: deps.messageIdHost }, tells);
  if ((await deps.store.endCommitment(commitment.id, end, [line])) !== 'conflict') deps.wakeNotes();
}

/** Nobody is mailed by what only rehearses. */
async function salespersonToTell(deps: SettleDeps, { companyId, customerId }: StoredCommitment) {
  const { live } = await activeSettings(deps)('operation', companyId);
  return live ? deps.ledger.customer(customerId)?.salespersonId : undefined;
}

function evidenceOf(
  { ledger, clock, calendar }: SettleDeps,
  { id, currency, timeZone }: Company,
  commitment: StoredCommitment,
): PromiseEvidence | undefined {
  const { customerId, companyAmount } = commitment;
  const settlements = ledger.history(id, customerId);
  const [promise] = toPromise(commitment);
  if (!settlements || !promise) return undefined;
  return {
    promise: { ...promise, amount: companyAmount ?? promise.amount },
    settlements,
    receivables: ledger.receivables(id, customerId),
    onTheWay: ledger
      .clearingPayments(id, customerId)
      .filter(({ amount }) => amount.currency === currency)
      .map(({ date, amount }) => ({ date, minor: amount.minor })),
    today: clock.today(timeZone),
    calendar,
  };
}
