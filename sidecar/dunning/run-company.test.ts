import { describe, expect, it } from 'vitest';
import type { CalendarDate } from '../../shared/domain/calendar/calendar-date.ts';
import type { ClockTime } from '../../shared/domain/calendar/wall-clock.ts';
import type { RunSettings } from '../../shared/domain/policy/run-settings.ts';
import { DEFAULT_SETTINGS } from '../../shared/domain/settings.ts';
import { aReceivable, aSettlement } from '../../shared/domain/testing/builders.ts';
import { aSession, someDeps, type TestDeps } from '../../test/support/deps.ts';
import { aCompany, aCrm, aCustomer, type Books } from '../../test/support/fake-crm.ts';
import { aSettingsChange, aStoredCommitment, aStoredReminder, aStoredRun } from '../../test/support/stored.ts';
import { noteConsent } from '../chat/note-consent.ts';
import { CrmError } from '../crm/crm.ts';
import { startOutbox } from '../outbox/outbox.ts';
import { approveReminder } from '../usecases/approve-reminder.ts';
import { cancelReminder } from '../usecases/cancel-reminder.ts';
import { dismissReminder } from '../usecases/dismiss-reminder.ts';
import { listDrafts } from '../usecases/list-drafts.ts';
import { previewReminder } from '../usecases/preview-reminder.ts';
import { queueReminder } from '../usecases/queue-reminder.ts';
import { listRuns, readRun } from '../usecases/read-runs.ts';
import { runCompany } from './run-company.ts';

// It is noon on Monday, 16 March 2026. R1 is due one business day after the due date, R2 after five days, R3 after eight, R4 after eleven.
const DUE_FOR_R1: CalendarDate = '2026-03-13';
const DUE_FOR_R2: CalendarDate = '2026-03-11';
const DUE_FOR_R3: CalendarDate = '2026-03-06';
const KEY = { companyId: 1, customerId: 7 };
const MONDAY = { companyId: 1, day: '2026-03-16' } as const;
const clerk = aSession();

const owing = (customerId: number, dueDate: CalendarDate, amount = 1000_00) =>
  aReceivable({
    amount,
    customerId,
    dueDate,
    document: { id: 100 + customerId, name: `FAT/${customerId}`, type: 'invoice' },
  });
const contactOf = (customerId: number) =>
  ({
    id: customerId * 10,
    customerId,
    name: 'Débora',
    email: `contas@c${customerId}.example`,
    role: 'invoice',
  }) as const;

/** A live company whose customers, from 7 on, owe R$ 1,000.00 each since these days. */
async function aCompanyWith(
  dueDates: readonly CalendarDate[],
  over: Partial<RunSettings> = {},
  books: Partial<Books> = {},
) {
  const ids = dueDates.map((_, at) => 7 + at);
  const crm = aCrm({
    customers: ids.map((id) => aCustomer({ id, name: `Cliente ${id}` })),
    receivables: dueDates.map((dueDate, at) => owing(7 + at, dueDate)),
    contacts: ids.map(contactOf),
    ...books,
  });
  const deps = await someDeps(crm);
  await operate(deps, { live: true, ...over });
  return deps;
}

async function operate(deps: TestDeps, over: Partial<RunSettings>): Promise<void> {
  const expectedVersion = (await deps.store.settings('operation', 1))?.version ?? 0;
  const settings = { ...DEFAULT_SETTINGS.operation, ...over };
  await deps.store.saveSettings('operation', aSettingsChange('operation', { settings, expectedVersion }));
}

async function closeAt(deps: TestDeps, to: ClockTime): Promise<void> {
  const settings = { ...DEFAULT_SETTINGS.calendar, hours: { from: '09:00', to } } as const;
  await deps.store.saveSettings('calendar', aSettingsChange('calendar', { settings }));
}

const nothing = () => {};
const run = (deps: TestDeps, byHand = false) =>
  runCompany({ ...deps, wakeOutbox: nothing, wakeTasks: nothing, wakeNotes: nothing, log: nothing })({
    company: aCompany(),
    byHand,
  });
const outcomes = async (deps: TestDeps) =>
  (await deps.store.run(MONDAY))?.entries.map(({ customerId, stepId, outcome, why }) => [
    customerId,
    stepId,
    outcome,
    why,
  ]);

