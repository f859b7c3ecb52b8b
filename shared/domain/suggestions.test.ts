import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type CalendarDate } from './calendar-date.ts';
import type { Commitments } from './commitments.ts';
import { LEVELS, type Level } from './level.ts';
import { salesGate } from './sales-gate.ts';
import type { Severity } from './severity.ts';
import type { PayerTraits, SuggestedAction, SuggestionInput } from './suggestion.ts';
import { suggestions } from './suggestions.ts';
import { always } from './testing/always.ts';
import { someCommitments, TODAY } from './testing/builders.ts';

const brl = (minor: number) => ({ currency: 'BRL', minor });

interface Sketch extends Partial<Omit<SuggestionInput, 'severity' | 'commitments'>> {
  readonly level?: Level;
  readonly daysLate?: number;
  readonly because?: Severity['reasons'];
  readonly commitments?: Partial<Commitments>;
}

/** A moderate customer at day 12, with address and phone, never contacted, but for what the test says. */
function facts({
  level = 'moderate',
  daysLate = 12,
  because = [],
  commitments = {},
  ...sketch
}: Sketch = {}): SuggestionInput {
  return {
    severity: { level, daysLate, reasons: because, gate: salesGate(level, commitments.trustRelease, TODAY) },
    commitments: someCommitments(commitments),
    hasRecipient: true,
    hasPhone: true,
    contactedOn: [],
    today: TODAY,
    ...sketch,
  };
}

const suggest = (sketch?: Sketch) => suggestions(facts(sketch));
const next = (sketch?: Sketch) => suggest(sketch)[0];
const actions = (sketch?: Sketch) => suggest(sketch).map(({ action }) => action);
const suggestionTo = (action: SuggestedAction, sketch: Sketch) => suggest(sketch).find((one) => one.action === action);
const ago = (...days: number[]): CalendarDate[] => days.map((count) => addDays(TODAY, -count));

const talking = { rule: 'talking_phase', day: 12, of: 30 };
const noTraits: PayerTraits = { grade: 'insufficient', habit: undefined, goodPayer: false };

describe('while nothing is to be chased', () => {
  it('there is nothing to do', () => {
    const nothing = [{ action: 'none', reasons: [{ rule: 'in_good_standing' }] }];
    expect(suggest({ level: 'due_soon', daysLate: 0 })).toEqual(nothing);
    expect(suggest({ level: 'current', daysLate: 0 })).toEqual(nothing);
  });

  it('a payment on its way is waited for', () => {
    const awaited = { action: 'await_payment', reasons: [{ rule: 'payment_clearing' }] };
    expect(suggest({ level: 'clearing', daysLate: 0 })).toEqual([awaited]);
    expect(suggest({ level: 'clearing', daysLate: 0, neverSent: 1 })).toEqual([awaited]);
  });

  it('a dispute is resolved, also beside a payment on its way', () => {
    const because = [{ rule: 'in_dispute', count: 2, amounts: [brl(900_00)] }] as const;
    expect(suggest({ level: 'disputed', daysLate: 0, because })).toEqual([
      { action: 'resolve_dispute', reasons: because },
    ]);
    expect(actions({ level: 'clearing', daysLate: 0, because })).toEqual(['await_payment', 'resolve_dispute']);
  });

  it('an invoice that never left is sent before it is late', () => {
    expect(suggest({ level: 'current', daysLate: 0, neverSent: 3 })).toEqual([
      { action: 'send_invoice', reasons: [{ rule: 'never_sent', count: 3 }] },
    ]);
  });

  it('a good payer is offered a discount for paying early', () => {
    const payer = { ...noTraits, goodPayer: true };
    const discount = { action: 'offer_discount', reasons: [{ rule: 'good_payer' }] };
    expect(suggest({ level: 'current', daysLate: 0, payer })).toEqual([discount]);
    expect(suggest({ level: 'due_soon', daysLate: 0, payer })).toEqual([discount]);
    expect(actions({ level: 'disputed', daysLate: 0, payer })).not.toContain('offer_discount');
    expect(actions({ payer })).not.toContain('offer_discount');
    expect(actions({ level: 'current', daysLate: 0, payer: noTraits })).toEqual(['none']);
  });

  it('neither is done to who is paused or not to be contacted', () => {
    const good = { level: 'current', daysLate: 0, neverSent: 1, payer: { ...noTraits, goodPayer: true } } as const;
    expect(actions(good)).toEqual(['send_invoice', 'offer_discount']);
    expect(actions({ ...good, commitments: { doNotContact: true } })).toEqual(['none']);
    expect(actions({ ...good, commitments: { pause: { until: TODAY, reason: 'férias' } } })).toEqual(['none']);
    const over = { until: addDays(TODAY, -1), reason: 'férias' };
    expect(actions({ ...good, commitments: { pause: over } })).toEqual(['send_invoice', 'offer_discount']);
  });
});

