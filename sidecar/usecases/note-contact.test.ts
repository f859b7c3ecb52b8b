import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { NewContact } from '../../shared/contract/noted-contact.ts';
import { DEFAULT_SETTINGS } from '../../shared/domain/settings.ts';
import { aSession, someDeps, type TestDeps } from '../../test/support/deps.ts';
import { aCrm, aCustomer } from '../../test/support/fake-crm.ts';
import { aSettingsChange, aStoredContact } from '../../test/support/stored.ts';
import { CrmError } from '../crm/crm.ts';
import { customerDetail } from './customer-detail.ts';
import { noteContact } from './note-contact.ts';
import { previewReminder } from './preview-reminder.ts';
import { readPlan } from './read-plan.ts';
import { readPortfolio } from './read-portfolio.ts';

const KEY = { companyId: 1, customerId: 7 };
const clerk = aSession();

// The customer owes R$ 1,000.00 since 2 March 2026; today is Monday the 16th: day 14, and nobody has called.
const withPhone = () => someDeps(aCrm({ customers: [aCustomer({ phone: '+55 11 91234-5678' })] }));

const note = (deps: TestDeps, over: Partial<NewContact> = {}, key = KEY, session = clerk) =>
  noteContact({ ...deps, wakeNotes: () => {} })(session, key, {
    id: randomUUID(),
    channel: 'call',
    outcome: 'talked',
    reason: 'cash_flow',
    note: 'paga metade na sexta',
    language: 'pt-BR',
    ...over,
  });

describe('a call', () => {
  it('takes the step of the régua that was due, and the customer is left in peace', async () => {
    const deps = await withPhone();
    expect(await note(deps)).toMatchObject({ by: 'Caio Financeiro', reason: 'cash_flow', stepId: 'R4' });
    const { plan } = await readPlan(deps)(clerk, KEY);
    const r4 = plan?.steps.find(({ stepId }) => stepId === 'R4');
    expect(r4?.verdict).toEqual({ kind: 'done', on: '2026-03-16', channel: 'call' });
    expect(plan?.next).toMatchObject({ kind: 'contact', contact: { stepId: 'R5', day: '2026-03-19' } });
  });

  it('is noted with its step though the CRM cannot say what was sent or when the bank was read', async () => {
    const deps = await withPhone();
    const settings = { ...DEFAULT_SETTINGS.operation, onlySentInvoices: true, bankDataMaxAgeDays: 1 };
    await deps.store.saveSettings('operation', aSettingsChange('operation', { settings }));
    deps.crm.failAlways(new CrmError('unreachable', 'away'));
    expect(await note(deps)).toMatchObject({ stepId: 'R4' });
  });

  it('that nobody answered counts for the days of peace, and takes no step', async () => {
    const deps = await withPhone();
    expect(await note(deps, { outcome: 'no_answer', reason: null })).toMatchObject({ stepId: null });
    const { plan } = await readPlan(deps)(clerk, KEY);
    const r4 = plan?.steps.find(({ stepId }) => stepId === 'R4');
    const held = [{ rule: 'gap', since: '2026-03-16', days: 3 }];
    expect(r4?.verdict).toEqual({ kind: 'superseded', by: 'R5', on: '2026-03-19', held: expect.arrayContaining(held) });
  });

  it('of somebody else was none', async () => {
    const deps = await withPhone();
    const before = await readPlan(deps)(clerk, KEY);
    await note(deps, { outcome: 'wrong_contact', reason: null });
    expect((await readPlan(deps)(clerk, KEY)).plan).toEqual(before.plan);
    expect(await previewReminder(deps)(clerk, KEY)).toMatchObject({ lastContactAt: null });
  });

  it('shows in the history, and what was said decides the next step', async () => {
    const deps = await withPhone();
    const noted = await note(deps);
    const { finance } = await customerDetail(deps)(clerk, KEY);
    expect(finance?.contacts).toEqual([noted]);
    expect(finance?.suggestion).toEqual({
      action: 'propose_plan',
      reasons: [{ rule: 'stated_reason', reason: 'cash_flow', on: '2026-03-16' }],
    });
    expect(await previewReminder(deps)(clerk, KEY)).toMatchObject({ lastContactAt: noted.at, tooSoon: true });
  });

  it('stands in the chatter once, under the name of who made it, as plain text', async () => {
    const deps = await withPhone();
    const id = randomUUID();
    for (const _ of [1, 2]) await note(deps, { id, note: 'disse: <b>sexta</b>' });
    const [line, ...more] = await deps.store.waitingNotes();
    expect(more).toEqual([]);
    expect(line?.by).toEqual({ userId: clerk.userId, name: clerk.name });
    expect(line?.html).toContain('Ligação: o cliente atendeu. Motivo: fluxo de caixa.');
    expect(line?.html).toContain('disse: &lt;b>sexta&lt;/b>');
    expect((await deps.store.contacts(1)).get(7)).toHaveLength(1);
  });

  it('counts among the contacts after which somebody pays', async () => {
    const deps = await withPhone();
    const rate = async () => (await readPortfolio(deps)(clerk, 1)).recoveryRate;
    expect(await rate()).toBeUndefined();
    await deps.store.noteContact(aStoredContact({ on: '2026-03-04', at: '2026-03-04T15:00:00.000Z' }), []);
    expect(await rate()).toBe(0);
  });
});

describe('what is refused, and nothing of it remembered', () => {
  it.each<[string, Partial<NewContact>, object]>([
    ['a talk without its reason', { reason: null }, { field: 'reason', rule: 'required' }],
    ['a reason nobody gave', { outcome: 'no_answer' }, { field: 'reason', rule: 'not_spoken' }],
    ['a letter that talks', { channel: 'letter' }, { field: 'outcome', rule: 'not_of_channel' }],
    ['another reason left unsaid', { reason: 'other', note: '' }, { field: 'note', rule: 'required' }],
  ])('%s', async (_, wrong, problem) => {
    const deps = await withPhone();
    await expect(note(deps, wrong)).rejects.toMatchObject({ code: 'invalid_request', problems: [problem] });
    expect((await deps.store.contacts(1)).size).toBe(0);
    expect(await deps.store.waitingNotes()).toEqual([]);
  });

  it('a customer that is not there, or of a company the user is not of', async () => {
    const deps = await withPhone();
    await expect(note(deps, {}, { companyId: 1, customerId: 99 })).rejects.toMatchObject({ code: 'not_found' });
    const stranger = aSession({ companyIds: [2] });
    await expect(note(deps, {}, KEY, stranger)).rejects.toMatchObject({ code: 'not_allowed' });
  });

  it('an id that was another customer’s', async () => {
    const customers = [aCustomer({ phone: '+55 11 91234-5678' }), aCustomer({ id: 8 })];
    const deps = await someDeps(aCrm({ customers }));
    const id = randomUUID();
    await note(deps, { id });
    await expect(note(deps, { id }, { companyId: 1, customerId: 8 })).rejects.toMatchObject({ code: 'conflict' });
  });
});
