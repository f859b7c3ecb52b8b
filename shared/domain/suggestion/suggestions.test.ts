import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../calendar/calendar-date.ts';
import type { Commitments } from '../commitment/commitments.ts';
import { REASON_CODES } from '../contact/reason-code.ts';
import { LEVELS } from '../severity/level.ts';
import { always } from '../testing/always.ts';
import { TODAY } from '../testing/builders.ts';
import { brl } from '../testing/judge.ts';
import { actions, ago, noTraits, suggest, suggestionFacts } from '../testing/suggestion-facts.ts';
import type { SuggestedAction, SuggestionInput } from './suggestion.ts';
import { suggestions } from './suggestions.ts';

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

describe('what stops every talk', () => {
  const promise = { madeOn: TODAY, dueOn: addDays(TODAY, 4), amount: brl(500_00) };
  const promised = { rule: 'promise_open', dueOn: promise.dueOn, amount: promise.amount };
  const pause = { until: TODAY, reason: 'férias coletivas' };

  it('is a case in legal hands', () => {
    expect(suggest({ level: 'critical', commitments: { legal: 'in_legal_hands', doNotContact: true } })).toEqual([
      { action: 'follow_legal', reasons: [{ rule: 'legal', status: 'in_legal_hands' }] },
      { action: 'hold_sales', reasons: [{ rule: 'level', level: 'critical' }] },
    ]);
  });

  it('is a listing of who owes nothing more, not one of who does', () => {
    const listed = { level: 'critical', commitments: { legal: 'listed' } } as const;
    expect(suggest({ ...listed, daysLate: 0 })[0]).toEqual({
      action: 'follow_legal',
      reasons: [{ rule: 'legal', status: 'listed' }],
    });
    expect(suggest({ ...listed, daysLate: 1 })[0].action).toBe('send_reminder');
  });

  it.each<[string, Partial<Commitments>, SuggestedAction, object]>([
    ['a request not to be contacted', { doNotContact: true, pause }, 'no_contact', { rule: 'do_not_contact' }],
    ['a pause', { pause, promise }, 'no_contact', { rule: 'paused', ...pause }],
    ['a promise still to be kept', { promise, plan: 'kept' }, 'wait', promised],
    ['a plan being kept', { plan: 'kept' }, 'wait', { rule: 'plan_kept' }],
  ])('is %s', (_, commitments, action, reason) => {
    expect(suggest({ commitments })).toEqual([{ action, reasons: [reason] }]);
    const grave = { level: 'critical', daysLate: 47, contactedOn: ago(20, 10), neverSent: 1 } as const;
    expect(actions({ ...grave, commitments })).toEqual([action, 'hold_sales']);
  });

  it('is no pause that is over', () => {
    expect(suggest({ commitments: { pause: { ...pause, until: addDays(TODAY, -1) } } })[0].action).toBe(
      'send_reminder',
    );
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
    stated: fc.option(
      fc.record({ reason: fc.constantFrom(...REASON_CODES), on: fc.nat(40).map((days) => addDays(TODAY, -days)) }),
      { nil: undefined },
    ),
    doNotContact: fc.boolean(),
    strategic: fc.boolean(),
    brokenPromises: fc.nat(3),
    plan: fc.constantFrom('none' as const, 'breached' as const),
  })
  .map(({ level, daysLate, doNotContact, strategic, brokenPromises, plan, ...rest }) =>
    suggestionFacts({ level, daysLate, commitments: { doNotContact, strategic, brokenPromises, plan }, ...rest }),
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
  'but for what the customer asked for, nobody is spoken to who must not be, who was contacted just now, or whom the salesperson leads; nothing escalates while talking',
  always([anyFacts], (input) => {
    const made = suggestions(input)
      .filter(({ reasons }) => !reasons.some(({ rule }) => rule === 'stated_reason'))
      .map(({ action }) => action);
    const last = input.contactedOn.at(-1);
    const inPeace = last !== undefined && last > addDays(TODAY, -3);
    if (input.commitments.doNotContact || input.commitments.strategic || inPeace) {
      expect(made.filter((action) => SPEAKING.includes(action))).toEqual([]);
    }
    if (input.severity.daysLate <= 30) expect(made).not.toContain('escalate');
  }),
);