async function sendAll(deps: TestDeps): Promise<void> {
  const outbox = startOutbox({ ...deps, requestLimitMs: 130_000, log: nothing });
  await outbox.idle();
  await outbox.stop();
}

describe('a run', () => {
  it('sends what is automatic, proposes what is to be approved, and leaves people what is theirs', async () => {
    const deps = await aCompanyWith([DUE_FOR_R1, DUE_FOR_R2, '2026-03-05']);
    await run(deps);
    expect(await outcomes(deps)).toEqual([
      [7, 'R1', 'queued', null],
      [8, 'R2', 'drafted', null],
      [9, 'R4', 'task_made', null],
    ]);
    await sendAll(deps);
    expect(deps.crm.sent.map(({ customerId }) => customerId)).toEqual([7]);
    expect((await deps.store.run(MONDAY))?.finishedAt).toBeDefined();
  });

  it('proposes an SMS to who agreed to one, and sends it once it is approved', async () => {
    const books = { sendsSms: true, customers: [aCustomer({ phone: '(15) 98765-4321' })] };
    const deps = await aCompanyWith([DUE_FOR_R3], {}, books);
    const consent = { id: 'b0ab14dd-5b1e-4a3b-9e0a-3f2b8a2d5c13', how: 'por telefone', language: 'pt-BR' } as const;
    await noteConsent({ ...deps, wakeNotes: nothing })(clerk, KEY, { ...consent, channel: 'sms', given: true });
    await run(deps);
    expect(await outcomes(deps)).toEqual([[7, 'R3', 'drafted', null]]);
    const { drafts } = await listDrafts(deps)(clerk, 1);
    expect(drafts).toMatchObject([{ channel: 'sms', customerId: 7 }]);
    const draftId = drafts[0]?.reminderId ?? '';
    const { fingerprint, channel, sms } = await previewReminder(deps)(clerk, { ...KEY, draftId });
    expect([channel, sms.number]).toEqual(['sms', '+5515987654321']);
    await approveReminder({ ...deps, undoMs: 0 })(clerk, draftId, { fingerprint });
    await sendAll(deps);
    expect(deps.crm.sms).toMatchObject([{ number: '+5515987654321', text: sms.text }]);
    expect(deps.crm.sent).toEqual([]);
  });

  it('thanks who was reminded and has paid all, and nobody else who owes nothing', async () => {
    const paid = (customerId: number) =>
      ({
        ...aSettlement({ id: customerId, dueDate: '2026-03-02', paidOn: '2026-03-12' }),
        companyId: 1,
        partnerId: customerId,
      }) as const;
    const deps = await aCompanyWith(
      [DUE_FOR_R1, DUE_FOR_R1, DUE_FOR_R1],
      {},
      {
        receivables: [owing(7, DUE_FOR_R1)],
        settlements: [paid(8), paid(9)],
      },
    );
    const reminded = {
      key: '1:8:2026-03-09',
      queuedAt: '2026-03-09T12:00:00.000Z',
      sentAt: '2026-03-09T12:00:30.000Z',
    };
    await deps.store.queueReminder(aStoredReminder({ customerId: 8, state: 'sent', ...reminded }));
    await run(deps);
    expect(await outcomes(deps)).toEqual([
      [7, 'R1', 'queued', null],
      [8, 'OK', 'queued', null],
    ]);
    await sendAll(deps);
    expect(deps.crm.sent.map(({ customerId }) => customerId)).toEqual([7, 8]);
  });

  it('tells afterwards what became of each message, and whom it left in peace', async () => {
    const deps = await aCompanyWith([DUE_FOR_R1, DUE_FOR_R2, DUE_FOR_R1]);
    await deps.store.noteCommitment(aStoredCommitment({ customerId: 9 }), []);
    await run(deps);
    await operate(deps, { live: false });
    await sendAll(deps);
    const report = await readRun(deps)(clerk, 1, MONDAY.day);
    expect(report).toMatchObject({ stoppedCustomers: 1, stopped: { promise: 1 } });
    expect(report.entries.map(({ became }) => became)).toEqual([
      { state: 'refused', outcome: 'not_live' },
      { state: 'drafted', outcome: null },
    ]);
  });

  it('is made once a day, and its messages leave once', async () => {
    const deps = await aCompanyWith([DUE_FOR_R1]);
    const [first, second] = await Promise.all([run(deps), run(deps)]);
    expect([first, second]).not.toContain('done');
    expect(await run(deps)).toBe('done');
    await sendAll(deps);
    expect(deps.crm.sent).toHaveLength(1);
  });

  it('does not take a step again the next day', async () => {
    const deps = await aCompanyWith([DUE_FOR_R1]);
    await run(deps);
    await sendAll(deps);
    deps.clock.pass(86_400);
    await deps.ledger.cycle();
    await run(deps);
    expect((await deps.store.run({ companyId: 1, day: '2026-03-17' }))?.entries).toEqual([]);
  });

  it('makes one task of a step that a person takes, however many days nobody takes it', async () => {
    const deps = await aCompanyWith(['2026-03-05']);
    await run(deps);
    deps.clock.pass(86_400);
    await deps.ledger.cycle();
    await run(deps);
    expect(await deps.store.run({ companyId: 1, day: '2026-03-17' })).toMatchObject({
      entries: [{ stepId: 'R4', outcome: 'task_made' }],
    });
    const tasks = await deps.store.unsettledTasks();
    expect(tasks).toMatchObject([{ customerId: 7, madeOn: MONDAY.day, documentIds: [107], step: { stepId: 'R4' } }]);
    const [plan, report] = await deps.store.waitingNotes();
    expect([plan?.html, report?.html].join()).toMatch(/1 passo é de uma pessoa.*1 tarefa criada no CRM/);
  });

  it('until somebody goes live, plans in full and lets nothing leave', async () => {
    const deps = await aCompanyWith([DUE_FOR_R1, DUE_FOR_R2, '2026-03-05'], { live: false });
    await run(deps);
    expect(await outcomes(deps)).toEqual([
      [7, 'R1', 'dry_run', null],
      [8, 'R2', 'dry_run', null],
      [9, 'R4', 'dry_run', null],
    ]);
    expect(await deps.store.remindersOf(1)).toEqual([]);
    expect(await deps.store.unsettledTasks()).toEqual([]);
    expect(await deps.store.waitingNotes()).toHaveLength(2);
    expect(await run(deps)).toBe('done');
  });

  it('ends a rehearsal that another version left in the middle, and lets nothing leave', async () => {
    const deps = await aCompanyWith([DUE_FOR_R1, DUE_FOR_R2]);
    const [first, second] = aStoredRun().entries;
    if (!first || !second) throw new Error('a run without entries');
    const entries = [{ ...first, outcome: 'dry_run' } as const, second];
    await deps.store.beginRun(aStoredRun({ dryRun: true, day: MONDAY.day, entries }), []);
    await run(deps);
    expect(await outcomes(deps)).toEqual([
      [7, 'R1', 'dry_run', null],
      [8, 'R1', 'dry_run', null],
    ]);
    expect((await deps.store.runHead(MONDAY))?.finishedAt).toBeDefined();
    expect(await deps.store.remindersOf(1)).toEqual([]);
    expect(await deps.store.waitingNotes()).toHaveLength(1);
  });

  it('leaves in peace whom something stops, and says what', async () => {
    const deps = await aCompanyWith([DUE_FOR_R1, DUE_FOR_R1]);
    await deps.store.noteCommitment(aStoredCommitment(), []);
    await run(deps);
    expect(await outcomes(deps)).toEqual([[8, 'R1', 'queued', null]]);
    expect((await deps.store.run(MONDAY))?.stops).toEqual([{ customerId: 7, rules: ['promise'] }]);
  });

  it('speaks of no invoice that was never sent, where the company wants it so', async () => {
    const deps = await aCompanyWith([DUE_FOR_R1, DUE_FOR_R1], { onlySentInvoices: true });
    deps.crm.books.unsent.add(107);
    await run(deps);
    expect(await outcomes(deps)).toEqual([[8, 'R1', 'queued', null]]);
    expect((await deps.store.run(MONDAY))?.stops).toEqual([{ customerId: 7, rules: ['invoice_never_sent'] }]);
  });

  it('asks nobody while the bank was not read, where the company wants it so', async () => {
    const deps = await aCompanyWith([DUE_FOR_R1, DUE_FOR_R1], { bankDataMaxAgeDays: 3 });
    deps.crm.books.lastBankEntries.set(1, '2026-03-12');
    await run(deps);
    expect(await outcomes(deps)).toEqual([]);
    const stops = [7, 8].map((customerId) => ({ customerId, rules: ['stale_bank_data'] }));
    expect((await deps.store.run(MONDAY))?.stops).toEqual(stops);
  });

  it('is not planned while the CRM does not say what was sent, and later is', async () => {
    const deps = await aCompanyWith([DUE_FOR_R1], { onlySentInvoices: true });
    deps.crm.failNext('unsentInvoices', new CrmError('timeout', 'too slow'));
    await expect(run(deps)).rejects.toMatchObject({ kind: 'timeout' });
    expect(await deps.store.run(MONDAY)).toBeUndefined();
    await run(deps);
    expect(await outcomes(deps)).toEqual([[7, 'R1', 'queued', null]]);
  });

  it('asks the CRM for none of it where nobody minds', async () => {
    const deps = await aCompanyWith([DUE_FOR_R1]);
    await run(deps);
    await sendAll(deps);
    expect(deps.crm.calls).not.toHaveProperty('unsentInvoices');
    expect(deps.crm.calls).not.toHaveProperty('lastBankEntries');
  });

  it('keeps to the cap of the day', async () => {
    const deps = await aCompanyWith([DUE_FOR_R1, DUE_FOR_R1, DUE_FOR_R1], { dailyCap: 2 });
    await run(deps);
    const settled = (await outcomes(deps))?.map(([, , outcome, why]) => why ?? outcome).sort();
    expect(settled).toEqual(['daily_cap', 'queued', 'queued']);
  });

  it('makes as many tasks for people as a day may bring, the largest first, and the others the next day', async () => {
    const deps = await aCompanyWith(
      ['2026-03-05', '2026-03-05', '2026-03-05'],
      { dailyTasks: 2 },
      {
        receivables: [700_00, 900_00, 800_00].map((amount, at) => owing(7 + at, '2026-03-05', amount)),
      },
    );
    await run(deps);
    expect(await outcomes(deps)).toEqual([
      [8, 'R4', 'task_made', null],
      [9, 'R4', 'task_made', null],
      [7, 'R4', 'not_sent', 'daily_tasks'],
    ]);
    deps.clock.pass(86_400);
    await deps.ledger.cycle();
    await run(deps);
    const tuesday = await deps.store.run({ companyId: 1, day: '2026-03-17' });
    expect(tuesday?.entries.map(({ customerId, outcome }) => [customerId, outcome])).toEqual([
      [8, 'task_made'],
      [9, 'task_made'],
      [7, 'task_made'],
    ]);
    expect((await deps.store.unsettledTasks()).map(({ customerId }) => customerId)).toEqual([8, 9, 7]);
  });

  it('says in the CRM what it is about to do, and what it did', async () => {
    const deps = await aCompanyWith([DUE_FOR_R1, DUE_FOR_R2]);
    await run(deps);
    const [before, after] = await deps.store.waitingNotes();
    expect(before?.html).toContain('<li>1 mensagem sai por si</li><li>1 mensagem espera aprovação</li>');
    expect(after?.html).toContain('<li>1 mensagem a caminho</li><li>1 mensagem para aprovar</li>');
    expect(after).toMatchObject({ customerId: aCompany().partnerId });
  });

  it('goes on where a CRM that went away interrupted it', async () => {
    const deps = await aCompanyWith([DUE_FOR_R1, DUE_FOR_R1]);
    deps.crm.failNext('contacts', new CrmError('unreachable', 'gone'));
    await run(deps);
    const waiting = (await outcomes(deps))?.filter(([, , outcome]) => outcome === 'waiting');
    expect(waiting).toHaveLength(1);
    expect((await deps.store.run(MONDAY))?.finishedAt).toBeUndefined();
    await run(deps);
    expect((await outcomes(deps))?.map(([, , outcome]) => outcome)).toEqual(['queued', 'queued']);
    await sendAll(deps);
    expect(deps.crm.sent).toHaveLength(2);
  });

  it('writes to nobody whom somebody wrote to today', async () => {
    const deps = await aCompanyWith([DUE_FOR_R1]);
    const { fingerprint } = await previewReminder(deps)(clerk, KEY);
    const { reminder } = await queueReminder(deps)(clerk, { ...KEY, fingerprint });
    await run(deps);
    expect(await outcomes(deps)).toEqual([]);
    await cancelReminder(deps)(clerk, reminder.id);
    expect(await run(deps)).toBe('done');
  });
});

