import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays } from '../calendar/calendar-date.ts';
import type { Commitments } from '../commitment/commitments.ts';
import { always } from '../testing/always.ts';
import { aClearingPayment, aCredit, aPosition, aReceivable, TODAY } from '../testing/builders.ts';
import { brl, debtOf, judge, owing } from '../testing/judge.ts';
import { levelFromReasons } from '../testing/level-from-reasons.ts';
import { soundThresholds } from '../testing/threshold-sets.ts';
import { LEVELS } from './level.ts';
import type { Severity } from './severity.ts';

const MOST = 1_000;

const anyThresholds = fc.oneof(soundThresholds(12), soundThresholds(MOST));
const anyLimit = fc.option(fc.integer({ min: 1, max: 2 * MOST }), { nil: undefined });
const anyCommitments: fc.Arbitrary<Partial<Commitments>> = fc.record({
  promise: fc.option(fc.constant({ madeOn: TODAY, dueOn: TODAY, amount: brl(100) }), { nil: undefined }),
  brokenPromises: fc.nat(5),
  plan: fc.constantFrom('none', 'kept', 'breached'),
  legal: fc.oneof({ weight: 4, arbitrary: fc.constant('none' as const) }, fc.constantFrom('in_legal_hands', 'listed')),
  trustRelease: fc.option(fc.constant({ until: TODAY, reason: 'x' }), { nil: undefined }),
});
const days = fc.oneof(fc.integer({ min: 4, max: 20 }), fc.integer({ min: 4, max: MOST }));
const amount = fc.oneof(fc.integer({ min: 1, max: 15 }), fc.integer({ min: 1, max: 2 * MOST }));

const rank = (severity: Severity) => LEVELS.indexOf(severity.level);

it(
  'under any thresholds that pass, more debt is never judged milder, nor older debt, nor one more broken promise',
  always(
    [anyThresholds, anyLimit, anyCommitments, amount, days, fc.nat(MOST), fc.nat(100), fc.nat(3)],
    (thresholds, limit, sketch, minor, late, more, older, broken) => {
      const given = { ...sketch, thresholds, limit };
      const before = rank(judge(owing(minor, late), given));
      const graver = [
        judge(owing(minor + more, late), given),
        judge(owing(minor, late + older), given),
        judge(owing(minor, late), { ...given, brokenPromises: (sketch.brokenPromises ?? 0) + broken }),
      ];
      for (const after of graver) expect(rank(after)).toBeGreaterThanOrEqual(before);
    },
  ),
);

const anyPosition = fc
  .record({
    lines: fc.array(
      fc.record({
        amount,
        dueIn: fc.integer({ min: -60, max: 12 }),
        kind: fc.constantFrom('debt', 'debt', 'debt', 'disputed', 'excluded', 'credit'),
      }),
      { maxLength: 6 },
    ),
    clearing: fc.option(amount, { nil: undefined }),
  })
  .map(({ lines, clearing }) => {
    const receivables = lines.map(({ amount: minor, dueIn, kind }) => {
      const dueDate = addDays(TODAY, dueIn);
      return kind === 'credit'
        ? aCredit(minor)
        : aReceivable({ amount: minor, dueDate, excluded: kind === 'excluded' });
    });
    const disputed = new Set(receivables.filter((_, at) => lines[at]?.kind === 'disputed').map(({ id }) => id));
    return aPosition(receivables, clearing === undefined ? [] : [aClearingPayment(clearing, TODAY)], { disputed });
  });

it(
  'the reasons alone reproduce the verdict',
  always([anyPosition, anyThresholds, anyLimit, anyCommitments], (position, thresholds, limit, sketch) => {
    const { level, reasons } = judge(position, { ...sketch, thresholds, limit });
    expect(levelFromReasons(reasons)).toBe(level);
  }),
);

it(
  'no rule is said twice',
  always([anyPosition, anyThresholds, anyLimit, anyCommitments], (position, thresholds, limit, sketch) => {
    const rules = judge(position, { ...sketch, thresholds, limit }).reasons.map(({ rule }) => rule);
    expect(new Set(rules).size).toBe(rules.length);
  }),
);

it(
  'neither the amount nor the days of a disputed debt move the verdict',
  always(
    [anyThresholds, anyLimit, amount, days, amount, days],
    (thresholds, limit, minor, late, disputedMinor, disputedLate) => {
      const [accepted, disputed] = [debtOf(minor, late), debtOf(disputedMinor, disputedLate)];
      const settings = { disputed: new Set([disputed.id]) };
      const both = judge(aPosition([accepted, disputed], [], settings), { thresholds, limit });
      const alone = judge(aPosition([accepted]), { thresholds, limit });
      if (alone.level === 'current') expect(both.level).toBe('disputed');
      else expect(both).toMatchObject({ level: alone.level, daysLate: alone.daysLate });
    },
  ),
);
