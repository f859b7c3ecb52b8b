import fc from 'fast-check';
import type { Channel, Policy, PolicyStep, StepCondition } from '../policy/policy.ts';
import { PRESETS } from '../policy/presets.ts';
import { aPolicy, aStep } from './policy-builders.ts';

const amount = fc.integer({ min: 1, max: 5_000_00 });

const condition: fc.Arbitrary<StepCondition> = fc.oneof(
  amount.map((minor) => ({ rule: 'amount_from', minor }) as const),
  amount.map((minor) => ({ rule: 'amount_below', minor }) as const),
  fc.constant({ rule: 'grade_in', grades: ['C', 'D'] } as const),
  fc.constant({ rule: 'first_order_on_credit' } as const),
  fc.constant({ rule: 'no_reply' } as const),
  amount.map(
    (minor) => ({ rule: 'any_of', conditions: [{ rule: 'no_reply' }, { rule: 'amount_from', minor }] }) as const,
  ),
);

const channels: fc.Arbitrary<readonly Channel[]> = fc.constantFrom<readonly Channel[]>(
  ...([['email'], ['email', 'whatsapp'], ['whatsapp', 'sms'], ['call'], ['letter', 'email']] as const),
);

/** Days to the next step, more than the safe gap needs when caps are tight, and whether everybody gets it. */
const talk = fc.record({ later: fc.nat(9), channels, condition: fc.option(condition, { freq: 2, nil: undefined }) });

const limits = fc
  .record({ gapDays: fc.integer({ min: 3, max: 5 }), fewer: fc.nat(2), fewerCalls: fc.nat(2) })
  .map(({ gapDays, fewer, fewerCalls }) => {
    const contactsIn7Days = Math.max(1, Math.floor(6 / gapDays) + 1 - fewer);
    const contactsIn30Days = Math.max(contactsIn7Days, Math.min(8, Math.floor(29 / gapDays) + 1) - fewer);
    const callsIn7Days = Math.max(1, contactsIn7Days - fewerCalls);
    return { gapDays, contactsIn7Days, contactsIn30Days, callsPerDay: 1, callsIn7Days };
  });

/** Valid policies nobody would think of: steps in any channel, some closer than the gap, around tight caps. */
const invented = fc
  .record({
    limits,
    from: fc.integer({ min: -9, max: 3 }),
    talks: fc.array(talk, { minLength: 1, maxLength: 9 }),
    decides: fc.option(fc.integer({ min: 30, max: 70 }), { nil: undefined }),
    thanks: fc.boolean(),
  })
  .map(({ limits: drawn, from, talks, decides, thanks }): Policy => {
    const apart = Math.max(drawn.gapDays, Math.ceil(30 / drawn.contactsIn30Days), Math.ceil(7 / drawn.callsIn7Days));
    let day = from;
    const steps = talks.map(({ later, channels: by, condition: asks }, at): PolicyStep => {
      const step = aStep({
        id: `S${at}`,
        day,
        channels: by,
        mode: by[0] === 'email' || by[0] === 'sms' ? 'automatic' : 'manual',
        conditions: asks ? [asks] : [],
      });
      day += asks ? Math.floor(later / 3) : apart + later;
      return step;
    });
    const decision = aStep({
      id: 'G',
      day: Math.max(decides ?? 0, day),
      channels: ['decision'],
      mode: 'manual',
      role: 'admin',
    });
    const marker = aStep({ id: 'M', day: Math.max(90, day), channels: ['marker'] });
    const ok = aStep({ id: 'OK', anchor: 'payment', day: 0, tone: 'thankful' });
    return aPolicy([...steps, ...(decides ? [decision, marker] : []), ...(thanks ? [ok] : [])], { limits: drawn });
  });

const forInvoices = PRESETS.filter(({ id }) => id !== 'agreement');

/** Policies that may be run, on receivables. */
export const randomPolicy: fc.Arbitrary<Policy> = fc.oneof(fc.constantFrom(...forInvoices), invented);
