import { describe, expect, it } from 'vitest';
import { LIGHT, STANDARD_B2B } from '../policy/presets.ts';
import { aCalendar } from '../testing/builders.ts';
import { aContact, someFacts } from '../testing/planning-builders.ts';
import type { CustomerFacts } from './customer-facts.ts';
import { planContacts } from './plan-contacts.ts';
import { LIVE_RUN } from './run-conditions.ts';

const RUN = { ...LIVE_RUN, bankDataMaxAgeDays: undefined };
const byEmailOnly = { email: 'deliverable', phone: false, optedIn: [], postalAddress: false } as const;

/** The debt is due on 2 March 2026; the run is on 17 March, when calls at D+11 and D+15 have fallen due. */
const late = (facts: CustomerFacts, policy = LIGHT) => planContacts(facts, policy, aCalendar(), '2026-03-17', RUN);

describe('a run that comes late, when the latest step does not reach the customer', () => {
  it('takes the latest that does, rather than nothing ever', () => {
    const plan = late(someFacts({ reach: byEmailOnly }));
    expect(plan.next).toMatchObject({ kind: 'contact', contact: { day: '2026-03-17', stepId: 'R2' } });
    expect(plan.steps.find(({ stepId }) => stepId === 'R4')?.verdict).toEqual({
      kind: 'stopped',
      held: [{ rule: 'no_phone' }],
    });
  });

  it('shows what is in the way once all that reaches the customer has been said', () => {
    const plan = late(
      someFacts({ reach: byEmailOnly, contacts: [aContact('2026-03-09', 'R2', { policyId: 'light' })] }),
    );
    expect(plan.next).toMatchObject({ kind: 'stopped', stops: [{ rule: 'no_phone' }] });
  });

  it('calls a customer whose address bounces, and leaves the later letter to its turn', () => {
    const reach = { ...byEmailOnly, email: 'bounced', phone: true } as const;
    const plan = late(someFacts({ reach }), STANDARD_B2B);
    expect(plan.next).toMatchObject({ kind: 'contact', contact: { stepId: 'R4', channel: 'call' } });
    expect(plan.steps.find(({ stepId }) => stepId === 'R5')?.verdict).toMatchObject({ held: [{ rule: 'bounced' }] });
  });
});

it('a step before the due date that loses its only day to one that reaches the customer says what is in its way', () => {
  const [announcement, call] = STANDARD_B2B.steps.filter(({ id }) => id === 'P2' || id === 'R4');
  if (!announcement || !call) throw new Error('the preset has neither');
  const onTheDay = { days: 0, unit: 'calendar' } as const;
  const steps = [announcement, call].map((step) => ({ ...step, offset: onTheDay, conditions: [] }));
  const facts = someFacts({ reach: byEmailOnly });
  const plan = planContacts(facts, { ...STANDARD_B2B, steps }, aCalendar(), '2026-03-02', RUN);
  expect(plan.steps.map(({ verdict }) => verdict)).toMatchObject([
    { kind: 'planned' },
    { kind: 'stopped', held: [{ rule: 'no_phone' }] },
  ]);
});
