import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../shared/domain/settings.ts';
import { aReceivable } from '../../shared/domain/testing/builders.ts';
import { someDeps, type TestDeps } from '../../test/support/deps.ts';
import { aCrm, aCustomer, aUser, type Books } from '../../test/support/fake-crm.ts';
import { aSettingsChange, aStoredCommitment } from '../../test/support/stored.ts';
import { startNoteWriter } from '../chatter/note-writer.ts';
import { settlePromises } from '../usecases/settle-promises.ts';
import { tellSalespeople } from './tell-salespeople.ts';

const BRUNA = aUser({ id: 8, name: 'Bruna', partnerId: 80 });
const silent = () => {};

/** Customer 7 is Bruna's, and was due to pay R$ 1,000.00 on Friday; it is Monday. */
async function aStage(books: Partial<Books> = {}, live = true): Promise<TestDeps> {
  const receivable = aReceivable({
    id: 1,
    dueDate: '2026-03-13',
    document: { id: 100, name: 'FAT/1', type: 'invoice' },
  });
  const customers = [aCustomer({ salespersonId: 8 })];
  const deps = await someDeps(aCrm({ receivables: [receivable], customers, users: [BRUNA], ...books }));
  const settings = { ...DEFAULT_SETTINGS.operation, live };
  await deps.store.saveSettings('operation', aSettingsChange('operation', { settings }));
  return deps;
}
const told = async (deps: TestDeps) => {
  await tellSalespeople({ ...deps, wakeNotes: silent })();
  const writer = startNoteWriter({ ...deps, requestLimitMs: 130_000, log: silent });
  await writer.idle();
  await writer.stop();
  return deps.crm.notes.map(({ html, recipientIds }) => [
    html.replaceAll('\u00a0', ' ').replace(/<[^>]*>/g, ''),
    ...recipientIds,
  ]);
};

describe('a salesperson is told', () => {
  it('that a customer turned late, once, however often the books are read', async () => {
    const deps = await aStage();
    await told(deps);
    expect(await told(deps)).toEqual([
      ['Em Dia · Metalúrgica Ipê Amarelo Ltda entrou em atraso: R$ 1.000,00 vencidos.', 80],
    ]);
  });

  it('that it paid, once the payments were read after the lines', async () => {
    const deps = await aStage();
    deps.crm.books.receivables = [];
    deps.crm.books.settlements.push({
      id: 4,
      documentId: 100,
      dueDate: '2026-03-13',
      paidOn: '2026-03-16',
      minor: 1000_00,
      by: 'payment',
      companyId: 1,
      partnerId: 7,
    });
    deps.clock.pass(5);
    await deps.ledger.cycle();
    expect(await told(deps)).toEqual([]);
    deps.clock.pass(61);
    await deps.ledger.cycle();
    const says =
      'Em Dia · Metalúrgica Ipê Amarelo Ltda pôs as contas em dia em 16 de março de 2026: pagou R$ 1.000,00.';
    expect(await told(deps)).toEqual([[says, 80]]);
  });

  it('that it broke a promise, in the line that the chatter has anyway', async () => {
    const deps = await aStage();
    await deps.store.noteCommitment(aStoredCommitment(), []);
    deps.clock.pass(8 * 86_400);
    await deps.ledger.cycle();
    await settlePromises({ ...deps, wakeNotes: silent })();
    expect((await deps.store.waitingNotes()).map(({ tells }) => tells)).toEqual([8]);
  });

  it('nothing while the régua rehearses', async () => {
    expect(await told(await aStage({}, false))).toEqual([]);
  });

  it('nothing where nobody sells to it, or who did has left', async () => {
    expect(await told(await aStage({ customers: [aCustomer()] }))).toEqual([]);
    const left = await aStage({ users: [{ ...BRUNA, active: false }] });
    expect(await told(left)).toEqual([]);
    expect(await left.store.waitingNotes()).toEqual([]);
  });
});
