import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { NewCommitment } from '../../shared/contract/commitment.ts';
import { aReceivable } from '../../shared/domain/testing/builders.ts';
import { A_PROMISE } from '../../shared/domain/testing/commitment-builders.ts';
import { aSession, someDeps, type TestDeps } from '../../test/support/deps.ts';
import { aCrm, aCustomer } from '../../test/support/fake-crm.ts';
import { assessRecords } from './assess-records.ts';
import { customerDetail } from './customer-detail.ts';
import { endCommitment } from './end-commitment.ts';
import { listCommitments } from './list-commitments.ts';
import { noteCommitment } from './note-commitment.ts';
import { previewReminder } from './preview-reminder.ts';
import { readPlan } from './read-plan.ts';

const KEY = { companyId: 1, customerId: 7 };
const clerk = aSession();
const noWake = { wakeNotes: () => {} };

// The customer owes R$ 1,000.00 since 2 March 2026; today is Monday the 16th.
const note = (deps: TestDeps, over: Partial<NewCommitment> = {}, key = KEY) =>
  noteCommitment({ ...deps, ...noWake })(clerk, key, {
    id: randomUUID(),
    terms: A_PROMISE,
    note: 'falei com a Débora',
    language: 'pt-BR',
    ...over,
  });
const end = (deps: TestDeps, commitmentId: string, companyId = 1) =>
  endCommitment({ ...deps, ...noWake })(clerk, { companyId, commitmentId }, { note: 'mudou de ideia', language: 'es' });
const verdict = async (deps: TestDeps) =>
  (await assessRecords(deps)(clerk, { records: [{ type: 'customer', id: 7, companyId: 1 }] })).assessments[0];

describe('a promise', () => {
  it('lowers the level, blocks the reminder, stops the régua, and shows with who noted it', async () => {
    const deps = await someDeps();
    expect(await verdict(deps)).toMatchObject({ level: 'moderate' });
    const promise = await note(deps);
    expect(promise).toMatchObject({ madeBy: 'Caio Financeiro', madeOn: '2026-03-16', end: null });
    expect(await verdict(deps)).toMatchObject({
      level: 'mild',
      reasons: expect.arrayContaining([expect.objectContaining({ rule: 'promise_open', dueOn: '2026-03-20' })]),
    });
    expect(await previewReminder(deps)(clerk, KEY)).toMatchObject({ blocked: 'promised' });
    expect((await readPlan(deps)(clerk, KEY)).plan?.next).toMatchObject({
      kind: 'stopped',
      stops: [{ rule: 'promise', dueOn: '2026-03-20' }],
    });
    expect((await customerDetail(deps)(clerk, KEY)).finance?.commitments).toEqual([promise]);
  });

  it('stands no longer once ended, and still shows that it was', async () => {
    const deps = await someDeps();
    const { id } = await note(deps);
    const ended = await end(deps, id);
    expect(ended.end).toMatchObject({ how: 'withdrawn', by: 'Caio Financeiro', note: 'mudou de ideia' });
    expect(await verdict(deps)).toMatchObject({ level: 'moderate' });
    expect(await previewReminder(deps)(clerk, KEY)).toMatchObject({ blocked: null });
    expect((await customerDetail(deps)(clerk, KEY)).finance?.commitments).toEqual([ended]);
    await expect(end(deps, id)).rejects.toMatchObject({ code: 'conflict' });
  });

  it('in another currency counts in the company’s at the rate of the debt', async () => {
    const dollars = aReceivable({ amount: 200_00, currency: 'USD', companyAmount: 1000_00 });
    const deps = await someDeps(aCrm({ receivables: [dollars] }));
    const terms = { ...A_PROMISE, amount: { currency: 'USD', minor: 100_00 } } as const;
    const { id } = await note(deps, { terms });
    expect((await deps.store.commitment(id))?.companyAmount).toEqual({ currency: 'BRL', minor: 500_00 });
  });
});

describe('a dispute', () => {
  it('takes its items out of the verdict and out of the reminder', async () => {
    const [one, two] = [aReceivable({ amount: 600_00 }), aReceivable({ amount: 400_00 })];
    const deps = await someDeps(aCrm({ receivables: [one, two] }));
    await note(deps, { terms: { kind: 'dispute', receivableIds: [one.id], cause: 'product_or_service' } });
    const preview = await previewReminder(deps)(clerk, KEY);
    expect(preview).toMatchObject({ blocked: null, totals: [{ currency: 'BRL', minor: 400_00 }] });
    expect(preview.items.map(({ id }) => id)).toEqual([two.id]);
    await note(deps, { terms: { kind: 'dispute', receivableIds: [two.id], cause: 'already_paid' } });
    expect(await verdict(deps)).toMatchObject({ level: 'disputed' });
    expect(await previewReminder(deps)(clerk, KEY)).toMatchObject({ blocked: 'disputed' });
  });
});