describe('it is no time to run', () => {
  it.each([
    ['before its hour', '2026-03-16T12:29:00.000Z', 'before_its_hour'],
    ['before contact hours', '2026-03-16T11:59:00.000Z', 'outside_hours'],
    ['after contact hours', '2026-03-16T21:00:00.000Z', 'outside_hours'],
    ['on a Sunday', '2026-03-15T15:00:00.000Z', 'outside_hours'],
    ['on Good Friday', '2026-04-03T15:00:00.000Z', 'outside_hours'],
  ])('%s', async (_, now, why) => {
    const deps = await someDeps(aCrm(), now);
    await operate(deps, { live: true });
    expect(await run(deps)).toBe(why);
    expect(await deps.store.runs(1)).toEqual([]);
  });

  it('while everything that leaves is stopped, or the books are not fresh', async () => {
    const deps = await aCompanyWith([DUE_FOR_R1], { killSwitch: true });
    expect(await run(deps)).toBe('kill_switch');
    await operate(deps, { live: true });
    deps.clock.pass(60);
    expect(await run(deps)).toBe('books_not_fresh');
  });

  it('but by hand, before its hour', async () => {
    const deps = await someDeps(aCrm(), '2026-03-16T12:10:00.000Z');
    expect(await run(deps, true)).toMatchObject({ dryRun: true });
  });
});

