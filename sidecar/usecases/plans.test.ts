import { describe, expect, it } from 'vitest';
import { CustomerPlan } from '../../shared/contract/plan.ts';
import { Simulation, SimulationRequest } from '../../shared/contract/simulation.ts';
import { FINTERA, LIGHT } from '../../shared/domain/policy/presets.ts';
import { DEFAULT_SETTINGS } from '../../shared/domain/settings.ts';
import { aReceivable } from '../../shared/domain/testing/builders.ts';
import { aSession, someDeps } from '../../test/support/deps.ts';
import { aCrm, aCustomer } from '../../test/support/fake-crm.ts';
import { aSettingsChange, aStoredReminder } from '../../test/support/stored.ts';
import { readPlan } from './read-plan.ts';
import { simulatePolicies } from './simulate-policies.ts';

const key = { companyId: 1, customerId: 7 };
const verdictOf = ({ plan }: CustomerPlan, id: string) => plan?.steps.find(({ stepId }) => stepId === id)?.verdict;

// Today is Monday, 16 March 2026; the customer owes R$ 1,000.00 since 2 March, fourteen days late.
describe('the plan for a customer', () => {
  it('is that of its segment’s policy, with an answer for every step', async () => {
    const plan = CustomerPlan.parse(await readPlan(await someDeps())(aSession(), key));
    expect(plan).toMatchObject({
      dryRun: true,
      stale: false,
      policy: { id: 'standard-b2b' },
      segment: { id: 'everybody' },
    });
    expect(plan.plan?.anchor).toMatchObject({ daysLate: 14 });
    expect(plan.plan?.steps.map(({ stepId }) => stepId)).toEqual(Object.keys(plan.stepNames));
    for (const { verdict } of plan.plan?.steps ?? []) expect(verdict.kind).toBeTruthy();
    // Only the latest step that applies: a call at D+11, not the letters that nobody sent.
    expect(plan.plan?.next).toMatchObject({ kind: 'contact', contact: { stepId: 'R4', channel: 'call' } });
    expect(verdictOf(plan, 'R1')).toMatchObject({ kind: 'superseded' });
    expect(plan.plan?.coming.every(({ day }) => day >= '2026-03-16')).toBe(true);
  });

  it('counts a reminder sent yesterday as a contact, and leaves the customer in peace', async () => {
    const deps = await someDeps();
    const sent = { queuedAt: '2026-03-15T15:00:00.000Z', sentAt: '2026-03-15T15:01:00.000Z' };
    await deps.store.queueReminder(aStoredReminder({ ...sent, state: 'sent' }));
    const { plan } = await readPlan(deps)(aSession(), key);
    const [first] = plan?.coming ?? [];
    expect(first && first.day >= '2026-03-18').toBe(true);
    expect(first?.reasons).toContainEqual(expect.objectContaining({ rule: 'held' }));
  });

  it('says what stops it: a customer that owes nothing, or whom nobody can reach', async () => {
    const paid = await readPlan(await someDeps(aCrm({ receivables: [] })))(aSession(), key);
    expect(paid.plan?.next.kind).not.toBe('contact');
    const unreachable = await someDeps(
      aCrm({ contacts: [], customers: [aCustomer({ phone: undefined, email: undefined })] }),
    );
    const { plan } = await readPlan(unreachable)(aSession(), key);
    const held = plan?.steps.flatMap(({ verdict }) => ('held' in verdict ? verdict.held : [])) ?? [];
    expect(held.map(({ rule }) => rule)).toContain('no_billing_contact');
  });

  it('keeps to the company’s own calendar', async () => {
    const deps = await someDeps();
    const { calendar } = aCalendarWithout('2026-03-16');
    await deps.store.saveSettings('calendar', aSettingsChange('calendar', { settings: calendar }));
    const { plan } = await readPlan(deps)(aSession(), key);
    expect(plan?.coming[0]?.day).toBe('2026-03-17');
  });

  it('is not told to somebody of another company, nor of a customer that is not there', async () => {
    const deps = await someDeps();
    await expect(readPlan(deps)(aSession({ companyIds: [2] }), key)).rejects.toMatchObject({ code: 'not_allowed' });
    await expect(readPlan(deps)(aSession(), { ...key, customerId: 99 })).rejects.toMatchObject({ code: 'not_found' });
  });
});