describe('the next step with who is late', () => {
  it('is a reminder to someone never contacted, with “day 12 of 30”', () => {
    expect(suggest()).toEqual([{ action: 'send_reminder', reasons: [{ rule: 'never_contacted' }, talking] }]);
  });

  it('leaves a customer in peace for three days after a contact', () => {
    expect(suggest({ contactedOn: ago(2) })).toEqual([
      { action: 'wait', reasons: [{ rule: 'contacted_recently', daysAgo: 2, again: '2026-03-17' }, talking] },
    ]);
    expect(suggest({ contactedOn: ago(3) })).toEqual([
      {
        action: 'send_reminder',
        reasons: [{ rule: 'contacts_without_payment', count: 1, lastDaysAgo: 3 }, talking],
      },
    ]);
  });

  it('is a call after two reminders without payment, and to find out why', () => {
    const twice = { contactedOn: ago(15, 8), daysLate: 12 };
    const inVain = { rule: 'contacts_without_payment', count: 2, lastDaysAgo: 8 };
    expect(suggest(twice)).toEqual([
      { action: 'call', reasons: [inVain, talking] },
      { action: 'ask_reason', reasons: [inVain, { rule: 'reason_unknown' }] },
    ]);
    expect(suggest({ ...twice, hasPhone: false })).toEqual([
      { action: 'ask_reason', reasons: [inVain, { rule: 'reason_unknown' }] },
      { action: 'send_reminder', reasons: [inVain, talking] },
    ]);
    expect(actions({ ...twice, reasonKnown: true })).not.toContain('ask_reason');
    expect(actions({ contactedOn: ago(8) })).toEqual(['send_reminder']);
  });

  it('is to send an invoice that never left, before any talk', () => {
    expect(next({ neverSent: 1 })).toEqual({ action: 'send_invoice', reasons: [{ rule: 'never_sent', count: 1 }] });
    expect(actions({ neverSent: 1 })).toEqual(['send_invoice', 'send_reminder']);
    expect(actions({ neverSent: 1, contactedOn: ago(1) })).toEqual(['send_invoice', 'wait']);
    expect(actions({ neverSent: 0 })).not.toContain('send_invoice');
    expect(actions({ neverSent: 1, hasRecipient: false })).not.toContain('send_invoice');
    expect(actions({ neverSent: 1, bounced: true })).not.toContain('send_invoice');
  });

  it('is to call, or to fix the contact, where no mail arrives', () => {
    const none = [{ rule: 'no_recipient' }, talking];
    expect(suggest({ hasRecipient: false })).toEqual([
      { action: 'call', reasons: none },
      { action: 'fix_contact', reasons: none },
    ]);
    expect(suggest({ hasRecipient: false, hasPhone: false })).toEqual([{ action: 'fix_contact', reasons: none }]);
    const bounced = [{ rule: 'bounced' }, talking];
    expect(suggest({ bounced: true, hasPhone: false })).toEqual([{ action: 'fix_contact', reasons: bounced }]);
    expect(suggest({ bounced: true })[0]).toEqual({ action: 'call', reasons: bounced });
    expect(actions({ bounced: true, contactedOn: ago(1) })).toEqual(['wait', 'fix_contact']);
  });

  it('is for the salesperson of a strategic customer', () => {
    const commitments = { strategic: true };
    expect(suggest({ commitments })).toEqual([{ action: 'tell_salesperson', reasons: [{ rule: 'strategic' }] }]);
    expect(actions({ commitments, contactedOn: ago(20, 10), level: 'critical', daysLate: 47 })).toEqual([
      'tell_salesperson',
      'hold_sales',
      'escalate',
    ]);
    expect(actions({ commitments, hasRecipient: false })).toEqual(['tell_salesperson', 'fix_contact']);
  });

  it('has no day of talking to name after the thirtieth', () => {
    expect(next({ daysLate: 30 }).reasons).toContainEqual({ rule: 'talking_phase', day: 30, of: 30 });
    expect(next({ daysLate: 31 }).reasons).toEqual([{ rule: 'never_contacted' }]);
  });
});