describe('a pause and “do not contact”', () => {
  it.each([
    [{ kind: 'pause', until: '2026-03-31' }, 'paused', 'pause'],
    [{ kind: 'do_not_contact' }, 'do_not_contact', 'do_not_contact'],
  ] as const)('%j keeps the customer in peace', async (terms, blocked, rule) => {
    const deps = await someDeps();
    await note(deps, { terms });
    expect(await previewReminder(deps)(clerk, KEY)).toMatchObject({ blocked });
    expect((await readPlan(deps)(clerk, KEY)).plan?.next).toMatchObject({ kind: 'stopped', stops: [{ rule }] });
  });
});

describe('noting', () => {
  it('twice with one id is once, in the store and in the chatter', async () => {
    const deps = await someDeps();
    const id = randomUUID();
    const [first, second] = await Promise.all([note(deps, { id }), note(deps, { id })]);
    expect(second).toEqual(first);
    expect(await note(deps, { id })).toEqual(first);
    expect(await deps.store.waitingNotes()).toHaveLength(1);
  });

  it('with the id of another customer’s is refused', async () => {
    const deps = await someDeps(aCrm({ customers: [aCustomer(), aCustomer({ id: 8 })] }));
    const { id } = await note(deps, { terms: { kind: 'strategic' } });
    await expect(
      note(deps, { id, terms: { kind: 'strategic' } }, { companyId: 1, customerId: 8 }),
    ).rejects.toMatchObject({ code: 'conflict' });
  });

  it('names what cannot be', async () => {
    const deps = await someDeps();
    const wrong = { kind: 'promise', dueOn: '2026-03-15', amount: { currency: 'BRL', minor: 1000_01 } } as const;
    await expect(note(deps, { terms: wrong })).rejects.toMatchObject({
      code: 'invalid_request',
      problems: [
        { field: 'terms.dueOn', rule: 'in_the_past' },
        { field: 'terms.amount', rule: 'more_than_owed' },
      ],
    });
    await expect(note(deps, { terms: { kind: 'strategic' }, note: ' ' })).rejects.toMatchObject({
      problems: [{ field: 'note', rule: 'required' }],
    });
    expect((await deps.store.commitments(1)).size).toBe(0);
  });

  it('is for customers there are, in companies of one’s own', async () => {
    const deps = await someDeps();
    await expect(note(deps, {}, { companyId: 1, customerId: 999 })).rejects.toMatchObject({ code: 'not_found' });
    await expect(note(deps, {}, { companyId: 2, customerId: 7 })).rejects.toMatchObject({ code: 'not_allowed' });
    const { id } = await note(deps);
    await expect(end(deps, id, 2)).rejects.toMatchObject({ code: 'not_allowed' });
    await expect(end(deps, 'another')).rejects.toMatchObject({ code: 'not_found' });
  });

  it('leaves a line for the chatter, in words, with nothing of a name that is markup', async () => {
    const document = { id: 5, name: 'FAT <b>&', type: 'invoice' } as const;
    const disputed = aReceivable({ document });
    const deps = await someDeps(aCrm({ receivables: [disputed] }));
    const terms = { kind: 'dispute', receivableIds: [disputed.id], cause: 'wrong_amount_or_tax' } as const;
    await note(deps, { terms, note: '<script>alert(1)</script>' });
    const [line] = await deps.store.waitingNotes();
    expect(line?.html).toBe(
      '<p><strong>Em Dia</strong> · Contestação de FAT &lt;b>&amp;: erro de valor ou imposto.<br/><em>&lt;script>alert(1)&lt;/script></em></p>',
    );
  });
});

describe('the list of a company', () => {
  it('holds all that stands, with names, and nothing that ended', async () => {
    const deps = await someDeps();
    const promise = await note(deps);
    const pause = await note(deps, { terms: { kind: 'pause', until: '2026-03-31' } });
    expect((await listCommitments(deps)(clerk, 1)).commitments).toMatchObject([
      { id: promise.id, customerName: 'Metalúrgica Ipê Amarelo Ltda' },
      { id: pause.id },
    ]);
    await end(deps, promise.id);
    expect((await listCommitments(deps)(clerk, 1)).commitments.map(({ id }) => id)).toEqual([pause.id]);
  });
});
