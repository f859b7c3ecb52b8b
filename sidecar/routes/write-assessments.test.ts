import { describe, expect, it } from 'vitest';
import { AssessAnswer } from '../../shared/contract/assessment.ts';
import { DEFAULT_SETTINGS } from '../../shared/domain/settings.ts';
import { aClearingPayment, aReceivable } from '../../shared/domain/testing/builders.ts';
import { anApp } from '../../test/support/an-app.ts';
import { aSession } from '../../test/support/deps.ts';
import { aCustomer } from '../../test/support/fake-crm.ts';
import { aSettingsChange, aStoredCommitment, aStoredEnd } from '../../test/support/stored.ts';
import { assessRecords } from '../usecases/assess-records.ts';
import { writeAssessments } from './write-assessments.ts';

type Running = Awaited<ReturnType<typeof anApp>>;

const A_DAY = 24 * 60 * 60;
const finance = aSession({ companyIds: [1] });
const records = [{ type: 'customer', id: 7 } as const, { type: 'invoice', id: 999 } as const];

/** What an app that runs on and on answers. */
const answered = async ({ ask }: Running, as = finance) =>
  AssessAnswer.parse(await (await ask('post', '/v1/assess', { as, body: { records } })).json());
/** The same by somebody who remembers nothing. */
const workedOut = (deps: Running, as = finance) => assessRecords(deps)(as, { records });

const write = (app: Running, lineId: number) => app.crm.books.lineChanges.set(lineId, '2026-03-16 15:00:00');
const { high } = DEFAULT_SETTINGS.thresholds;

/** The clock stands still but where it says so: two readings of the CRM have the same date then. */
const changes: [string, (app: Running) => unknown, object][] = [
  [
    'a line is new',
    async (app) => {
      const line = aReceivable({ amount: 9_000_00, dueDate: '2026-01-02' });
      app.crm.books.receivables.push(line);
      write(app, line.id);
      await app.ledger.cycle();
    },
    { level: 'critical', overdueCount: 2 },
  ],
  [
    'a line is settled',
    async (app) => {
      const [line] = app.crm.books.receivables.splice(0);
      write(app, line?.id ?? 0);
      await app.ledger.cycle();
    },
    { level: 'current', overdueCount: 0 },
  ],
  [
    'a payment is on its way',
    async (app) => {
      app.crm.books.clearingPayments = [aClearingPayment(1000_00, '2026-03-16')];
      await app.ledger.cycle();
    },
    { clearing: [{ currency: 'BRL', minor: 1000_00 }] },
  ],
  [
    'the customer is renamed',
    async (app) => {
      app.crm.books.customers = [aCustomer({ name: 'Ipê Amarelo S.A.' })];
      app.crm.books.partnerChanges.set(7, '2026-03-16 15:00:00');
      await app.ledger.cycle();
    },
    { customerName: 'Ipê Amarelo S.A.' },
  ],
  ['it promises to pay', ({ store }) => store.noteCommitment(aStoredCommitment(), []), { level: 'mild' }],
  [
    'finance is stricter',
    ({ store }) => {
      const settings = { ...DEFAULT_SETTINGS.thresholds, high: { ...high, days: 14, orDays: 8 } };
      return store.saveSettings('thresholds', aSettingsChange('thresholds', { settings }));
    },
    { level: 'high', daysLate: 14 },
  ],
  ['it is tomorrow', ({ clock }) => clock.jump(A_DAY), { daysLate: 15, stale: false }],
  ['the CRM is away', ({ clock }) => clock.pass(60), { stale: true, asOf: '2026-03-16T15:00:00.000Z' }],
  [
    'the CRM was read again',
    async ({ clock, ledger }) => {
      clock.pass(5);
      await ledger.cycle();
    },
    { stale: false, asOf: '2026-03-16T15:00:05.000Z' },
  ],
];

describe('a verdict that was given before', () => {
  it.each(changes)('is another once %s', async (_, change, expected) => {
    const app = await anApp();
    await app.ledger.resolve(records);
    const before = await answered(app);
    expect(before.assessments[0]).toMatchObject({ kind: 'known', level: 'moderate', daysLate: 14, stale: false });
    expect(before.assessments[0]).not.toMatchObject(expected);
    await change(app);
    const after = await answered(app);
    expect(after.assessments[0]).toMatchObject(expected);
    expect(after).toEqual(await workedOut(app));
  });

  it('is what it was once a promise is withdrawn', async () => {
    const app = await anApp();
    const before = await answered(app);
    await app.store.noteCommitment(aStoredCommitment(), []);
    expect(await answered(app)).not.toEqual(before);
    await app.store.endCommitment('commitment-1', aStoredEnd(), []);
    expect(await answered(app)).toEqual(before);
  });

  it('is nobody’s who may not see it, whoever asked before', async () => {
    const app = await anApp();
    const stranger = aSession({ role: 'admin', companyIds: [2] });
    const allowed = await answered(app);
    expect(await answered(app, stranger)).toMatchObject({
      assessments: [{ kind: 'unknown', cause: 'no_access' }, { kind: 'unknown' }],
    });
    expect(await answered(app)).toEqual(allowed);
  });
});

describe('an answer of verdicts', () => {
  it('is written as any other, with all its letters, the same verdict twice too', async () => {
    const app = await anApp();
    app.crm.books.customers = [aCustomer({ name: 'Ação & “Irmãos” 株式会社 \u2028 🧾 </script>' })];
    app.crm.books.partnerChanges.set(7, '2026-03-16 15:00:00');
    await app.ledger.cycle();
    const { assessments } = await workedOut(app);
    for (const answer of [{ assessments }, { assessments: [...assessments, ...assessments] }]) {
      expect(writeAssessments(answer).toString()).toBe(JSON.stringify(answer));
    }
    const response = await app.ask('post', '/v1/assess', { as: finance, body: { records } });
    expect(response.headers.get('content-type')).toBe('application/json');
    expect(await response.text()).toBe(JSON.stringify({ assessments }));
  });
});