describe('what is known of the payer', () => {
  const traits = (sketch: Partial<PayerTraits>) => ({ payer: { ...noTraits, ...sketch } });

  it.each<Partial<PayerTraits>>([{ habit: 'chronic' }, { grade: 'D' }])(
    'makes %o a call after one reminder',
    (sketch) => {
      expect(next({ ...traits(sketch), contactedOn: ago(4) })).toEqual({
        action: 'call',
        reasons: [{ rule: 'contacts_without_payment', count: 1, lastDaysAgo: 4 }, { rule: 'chronic' }, talking],
      });
      expect(next(traits(sketch))).toEqual({
        action: 'send_reminder',
        reasons: [{ rule: 'never_contacted' }, { rule: 'chronic' }, talking],
      });
      expect(actions({ ...traits(sketch), contactedOn: ago(4) })).toEqual(['call']);
    },
  );

  it.each(['punctual', 'occasional'] as const)('says that who is %s has probably forgotten', (habit) => {
    expect(next(traits({ habit })).reasons).toEqual([
      { rule: 'never_contacted' },
      { rule: 'usually_punctual' },
      talking,
    ]);
    expect(next({ ...traits({ habit }), contactedOn: ago(4) }).action).toBe('send_reminder');
  });

  it('changes nothing where it is little', () => {
    expect(suggest(traits({ grade: 'A' }))).toEqual(suggest());
    expect(next(traits({ habit: 'occasional', grade: 'D' })).reasons).toEqual([
      { rule: 'never_contacted' },
      { rule: 'chronic' },
      talking,
    ]);
  });
});

describe('a word not kept', () => {
  const dueOn = ago(5)[0];

  it('asks for a call until somebody has spoken about it, and for telling the salesperson', () => {
    expect(suggest({ brokenPromiseDueOn: dueOn })).toEqual([
      { action: 'call', reasons: [{ rule: 'promise_broken', dueOn }, { rule: 'never_contacted' }, talking] },
      { action: 'tell_salesperson', reasons: [{ rule: 'promise_broken', dueOn }] },
    ]);
    expect(next({ brokenPromiseDueOn: dueOn, contactedOn: ago(9) }).action).toBe('call');
    expect(next({ brokenPromiseDueOn: dueOn, contactedOn: ago(5) }).action).toBe('call');
    expect(next({ brokenPromiseDueOn: dueOn, contactedOn: ago(4) }).action).toBe('send_reminder');
    expect(next({ brokenPromiseDueOn: dueOn, hasPhone: false })).toEqual({
      action: 'send_reminder',
      reasons: [{ rule: 'promise_broken', dueOn }, { rule: 'never_contacted' }, talking],
    });
  });

  it('asks for a call when a plan was breached, and for no other plan', () => {
    expect(suggest({ commitments: { plan: 'breached', brokenPromises: 2 } })).toEqual([
      { action: 'call', reasons: [{ rule: 'plan_breached' }, { rule: 'never_contacted' }, talking] },
    ]);
  });
});

