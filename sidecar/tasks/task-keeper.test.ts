import { describe, expect, it, onTestFinished } from 'vitest';
import { aReceivable } from '../../shared/domain/testing/builders.ts';
import { someDeps, type TestDeps } from '../../test/support/deps.ts';
import { aCompany, aCrm, aCustomer, aUser, type Books } from '../../test/support/fake-crm.ts';
import { aSettingsChange, aStoredCommitment, aStoredContact, aStoredTask } from '../../test/support/stored.ts';
import { CrmError } from '../crm/crm.ts';
import type { StoredTask } from '../store/store.ts';
import { startTaskKeeper } from './task-keeper.ts';

const REQUEST_LIMIT_SECONDS = 130;
const AFTERWARDS = '2026-03-16T16:00:00.000Z';
const silent = () => {};

/** Customer 7 owes debt 1 of document 100, and somebody is to call it. */
async function toCall(books: Partial<Books> = {}, sketch: Partial<StoredTask> = {}): Promise<TestDeps> {
  const receivable = aReceivable({ id: 1, document: { id: 100, name: 'FAT/2026/00100', type: 'invoice' } });
  const deps = await someDeps(aCrm({ receivables: [receivable], ...books }));
  await deps.store.addTask(aStoredTask(sketch));
  return deps;
}
/** A process of its own that does all it can do now; what it learnt by waiting is its own. */
const keep = async (deps: TestDeps) => {
  const keeper = startTaskKeeper({ ...deps, requestLimitMs: REQUEST_LIMIT_SECONDS * 1000, log: silent });
  onTestFinished(() => keeper.stop());
  const look = async () => {
    keeper.wake();
    await keeper.idle();
  };
  await look();
  return look;
};
const pass = async (deps: TestDeps, seconds: number) => {
  deps.clock.pass(seconds);
  await deps.ledger.cycle();
};
const task = async (deps: TestDeps) => (await deps.store.tasks(1)).get(7)?.[0];
const feedback = (deps: TestDeps) => deps.crm.tasks.map((one) => one.feedback);
const pay = async (deps: TestDeps) => {
  deps.crm.books.receivables = [];
  deps.crm.books.settlements.push({
    id: 1,
    documentId: 100,
    dueDate: '2026-03-02',
    paidOn: '2026-03-16',
    minor: 1000_00,
    by: 'payment',
    companyId: 1,
    partnerId: 7,
  });
  await pass(deps, 61);
};

describe('a task', () => {
  it('is made with who, how much, why and what to say, and no second time', async () => {
    const deps = await toCall();
    const look = await keep(deps);
    await look();
    await keep(deps);
    expect(deps.crm.tasks).toHaveLength(1);
    const [made] = deps.crm.tasks;
    expect(made).toMatchObject({
      customerId: 7,
      companyId: 1,
      kind: 'call',
      dueOn: '2026-03-16',
      mark: 'emdia-task-1',
    });
    expect(made?.summary.replaceAll('\u00a0', ' ')).toBe('Ligação para ouvir (R$ 1.000,00)');
    const html = made?.html.replaceAll('\u00a0', ' ');
    for (const part of [
      'Metalúrgica Ipê Amarelo Ltda',
      '+55 15 3333-0147',
      'FAT/2026/00100: R$ 1.000,00',
      'passo R4',
      'Roteiro',
    ])
      expect(html).toContain(part);
    expect(await task(deps)).toMatchObject({ state: 'open', crmId: made?.id });
  });

  it.each([
    ['en_US', 'Call to listen', 'How to run the call'],
    ['es_AR', 'Llamada para escuchar', 'Guion de la llamada'],
  ])('of a company of %s says “%s”', async (language, summary, script) => {
    const deps = await toCall({ companies: [aCompany({ language })] });
    await keep(deps);
    expect(deps.crm.tasks[0]?.summary).toContain(summary);
    expect(deps.crm.tasks[0]?.html).toContain(script);
  });

  it('of another kind is something to do, without a script for a call', async () => {
    const deps = await toCall({}, { channel: 'letter' });
    await keep(deps);
    expect(deps.crm.tasks[0]).toMatchObject({ kind: 'to_do' });
    expect(deps.crm.tasks[0]?.html).not.toContain('Roteiro');
  });

  it('waits for a CRM that is away', async () => {
    const deps = await toCall();
    deps.crm.failAlways(new CrmError('unreachable', 'gone'));
    const look = await keep(deps);
    deps.crm.failAlways(undefined);
    await pass(deps, 11);
    await look();
    expect(deps.crm.tasks).toHaveLength(1);
  });

  it('is not made again when the answer was lost but it landed', async () => {
    const deps = await toCall();
    deps.crm.failNext('makeTask', new CrmError('timeout', 'no answer', true), 'landed');
    await keep(deps);
    await keep(deps);
    expect(deps.crm.tasks).toHaveLength(1);
    expect(await task(deps)).toMatchObject({ state: 'open' });
  });

  it('is made again only once an earlier try can no longer land, as long as whoever looks has really waited', async () => {
    const deps = await toCall();
    deps.crm.failNext('makeTask', new CrmError('timeout', 'no answer', true));
    const look = await keep(deps);
    await pass(deps, REQUEST_LIMIT_SECONDS - 1);
    await look();
    expect(deps.crm.tasks).toEqual([]);
    const fresh = await keep(deps);
    await pass(deps, 2);
    await fresh();
    expect(deps.crm.tasks).toEqual([]);
    await look();
    expect(deps.crm.tasks).toHaveLength(1);
  });

  it('is not made again where the data file was lost and the CRM has it', async () => {
    const deps = await toCall();
    await keep(deps);
    const other = await toCall();
    await keep({ ...other, crm: deps.crm });
    expect(deps.crm.tasks).toHaveLength(1);
    expect(await task(other)).toMatchObject({ state: 'open', crmId: deps.crm.tasks[0]?.id });
  });

  it('that the CRM will never have is given up, and stands in the way of no other', async () => {
    const deps = await toCall();
    deps.crm.failNext('makeTask', new CrmError('rejected', 'no such record'));
    await keep(deps);
    expect(await task(deps)).toMatchObject({ state: 'refused' });
    expect((await deps.store.addTask(aStoredTask({ id: 'again' }))).created).toBe(true);
  });
});

