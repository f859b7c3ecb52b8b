import { describe, expect, it } from 'vitest';
import { aReceivable } from '../../shared/domain/testing/builders.ts';
import { someDeps, type TestDeps } from '../../test/support/deps.ts';
import { aStoredCommitment } from '../../test/support/stored.ts';
import { settlePromises } from './settle-promises.ts';

const DAY = 86_400;

// R$ 1,000.00 promised on Monday, 16 March 2026, for Friday the 20th.
async function promised(): Promise<TestDeps> {
  const deps = await someDeps();
  await deps.store.noteCommitment(aStoredCommitment(), []);
  return deps;
}
const later = async (deps: TestDeps, days: number) => {
  deps.clock.pass(days * DAY);
  await deps.ledger.cycle();
  await settlePromises({ ...deps, wakeNotes: () => {} })();
  return (await deps.store.commitment('commitment-1'))?.end;
};

describe('a promise that stands', () => {
  it('is found broken when its last day has passed, by nobody, with a line for the chatter', async () => {
    const deps = await promised();
    expect(await later(deps, 7)).toBeUndefined();
    expect(await later(deps, 1)).toMatchObject({ how: 'broken', on: '2026-03-24', by: undefined });
    expect((await deps.store.waitingNotes()).map(({ html }) => html)).toEqual([
      '<p><strong>Em Dia</strong> · Promessa de pagamento: não cumprida no prazo.</p>',
    ]);
    expect(await later(deps, 1)).toMatchObject({ on: '2026-03-24' });
    expect(await deps.store.waitingNotes()).toHaveLength(1);
  });

  it('is found kept once the books say that it was paid', async () => {
    const deps = await promised();
    const { books } = deps.crm;
    const [debt] = books.receivables;
    books.receivables = [];
    books.settlements.push({
      id: 1,
      documentId: debt?.document.id ?? 0,
      dueDate: '2026-03-02',
      paidOn: '2026-03-18',
      minor: 1000_00,
      by: 'payment',
      companyId: 1,
      partnerId: 7,
    });
    expect(await later(deps, 2)).toMatchObject({ how: 'kept', on: '2026-03-18' });
  });

  it('is withdrawn when the debt went away unpaid', async () => {
    const deps = await promised();
    deps.crm.books.receivables = [];
    expect(await later(deps, 8)).toMatchObject({ how: 'withdrawn' });
  });

  it('is not judged by books that were not read since', async () => {
    const deps = await promised();
    deps.clock.pass(8 * DAY);
    await settlePromises({ ...deps, wakeNotes: () => {} })();
    expect((await deps.store.commitment('commitment-1'))?.end).toBeUndefined();
    // Lines alone, read again within the minute that payments are not.
    await deps.ledger.cycle();
    deps.crm.books.receivables = [aReceivable()];
    deps.clock.pass(5);
    await deps.ledger.cycle();
    await settlePromises({ ...deps, wakeNotes: () => {} })();
    expect((await deps.store.commitment('commitment-1'))?.end).toBeUndefined();
  });
});