describe('a plan', () => {
  const twice = ago(10, 5);

  it('is proposed from day 15 on to who was reminded in vain', () => {
    const plan = { action: 'propose_plan', reasons: [{ rule: 'days_late', days: 15 }] };
    expect(suggestionTo('propose_plan', { contactedOn: twice, daysLate: 15 })).toEqual(plan);
    expect(actions({ contactedOn: twice, daysLate: 15 })).toEqual(['call', 'ask_reason', 'propose_plan']);
    expect(actions({ contactedOn: twice, daysLate: 14 })).not.toContain('propose_plan');
    expect(actions({ contactedOn: ago(5), daysLate: 15 })).not.toContain('propose_plan');
  });

  it('is proposed to who broke two promises', () => {
    const reasons = [{ rule: 'broken_promises', count: 2 }];
    expect(suggestionTo('propose_plan', { commitments: { brokenPromises: 2 } })?.reasons).toEqual(reasons);
    expect(actions({ commitments: { brokenPromises: 1 } })).not.toContain('propose_plan');
  });

  it('comes first once it is known why nothing is paid', () => {
    expect(suggest({ contactedOn: twice, reasonKnown: true })[0]).toEqual({
      action: 'propose_plan',
      reasons: [{ rule: 'reason_known' }],
    });
    expect(actions({ contactedOn: twice, reasonKnown: true })).toEqual(['propose_plan', 'call']);
    expect(actions({ reasonKnown: true })).toEqual(['send_reminder']);
  });

  it('waits like any contact for the days of peace', () => {
    expect(actions({ contactedOn: ago(10, 2), daysLate: 20 })).toEqual(['wait']);
  });
});

describe('what stops every talk', () => {
  const promise = { madeOn: TODAY, dueOn: addDays(TODAY, 4), amount: brl(500_00) };
  const promised = [{ rule: 'promise_open', dueOn: promise.dueOn, amount: promise.amount, without: 'high' }] as const;
  const kept = [{ rule: 'plan_kept', without: 'high' }] as const;
  const pause = { until: TODAY, reason: 'férias coletivas' };
  const legal = [{ rule: 'legal', status: 'in_legal_hands' }] as const;

  it('is a case in legal hands', () => {
    expect(suggest({ level: 'critical', commitments: { legal: 'in_legal_hands' }, because: legal })).toEqual([
      { action: 'follow_legal', reasons: legal },
      { action: 'hold_sales', reasons: [{ rule: 'level', level: 'critical' }] },
    ]);
  });

  it('is a listing of who owes nothing more; one of who does not', () => {
    const because = [{ rule: 'legal', status: 'listed' }] as const;
    const listed = { level: 'critical', commitments: { legal: 'listed' }, because } as const;
    expect(next({ ...listed, daysLate: 0 })).toEqual({ action: 'follow_legal', reasons: because });
    expect(next({ ...listed, daysLate: 1 }).action).toBe('send_reminder');
  });

  it.each<[string, Partial<Commitments>, Severity['reasons'], object]>([
    [
      'a request not to be contacted',
      { doNotContact: true, pause },
      [],
      { action: 'no_contact', reasons: [{ rule: 'do_not_contact' }] },
    ],
    ['a pause', { pause, promise }, promised, { action: 'no_contact', reasons: [{ rule: 'paused', ...pause }] }],
    [
      'a promise still to be kept',
      { promise, plan: 'kept' },
      [...kept, ...promised],
      { action: 'wait', reasons: promised },
    ],
    ['a plan being kept', { plan: 'kept' }, kept, { action: 'wait', reasons: kept }],
  ])('is %s', (_, commitments, because, stop) => {
    expect(suggest({ commitments, because })).toEqual([stop]);
    const grave = { level: 'critical', daysLate: 47, contactedOn: ago(20, 10), neverSent: 1 } as const;
    expect(actions({ ...grave, commitments, because }).slice(1)).toEqual(['hold_sales']);
  });

  it('is no pause that is over', () => {
    expect(next({ commitments: { pause: { ...pause, until: addDays(TODAY, -1) } } }).action).toBe('send_reminder');
  });

  it('is no dispute of something else', () => {
    const because = [{ rule: 'in_dispute', count: 1, amounts: [brl(900_00)] }] as const;
    expect(suggest({ because }).slice(1)).toEqual([{ action: 'resolve_dispute', reasons: because }]);
    expect(actions({ because, commitments: { doNotContact: true } })).toEqual(['no_contact', 'resolve_dispute']);
  });
});

