import { describe, expect, it } from 'vitest';
import { aClearingPayment, aCredit, aReceivable } from '../../shared/domain/testing/builders.ts';
import { aSession, someDeps, type TestDeps } from '../../test/support/deps.ts';
import { aCompany, aCrm, aCustomer, type Books } from '../../test/support/fake-crm.ts';
import { cancelReminder } from './cancel-reminder.ts';
import { previewReminder } from './preview-reminder.ts';
import { queueReminder } from './queue-reminder.ts';
import { readReminder } from './read-reminder.ts';

const KEY = { companyId: 1, customerId: 7 };
const clerk = aSession();

const withBooks = (sketch: Partial<Books> = {}) => someDeps(aCrm(sketch));
const preview = (deps: TestDeps) => previewReminder(deps)(clerk, KEY);
const queue = async (deps: TestDeps) =>
  queueReminder(deps)(clerk, { ...KEY, fingerprint: (await preview(deps)).fingerprint });
const conflict = (field: string, rule: string) =>
  expect.objectContaining({ code: 'conflict', problems: [{ field, rule }] });

const aBilled = (sketch: Partial<Books['contacts'][number]>): Books['contacts'][number] => ({
  id: 7,
  customerId: 7,
  name: 'Ana',
  email: 'ana@cliente.example',
  role: 'customer',
  ...sketch,
});

describe('a preview', () => {
  it('shows who receives it, who does not, and what it asks for', async () => {
    const deps = await withBooks({
      followers: [
        { id: 70, name: 'Metalúrgica Ipê Amarelo Ltda, Débora' },
        { id: 71, name: 'Débora' },
        { id: 90, name: 'Contador de Fora' },
      ],
    });
    expect(await preview(deps)).toMatchObject({
      customer: KEY,
      customerName: 'Metalúrgica Ipê Amarelo Ltda',
      blocked: null,
      recipients: [{ contactId: 70, name: 'Débora', email: 'debora@metalurgica.example' }],
      leftOut: ['Débora', 'Contador de Fora'],
      language: 'pt-BR',
      subject: 'Sua fatura com a Em Dia Demonstração Ltda',
      items: [{ documentName: 'FAT/2026/00100', dueDate: '2026-03-02', daysLate: 14 }],
      totals: [{ currency: 'BRL', minor: 1000_00 }],
      lastContactAt: null,
      tooSoon: false,
      undoSeconds: 30,
    });
  });

  it.each<[string, Partial<Books>]>([
    ['nothing_overdue', { receivables: [aReceivable({ dueDate: '2026-03-20' })] }],
    ['nothing_overdue', { receivables: [aReceivable(), aCredit(1000_00)] }],
    ['payment_clearing', { clearingPayments: [aClearingPayment(1000_00, '2026-03-13')] }],
    ['below_tolerance', { receivables: [aReceivable({ amount: 37_90 })] }],
    ['supplier_incomplete', { companies: [aCompany({ taxId: undefined })] }],
    ['supplier_incomplete', { companies: [aCompany({ address: undefined })] }],
    ['supplier_incomplete', { companies: [aCompany({ email: undefined })] }],
    ['no_recipient', { contacts: [] }],
    ['recipient_unusable', { contacts: [aBilled({ email: 'ana@cliente.example\nBcc: todos@golpe.example' })] }],
    ['recipient_unusable', { contacts: [aBilled({ name: 'Ana <todos@golpe.example>' })] }],
  ])('is blocked by %s (%#)', async (blocked, books) => {
    const deps = await withBooks(books);
    expect(await preview(deps)).toMatchObject({ blocked });
    await expect(queue(deps)).rejects.toEqual(conflict('customer', blocked));
    expect(await deps.store.openReminders()).toEqual([]);
  });

  it('asks only for what is not already on its way', async () => {
    const deps = await withBooks({ clearingPayments: [aClearingPayment(400_00, '2026-03-13')] });
    expect((await preview(deps)).totals).toEqual([{ currency: 'BRL', minor: 600_00 }]);
  });

  it('speaks the customer’s language', async () => {
    const deps = await withBooks({ customers: [aCustomer({ language: 'en_US' })] });
    expect(await preview(deps)).toMatchObject({
      language: 'en',
      subject: 'Your invoice with Em Dia Demonstração Ltda',
    });
  });

  it('has the same fingerprint while nothing changes, and another after', async () => {
    const deps = await withBooks();
    const before = await preview(deps);
    expect((await preview(deps)).fingerprint).toBe(before.fingerprint);
    deps.crm.books.receivables = deps.crm.books.receivables.map((line) => ({
      ...line,
      residual: { currency: 'BRL', minor: 999_99 },
    }));
    expect((await preview(deps)).fingerprint).not.toBe(before.fingerprint);
  });

  it('is not of a customer that the CRM keeps for a company the user is not of', async () => {
    const deps = await withBooks({ customers: [aCustomer({ companyId: 2 })] });
    await expect(preview(deps)).rejects.toMatchObject({ code: 'not_found' });
    const asking = queueReminder(deps)(clerk, { ...KEY, fingerprint: 'x' });
    await expect(asking).rejects.toMatchObject({ code: 'not_found' });
  });

  it('is not for who is of another company', async () => {
    const deps = await withBooks();
    const asking = previewReminder(deps)(aSession({ companyIds: [2] }), KEY);
    await expect(asking).rejects.toMatchObject({ code: 'not_allowed' });
  });
});

