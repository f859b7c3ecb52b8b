import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { RunSettings } from '../../shared/domain/policy/run-settings.ts';
import type { Receivable } from '../../shared/domain/receivable/receivable.ts';
import { DEFAULT_SETTINGS } from '../../shared/domain/settings.ts';
import { aClearingPayment, aCredit, aReceivable } from '../../shared/domain/testing/builders.ts';
import { aSession, someDeps } from '../../test/support/deps.ts';
import { aCrm, aCustomer } from '../../test/support/fake-crm.ts';
import { aSettingsChange } from '../../test/support/stored.ts';
import { customerDetail } from './customer-detail.ts';
import { noteContact } from './note-contact.ts';
import { previewReminder } from './preview-reminder.ts';
import { readPlan } from './read-plan.ts';
import { simulatePolicies } from './simulate-policies.ts';

const KEY = { companyId: 1, customerId: 7 };
const clerk = aSession();

const doc = (id: number) => ({ id, name: `FAT/2026/00${id}`, type: 'invoice' }) as const;
const OLD = aReceivable({ amount: 300_00, document: doc(101) });
const OLDER = aReceivable({ amount: 500_00, dueDate: '2026-02-20', document: doc(100) });

/** The customer owes two invoices, the older of which was never sent; the bank was last read on the 10th, six days ago. */
async function aCompanyThatMinds(over: Partial<RunSettings>, more: readonly Receivable[] = []) {
  const deps = await someDeps(
    aCrm({
      receivables: [OLDER, OLD, ...more],
      unsent: new Set([100]),
      lastBankEntries: new Map([
        [1, '2026-03-10'],
        [2, '2026-03-16'],
      ]),
    }),
  );
  const settings = { ...DEFAULT_SETTINGS.operation, live: true, ...over };
  await deps.store.saveSettings('operation', aSettingsChange('operation', { settings }));
  return deps;
}

describe('of an invoice that was never sent', () => {
  it('a reminder says nothing, and the plan neither', async () => {
    const deps = await aCompanyThatMinds({ onlySentInvoices: true });
    const { blocked, items, totals, html } = await previewReminder(deps)(clerk, KEY);
    expect(blocked).toBeNull();
    expect(items.map(({ documentId }) => documentId)).toEqual([101]);
    expect(totals).toEqual([{ currency: 'BRL', minor: 300_00 }]);
    expect(html).not.toContain('FAT/2026/00100');
    const { plan } = await readPlan(deps)(clerk, KEY);
    expect(plan?.leftOut).toEqual([{ debtId: OLDER.id, rule: 'invoice_never_sent' }]);
  });

  it('finance is told, and to send it first; the verdict is what it was', async () => {
    const deps = await aCompanyThatMinds({ onlySentInvoices: true });
    const careless = await aCompanyThatMinds({});
    const [detail, before] = [await customerDetail(deps)(clerk, KEY), await customerDetail(careless)(clerk, KEY)];
    expect(detail.finance?.items.map(({ documentId, neverSent }) => [documentId, neverSent])).toEqual([
      [100, true],
      [101, false],
    ]);
    expect(detail.finance?.suggestion).toEqual({ action: 'send_invoice', reasons: [{ rule: 'never_sent', count: 1 }] });
    expect(detail.assessment).toEqual(before.assessment);
    expect(before.finance?.items.every(({ neverSent }) => !neverSent)).toBe(true);
    expect(before.finance?.suggestion.action).not.toBe('send_invoice');
  });

  it('a simulation says that it waits', async () => {
    const deps = await aCompanyThatMinds({ onlySentInvoices: true });
    deps.crm.books.unsent.add(101);
    const request = { days: 5, assumption: 'nobody_pays' } as const;
    expect(await simulatePolicies(deps)(clerk, 1, request)).toMatchObject({
      contacted: [],
      stopped: [{ rule: 'invoice_never_sent', count: 1 }],
    });
  });
});

describe('money that came while an invoice was never sent', () => {
  it('is for what the customer knows of: a credit leaves nothing to ask for', async () => {
    const deps = await aCompanyThatMinds({ onlySentInvoices: true }, [aCredit(300_00)]);
    expect(await previewReminder(deps)(clerk, KEY)).toMatchObject({ blocked: 'invoice_never_sent', items: [] });
    const { plan } = await readPlan(deps)(clerk, KEY);
    expect(plan?.coming).toEqual([]);
  });

  it('on its way is for what the customer knows of', async () => {
    const deps = await aCompanyThatMinds({ onlySentInvoices: true });
    deps.crm.books.clearingPayments.push(aClearingPayment(100_00, '2026-03-16'));
    const { totals, html } = await previewReminder(deps)(clerk, KEY);
    expect(totals).toEqual([{ currency: 'BRL', minor: 200_00 }]);
    expect(html).toMatch(/100,00/);
  });

  it('in part is stated as deducted from what is asked for, and no more of it', async () => {
    const another = aReceivable({ amount: 150_00, document: doc(102), dueDate: '2026-03-05' });
    const deps = await aCompanyThatMinds({ onlySentInvoices: true }, [aCredit(350_00), another]);
    const { totals, html } = await previewReminder(deps)(clerk, KEY);
    expect(totals).toEqual([{ currency: 'BRL', minor: 100_00 }]);
    expect(html).toMatch(/350,00/);
  });
});

it('a call takes the step of what was sent, as the plan has it', async () => {
  const deps = await aCompanyThatMinds({ onlySentInvoices: true });
  deps.crm.books.customers = [aCustomer({ phone: '+55 11 91234-5678' })];
  await deps.ledger.cycle();
  const call = { id: randomUUID(), channel: 'call', outcome: 'talked', reason: 'cash_flow', note: 'x' } as const;
  const noted = await noteContact({ ...deps, wakeNotes: () => {} })(clerk, KEY, { ...call, language: 'pt-BR' });
  expect(noted.stepId).toBe('R4');
});

describe('while the bank was not read for longer than the company goes without', () => {
  it('nobody is reminded, and the plan says since when', async () => {
    const deps = await aCompanyThatMinds({ bankDataMaxAgeDays: 5 });
    expect(await previewReminder(deps)(clerk, KEY)).toMatchObject({ blocked: 'stale_bank_data' });
    const { plan } = await readPlan(deps)(clerk, KEY);
    const stops = [{ rule: 'stale_bank_data', asOf: '2026-03-10', maxAgeDays: 5 }];
    expect(plan?.next).toEqual({ kind: 'stopped', stops });
  });

  it('which it is not on the last day', async () => {
    const deps = await aCompanyThatMinds({ bankDataMaxAgeDays: 6 });
    expect(await previewReminder(deps)(clerk, KEY)).toMatchObject({ blocked: null });
  });

  it('which no entry of a day to come, nor of another company, makes good', async () => {
    const deps = await aCompanyThatMinds({ bankDataMaxAgeDays: 6 });
    deps.crm.books.lastBankEntries.set(1, '2026-03-17');
    expect(await previewReminder(deps)(clerk, KEY)).toMatchObject({ blocked: 'stale_bank_data' });
  });

  it('which it is where it never was read', async () => {
    const deps = await aCompanyThatMinds({ bankDataMaxAgeDays: 365 });
    deps.crm.books.lastBankEntries.delete(1);
    expect(await previewReminder(deps)(clerk, KEY)).toMatchObject({ blocked: 'stale_bank_data' });
  });
});