describe('a simulation', () => {
  const debtors = (count: number) =>
    aCrm({
      customers: Array.from({ length: count }, (_, index) => aCustomer({ id: index + 1 })),
      receivables: Array.from({ length: count }, (_, index) => aReceivable({ customerId: index + 1 })),
    });
  const request = (sketch: object = {}) => SimulationRequest.parse({ days: 30, assumption: 'nobody_pays', ...sketch });

  it('runs what is in force over the portfolio, and its first day is what each plan says', async () => {
    const deps = await someDeps(debtors(3));
    const simulation = Simulation.parse(await simulatePolicies(deps)(aSession({ role: 'admin' }), 1, request()));
    const { plan } = await readPlan(deps)(aSession(), { companyId: 1, customerId: 1 });
    expect(simulation).toMatchObject({ from: '2026-03-16', to: '2026-04-14', customers: 3 });
    expect(simulation.contacted).toHaveLength(3);
    expect(simulation.contacted[0]?.contacts[0]).toMatchObject({
      day: plan?.coming[0]?.day,
      stepId: plan?.coming[0]?.stepId,
    });
    const total = simulation.steps.reduce((sum, { count }) => sum + count, 0);
    expect(total).toBe(simulation.days.flatMap(({ steps }) => steps).reduce((sum, { count }) => sum + count, 0));
    expect(total).toBe(simulation.contacted.flatMap(({ contacts }) => contacts).length);
  });

  it.each([450, 20, 7, 0])('adds up over a portfolio of %i, worked through in slices', async (count) => {
    const deps = await someDeps(debtors(count));
    const simulation = await simulatePolicies(deps)(aSession({ role: 'admin' }), 1, request());
    expect(simulation).toMatchObject({ customers: count, more: Math.max(0, count - 200) });
    expect(simulation.steps.find(({ stepId }) => stepId === 'R4')?.count ?? 0).toBe(count);
  });

  it('tries a policy that nobody saved, and saves nothing', async () => {
    const deps = await someDeps(debtors(2));
    const names = { 'pt-BR': 'Todos', en: 'Everybody', es: 'Todos' };
    const book = { policies: [LIGHT], segments: [{ id: 'all', names, criteria: [], policyId: LIGHT.id }] };
    const simulation = await simulatePolicies(deps)(aSession({ role: 'admin' }), 1, request({ book }));
    expect(new Set(simulation.steps.map(({ policyId }) => policyId))).toEqual(new Set(['light']));
    expect(await readPlan(deps)(aSession(), { companyId: 1, customerId: 1 })).toMatchObject({
      policy: { id: 'standard-b2b' },
    });
  });

  it('is refused a segment without its policy, and a policy that must not be run', () => {
    const names = { 'pt-BR': 'Todos', en: 'Everybody', es: 'Todos' };
    const segments = [{ id: 'all', names, criteria: [], policyId: 'nobody' }];
    const unknown = SimulationRequest.safeParse({
      days: 1,
      assumption: 'nobody_pays',
      book: { policies: [FINTERA], segments },
    });
    expect(unknown.error?.issues).toMatchObject([
      { message: 'unknown_policy', path: ['book', 'segments', 0, 'policyId'] },
    ]);
    const empty = { ...LIGHT, steps: [] };
    expect(
      SimulationRequest.safeParse({ days: 1, assumption: 'nobody_pays', book: { policies: [empty], segments: [] } })
        .success,
    ).toBe(false);
  });
});

function aCalendarWithout(date: `${number}-${number}-${number}`) {
  return { calendar: { ...DEFAULT_SETTINGS.calendar, ownClosedDays: [{ date, name: 'Aniversário da cidade' }] } };
}