describe('a task is', () => {
  const SALES = aUser({ id: 8 });
  const CLERK = aUser({ id: 5 });
  const given = async (books: Partial<Books>, savedById: number | undefined) => {
    const deps = await toCall(books);
    await deps.store.saveSettings('operation', aSettingsChange('operation', { savedById }));
    await keep(deps);
    return deps.crm.tasks[0]?.assigneeId;
  };

  it('finance’s: of whoever decided how the régua runs', async () => {
    const customers = [aCustomer({ salespersonId: 8 })];
    expect(await given({ customers, users: [SALES, CLERK] }, 5)).toBe(5);
  });

  it('the salesperson’s where nobody decided, or who did has left', async () => {
    const customers = [aCustomer({ salespersonId: 8 })];
    expect(await given({ customers, users: [SALES, CLERK] }, undefined)).toBe(8);
    expect(await given({ customers, users: [SALES, { ...CLERK, active: false }] }, 5)).toBe(8);
  });

  it('nobody’s where there is nobody of this company', async () => {
    expect(await given({ users: [{ ...CLERK, companyIds: [2] }] }, 5)).toBeUndefined();
    expect(await given({ users: [{ ...CLERK, internal: false }] }, 5)).toBeUndefined();
  });
});

describe('a task closes by itself', () => {
  it('when what it is about is paid, and says when', async () => {
    const deps = await toCall();
    await keep(deps);
    await pay(deps);
    await keep(deps);
    expect(feedback(deps)).toEqual(['Pago em 16 de março de 2026.']);
    expect(await task(deps)).toMatchObject({ state: 'closed', end: { why: 'paid', on: '2026-03-16' } });
  });

  it('when the contact is noted, and says by whom', async () => {
    const deps = await toCall();
    await keep(deps);
    await deps.store.noteContact(aStoredContact({ at: AFTERWARDS }), []);
    await keep(deps);
    expect(feedback(deps)).toEqual(['Ligação anotada por Caio.']);
  });

  it('when something stops it, and is made anew once that is over', async () => {
    const deps = await toCall();
    await keep(deps);
    await deps.store.noteCommitment(aStoredCommitment(), []);
    await keep(deps);
    expect(feedback(deps)).toEqual(['Há promessa de pagamento.']);
    expect((await deps.store.addTask(aStoredTask({ id: 'again' }))).created).toBe(true);
  });

  it('once, when the answer was lost, or the CRM was away for a while', async () => {
    const deps = await toCall();
    const look = await keep(deps);
    await deps.store.noteContact(aStoredContact({ at: AFTERWARDS }), []);
    deps.crm.failNext('closeTask', new CrmError('unreachable', 'gone'));
    await look();
    expect(feedback(deps)).toEqual([undefined]);
    await pass(deps, 11);
    deps.crm.failNext('closeTask', new CrmError('timeout', 'no answer', true), 'landed');
    await look();
    await pass(deps, 11);
    await look();
    expect(feedback(deps)).toEqual(['Ligação anotada por Caio.']);
    expect(await task(deps)).toMatchObject({ state: 'closed' });
  });

  it('without ever being made, when it is over before that', async () => {
    const deps = await toCall();
    await deps.store.noteContact(aStoredContact({ at: AFTERWARDS }), []);
    await keep(deps);
    expect(deps.crm.tasks).toEqual([]);
    expect(await task(deps)).toMatchObject({ state: 'closed', end: { why: 'contacted' } });
  });

  it('not at all from books that are not fresh', async () => {
    const deps = await toCall();
    await keep(deps);
    await deps.store.noteContact(aStoredContact({ at: AFTERWARDS }), []);
    deps.crm.failAlways(new CrmError('unreachable', 'gone'));
    await pass(deps, 3_600).catch(silent);
    deps.crm.failAlways(undefined);
    await keep(deps);
    expect(feedback(deps)).toEqual([undefined]);
  });
});

it('a task that somebody closed in the CRM is noticed within a minute, and not made again', async () => {
  const deps = await toCall();
  const look = await keep(deps);
  const [made] = deps.crm.tasks;
  if (!made) throw new Error('no task was made');
  made.feedback = 'já falei';
  await pass(deps, 61);
  await look();
  expect(await task(deps)).toMatchObject({ state: 'closed', end: { why: 'closed_there' } });
  expect((await deps.store.addTask(aStoredTask({ id: 'again' }))).created).toBe(false);
});