describe('who else should know', () => {
  it('is the salesperson from high on, and whoever sells', () => {
    const high = [{ rule: 'level', level: 'high' }];
    expect(suggest({ level: 'high', daysLate: 20 }).slice(1)).toEqual([
      { action: 'tell_salesperson', reasons: high },
      { action: 'hold_sales', reasons: high },
    ]);
    expect(actions({ level: 'critical', daysLate: 31 })).toEqual(['send_reminder', 'tell_salesperson', 'hold_sales']);
    expect(actions({ level: 'mild', daysLate: 2 })).toEqual(['send_reminder']);
  });

  it('holds no sale that finance released', () => {
    const trustRelease = { until: TODAY, reason: 'pagou por telefone' };
    expect(actions({ level: 'critical', daysLate: 31, commitments: { trustRelease } })).not.toContain('hold_sales');
  });

  it('is a manager after thirty days of talking, last of all', () => {
    const late = { level: 'critical', daysLate: 31, contactedOn: ago(20, 10) } as const;
    expect(suggest(late).at(-1)).toEqual({ action: 'escalate', reasons: [{ rule: 'talking_over', day: 31, of: 30 }] });
    expect(actions({ ...late, daysLate: 30 })).not.toContain('escalate');
    expect(actions({ ...late, contactedOn: ago(10) })).not.toContain('escalate');
  });
});

const anyFacts: fc.Arbitrary<SuggestionInput> = fc
  .record({
    level: fc.constantFrom(...LEVELS),
    daysLate: fc.integer({ min: 1, max: 90 }),
    hasRecipient: fc.boolean(),
    hasPhone: fc.boolean(),
    contactedOn: fc.array(fc.nat(40), { maxLength: 5 }).map((days) => ago(...days.sort((a, b) => b - a))),
    neverSent: fc.nat(1),
    bounced: fc.boolean(),
    reasonKnown: fc.boolean(),
    doNotContact: fc.boolean(),
    strategic: fc.boolean(),
    brokenPromises: fc.nat(3),
    plan: fc.constantFrom('none' as const, 'breached' as const),
  })
  .map(({ level, daysLate, doNotContact, strategic, brokenPromises, plan, ...rest }) =>
    facts({ level, daysLate, commitments: { doNotContact, strategic, brokenPromises, plan }, ...rest }),
  );

it(
  'every suggestion has a reason, and none is made twice',
  always([anyFacts], (input) => {
    const made = suggestions(input);
    expect(made.every(({ reasons }) => reasons.length > 0)).toBe(true);
    expect(new Set(made.map(({ action }) => action)).size).toBe(made.length);
  }),
);

const SPEAKING: readonly SuggestedAction[] = ['send_reminder', 'call', 'ask_reason', 'propose_plan'];

it(
  'nobody is spoken to who must not be, who was contacted just now, or whom the salesperson leads; nothing escalates while talking',
  always([anyFacts], (input) => {
    const made = suggestions(input).map(({ action }) => action);
    const last = input.contactedOn.at(-1);
    const inPeace = last !== undefined && last > addDays(TODAY, -3);
    if (input.commitments.doNotContact || input.commitments.strategic || inPeace) {
      expect(made.filter((action) => SPEAKING.includes(action))).toEqual([]);
    }
    if (input.severity.daysLate <= 30) expect(made).not.toContain('escalate');
  }),
);