describe('queueing a reminder', () => {
  it('puts it on its way, to be sent after the time to undo', async () => {
    const { created, reminder } = await queue(await withBooks());
    expect(created).toBe(true);
    expect(reminder).toMatchObject({
      ...KEY,
      state: 'queued',
      queuedBy: 'Caio Financeiro',
      queuedAt: '2026-03-16T15:00:00.000Z',
      sendAt: '2026-03-16T15:00:30.000Z',
      messageId: expect.stringMatching(/^<emdia\.[0-9a-f]{40}@test\.emdia>$/),
    });
  });

  it('twice on one day is one reminder, and the next preview says so', async () => {
    const deps = await withBooks();
    const { fingerprint } = await preview(deps);
    const both = await Promise.all([
      queueReminder(deps)(clerk, { ...KEY, fingerprint }),
      queueReminder(deps)(clerk, { ...KEY, fingerprint }),
    ]);
    expect(both.map(({ created }) => created).sort()).toEqual([false, true]);
    expect(both[0]?.reminder).toEqual(both[1]?.reminder);
    expect(await preview(deps)).toMatchObject({ blocked: 'already_today', tooSoon: true });
  });

  it('that another window queues while the CRM is read for it is that one', async () => {
    const deps = await withBooks();
    const { fingerprint } = await preview(deps);
    const { remindersOf } = deps.store;
    let first: Awaited<ReturnType<typeof queue>> | undefined;
    const store: TestDeps['store'] = {
      ...deps.store,
      remindersOf: async (...asked) => {
        const before = await remindersOf(...asked);
        first ??= await queueReminder(deps)(clerk, { ...KEY, fingerprint });
        return before;
      },
    };
    const second = await queueReminder({ ...deps, store })(clerk, { ...KEY, fingerprint });
    expect(first).toMatchObject({ created: true });
    expect(second).toEqual({ created: false, reminder: first?.reminder });
  });

  it('is refused when the balance changed since the preview', async () => {
    const deps = await withBooks();
    const { fingerprint } = await preview(deps);
    deps.crm.books.receivables.push(aReceivable({ amount: 5_00 }));
    const queueing = queueReminder(deps)(clerk, { ...KEY, fingerprint });
    await expect(queueing).rejects.toEqual(conflict('fingerprint', 'changed_since_preview'));
  });

  it('after an undo is another reminder under the same Message-ID, which the CRM is asked for before it is sent', async () => {
    const deps = await withBooks();
    const first = await queue(deps);
    await cancelReminder(deps)(clerk, first.reminder.id);
    const second = await queue(deps);
    expect(second.created).toBe(true);
    expect(second.reminder.id).not.toBe(first.reminder.id);
    expect(second.reminder.messageId).toBe(first.reminder.messageId);
  });

  it('is possible again the next day, with a warning that it is soon', async () => {
    const deps = await withBooks();
    const { reminder } = await queue(deps);
    await deps.store.moveReminder(reminder.id, 'queued', { state: 'claimed' });
    await deps.store.moveReminder(reminder.id, 'claimed', { state: 'calling' });
    await deps.store.moveReminder(reminder.id, 'calling', { state: 'sent', sentAt: deps.clock.now().toISOString() });
    deps.clock.pass(24 * 3600);
    expect(await preview(deps)).toMatchObject({
      blocked: null,
      tooSoon: true,
      lastContactAt: '2026-03-16T15:00:00.000Z',
    });
    expect((await queue(deps)).created).toBe(true);
  });
});

describe('a queued reminder', () => {
  it('can be undone, and undone again', async () => {
    const deps = await withBooks();
    const { reminder } = await queue(deps);
    expect(await cancelReminder(deps)(clerk, reminder.id)).toMatchObject({ state: 'cancelled' });
    expect(await cancelReminder(deps)(clerk, reminder.id)).toMatchObject({ state: 'cancelled' });
    expect(await readReminder(deps)(clerk, reminder.id)).toMatchObject({ state: 'cancelled', outcome: null });
  });

  it('cannot be undone once it is being sent', async () => {
    const deps = await withBooks();
    const { reminder } = await queue(deps);
    await deps.store.moveReminder(reminder.id, 'queued', { state: 'claimed' });
    await expect(cancelReminder(deps)(clerk, reminder.id)).rejects.toEqual(conflict('state', 'claimed'));
  });

  it('does not exist for who is of another company', async () => {
    const deps = await withBooks();
    const { reminder } = await queue(deps);
    const stranger = aSession({ companyIds: [2] });
    await expect(readReminder(deps)(stranger, reminder.id)).rejects.toMatchObject({ code: 'not_found' });
    await expect(cancelReminder(deps)(stranger, reminder.id)).rejects.toMatchObject({ code: 'not_found' });
    expect(await deps.store.reminder(reminder.id)).toMatchObject({ state: 'queued' });
  });
});
