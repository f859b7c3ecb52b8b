import { describe, expect, it } from 'vitest';
import { DEFAULT_THRESHOLDS } from '../../shared/domain/severity/thresholds.ts';
import { aReceivable } from '../../shared/domain/testing/builders.ts';
import { aSession, someDeps } from '../../test/support/deps.ts';
import { aCompany, aCrm, aCustomer } from '../../test/support/fake-crm.ts';
import { ledgerOf } from '../../test/support/ledger.ts';
import { aSettingsChange } from '../../test/support/stored.ts';
import { assessRecords } from './assess-records.ts';

const twoCompanies = () =>
  aCrm({
    companies: [aCompany(), aCompany({ id: 2 })],
    receivables: [aReceivable(), aReceivable({ companyId: 2, amount: 9_000_00, dueDate: '2026-01-02' })],
    records: new Map([
      ['invoice 1', { customerId: 7, companyId: 1 }],
      ['order 2', { customerId: 7, companyId: 2 }],
    ]),
  });

describe('assessing records', () => {
  it('says who owes what, in the order asked', async () => {
    const deps = await someDeps();
    const answer = await assessRecords(deps)(aSession({ role: 'sales' }), {
      records: [
        { type: 'invoice', id: 999 },
        { type: 'invoice', id: 100 },
      ],
    });
    expect(answer).toEqual({
      assessments: [
        { kind: 'unknown', cause: 'not_found' },
        expect.objectContaining({
          kind: 'known',
          companyId: 1,
          customerId: 7,
          customerName: 'Metalúrgica Ipê Amarelo Ltda',
          level: 'moderate',
          daysLate: 14,
          overdue: [{ currency: 'BRL', minor: 1000_00 }],
          overdueCount: 1,
          asOf: '2026-03-16T15:00:00.000Z',
          stale: false,
        }),
      ],
    });
  });

  it('asks the CRM about a record once, and about an open invoice never', async () => {
    const deps = await someDeps();
    deps.crm.books.records.set('order 3', { customerId: 7, companyId: 1 });
    const before = { ...deps.crm.calls };
    const records = Array.from({ length: 80 }, () => ({ type: 'invoice', id: 100 }) as const);
    await assessRecords(deps)(aSession(), { records });
    expect(deps.crm.calls).toEqual(before);
    await assessRecords(deps)(aSession(), { records: [...records, { type: 'order', id: 3 }] });
    await assessRecords(deps)(aSession(), { records: [...records, { type: 'order', id: 3 }] });
    expect(deps.crm.calls).toEqual({ ...before, resolve: 1 });
  });

  it('knows nothing, and says so, while the CRM was not read', async () => {
    const crm = aCrm();
    const deps = { ...(await someDeps(crm)), ...ledgerOf(crm) };
    const { assessments } = await assessRecords(deps)(aSession(), { records: [{ type: 'customer', id: 7 }] });
    expect(assessments).toEqual([{ kind: 'unknown', cause: 'not_read_yet' }]);
  });

  it('judges on the company’s own day: after 21:00 in São Paulo it is tomorrow only elsewhere', async () => {
    const crm = aCrm({
      companies: [aCompany(), aCompany({ id: 2, timeZone: 'Europe/Lisbon' })],
      receivables: [1, 2].map((companyId) => aReceivable({ companyId, dueDate: '2026-03-16' })),
    });
    const deps = await someDeps(crm, '2026-03-17T01:30:00.000Z');
    const records = [1, 2].map((companyId) => ({ type: 'customer', id: 7, companyId }) as const);
    const { assessments } = await assessRecords(deps)(aSession({ companyIds: [1, 2] }), { records });
    expect(assessments).toMatchObject([
      { level: 'due_soon', daysLate: 0 },
      { level: 'mild', daysLate: 1 },
    ]);
  });

  it('keeps to the company of the document', async () => {
    const deps = await someDeps(twoCompanies());
    const { assessments } = await assessRecords(deps)(aSession({ companyIds: [1, 2] }), {
      records: [
        { type: 'invoice', id: 1 },
        { type: 'order', id: 2 },
      ],
    });
    expect(assessments).toMatchObject([
      { companyId: 1, level: 'moderate' },
      { companyId: 2, level: 'critical' },
    ]);
  });

  it('says nothing of a company the user does not belong to', async () => {
    const deps = await someDeps(twoCompanies());
    const { assessments } = await assessRecords(deps)(aSession({ companyIds: [1] }), {
      records: [
        { type: 'order', id: 2 },
        { type: 'customer', id: 7, companyId: 2 },
      ],
    });
    expect(assessments).toEqual([
      { kind: 'unknown', cause: 'no_access' },
      { kind: 'unknown', cause: 'no_access' },
    ]);
  });

  it('keeps to itself a customer that the CRM keeps for a company the user is not of', async () => {
    const crm = aCrm({ customerCompanies: new Map([[7, 2]]), companies: [aCompany(), aCompany({ id: 2 })] });
    const records = [{ type: 'customer', id: 7 } as const, { type: 'customer', id: 7, companyId: 1 } as const];
    const stranger = await assessRecords(await someDeps(crm))(aSession({ companyIds: [1] }), { records });
    expect(stranger.assessments).toEqual(records.map(() => ({ kind: 'unknown', cause: 'no_access' })));
    const colleague = await assessRecords(await someDeps(crm))(aSession({ companyIds: [1, 2] }), { records });
    expect(colleague.assessments).toMatchObject([{ companyId: 2 }, { companyId: 1 }]);
  });

  it('gives a customer without a company the gravest verdict among the user’s companies', async () => {
    const records = [{ type: 'customer', id: 7 } as const];
    const both = await assessRecords(await someDeps(twoCompanies()))(aSession({ companyIds: [1, 2] }), { records });
    const one = await assessRecords(await someDeps(twoCompanies()))(aSession({ companyIds: [1] }), { records });
    expect(both.assessments).toMatchObject([{ companyId: 2, level: 'critical' }]);
    expect(one.assessments).toMatchObject([{ companyId: 1, level: 'moderate' }]);
  });

  it('judges by the company’s own thresholds', async () => {
    const deps = await someDeps();
    const settings = { ...DEFAULT_THRESHOLDS, high: { ...DEFAULT_THRESHOLDS.high, days: 14, orDays: 8 } };
    await deps.store.saveSettings('thresholds', aSettingsChange('thresholds', { settings }));
    const { assessments } = await assessRecords(deps)(aSession(), { records: [{ type: 'invoice', id: 100 }] });
    expect(assessments).toMatchObject([{ level: 'high' }]);
  });

  it('does not answer a customer it cannot read with a clean sheet', async () => {
    const deps = await someDeps(aCrm({ customers: [aCustomer({ id: 8 })] }));
    const { assessments } = await assessRecords(deps)(aSession(), { records: [{ type: 'invoice', id: 100 }] });
    expect(assessments).toEqual([{ kind: 'unknown', cause: 'not_found' }]);
  });
});