describe('what leaves by itself', () => {
  it.each([
    ['not_live', (deps: TestDeps) => operate(deps, { live: false })],
    ['kill_switch', (deps: TestDeps) => operate(deps, { live: true, killSwitch: true })],
    ['promised', (deps: TestDeps) => deps.store.noteCommitment(aStoredCommitment(), [])],
    ['nothing_overdue', async ({ crm: { books } }: TestDeps) => books.receivables.splice(0)],
    ['outside_hours', (deps: TestDeps) => closeAt(deps, '11:00')],
  ] as const)('does not, and the report says so, when meanwhile: %s', async (why, happens) => {
    const deps = await aCompanyWith([DUE_FOR_R1]);
    await run(deps);
    await happens(deps);
    await sendAll(deps);
    expect(deps.crm.sent).toEqual([]);
    expect(await deps.store.remindersOf(1)).toMatchObject([{ state: 'refused', outcome: why }]);
    const became = { counts: { queued: 0, not_sent: 1 } };
    expect(await listRuns(deps)(clerk, 1)).toMatchObject({ runs: [became] });
    const report = await readRun(deps)(clerk, 1, MONDAY.day);
    expect(report).toMatchObject({ ...became, entries: [{ outcome: 'not_sent', why }] });
  });

  it('is no longer on its way in the report once somebody took it back', async () => {
    const deps = await aCompanyWith([DUE_FOR_R1]);
    await run(deps);
    const [reminder] = await deps.store.remindersOf(1);
    await cancelReminder(deps)(clerk, reminder?.id ?? '');
    expect(await readRun(deps)(clerk, 1, MONDAY.day)).toMatchObject({
      entries: [{ outcome: 'not_sent', why: 'dismissed' }],
    });
  });

  it('is on its way in the report, and stays so once it was sent', async () => {
    const deps = await aCompanyWith([DUE_FOR_R1]);
    await run(deps);
    const before = await readRun(deps)(clerk, 1, MONDAY.day);
    await sendAll(deps);
    const queued = {
      counts: { queued: 1, not_sent: 0 },
      entries: [{ outcome: 'queued', became: { state: 'queued' } }],
    };
    expect(before).toMatchObject(queued);
    expect(await readRun(deps)(clerk, 1, MONDAY.day)).toMatchObject({
      ...queued,
      entries: [{ outcome: 'queued', became: { state: 'sent' } }],
    });
  });
});

describe('a proposal', () => {
  const drafted = async () => {
    const deps = await aCompanyWith([DUE_FOR_R2]);
    await run(deps);
    const [draft] = (await listDrafts(deps)(clerk, 1)).drafts;
    if (!draft) throw new Error('nothing was proposed');
    return { ...deps, draft };
  };

  it('is listed with its step, shown as it would leave, and leaves once approved, after the time to undo', async () => {
    const deps = await drafted();
    expect(deps.draft).toMatchObject({
      customerName: 'Cliente 7',
      stepId: 'R2',
      stepNames: { en: expect.any(String) },
      totals: [{ currency: 'BRL', minor: 1000_00 }],
    });
    const { blocked, fingerprint } = await previewReminder(deps)(clerk, { ...KEY, draftId: deps.draft.reminderId });
    expect(blocked).toBeNull();
    await approveReminder(deps)(clerk, deps.draft.reminderId, { fingerprint });
    await sendAll(deps);
    expect(deps.crm.sent).toEqual([]);
    deps.clock.pass(30);
    await sendAll(deps);
    expect(deps.crm.sent).toHaveLength(1);
    expect(await deps.store.remindersOf(1)).toMatchObject([
      { state: 'sent', queuedBy: { name: 'Caio Financeiro' }, step: { stepId: 'R2' } },
    ]);
  });

  it('is not sent when it would say something else, nor twice, nor once dismissed', async () => {
    const deps = await drafted();
    const approve = (shown: string) => approveReminder(deps)(clerk, deps.draft.reminderId, { fingerprint: shown });
    await expect(approve('old')).rejects.toMatchObject({
      code: 'conflict',
      problems: [{ field: 'fingerprint', rule: 'changed_since_preview' }],
    });
    const { fingerprint } = await previewReminder(deps)(clerk, { ...KEY, draftId: deps.draft.reminderId });
    const results = await Promise.allSettled([approve(fingerprint), approve(fingerprint)]);
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    await expect(approve(fingerprint)).rejects.toMatchObject({ problems: [{ rule: 'not_drafted' }] });
  });

  it('is not dismissed once somebody approved it, and twice dismissed is once', async () => {
    const deps = await drafted();
    const { fingerprint } = await previewReminder(deps)(clerk, { ...KEY, draftId: deps.draft.reminderId });
    await approveReminder(deps)(clerk, deps.draft.reminderId, { fingerprint });
    await expect(dismissReminder(deps)(clerk, deps.draft.reminderId)).rejects.toMatchObject({
      problems: [{ rule: 'not_drafted' }],
    });
    expect(await deps.store.remindersOf(1)).toMatchObject([{ state: 'queued' }]);
    const other = await drafted();
    for (const _ of [1, 2]) {
      expect(await dismissReminder(other)(clerk, other.draft.reminderId)).toMatchObject({ state: 'cancelled' });
    }
  });

  it('stands in no one’s way, and once dismissed does not come back', async () => {
    const deps = await drafted();
    expect(await previewReminder(deps)(clerk, KEY)).toMatchObject({ blocked: null, lastContactAt: null });
    await dismissReminder(deps)(clerk, deps.draft.reminderId);
    deps.clock.pass(86_400);
    await deps.ledger.cycle();
    expect(await run(deps)).toMatchObject({ entries: [{ stepId: 'R2', outcome: 'not_sent', why: 'dismissed' }] });
    expect((await listDrafts(deps)(clerk, 1)).drafts).toEqual([]);
  });

  it('is one, however many days nobody looks at it', async () => {
    const deps = await drafted();
    deps.clock.pass(86_400);
    await deps.ledger.cycle();
    await run(deps);
    expect((await listDrafts(deps)(clerk, 1)).drafts).toHaveLength(1);
  });

  it('belongs to the people of its company', async () => {
    const deps = await drafted();
    const stranger = aSession({ companyIds: [2] });
    await expect(approveReminder(deps)(stranger, deps.draft.reminderId, { fingerprint: 'x' })).rejects.toMatchObject({
      code: 'not_found',
    });
    await expect(listDrafts(deps)(stranger, 1)).rejects.toMatchObject({ code: 'not_allowed' });
  });
});
