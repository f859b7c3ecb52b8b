import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays } from './calendar-date.ts';
import type { Commitments } from './commitments.ts';
import { LEVELS } from './level.ts';
import type { Position } from './position.ts';
import { type SeverityInput, severityOf } from './severity.ts';
import { always } from './testing/always.ts';
import { aClearingPayment, aCredit, aPosition, aReceivable, someCommitments, TODAY } from './testing/builders.ts';
import { levelFromReasons } from './testing/level-from-reasons.ts';
import { soundThresholds } from './testing/threshold-sets.ts';

const MOST = 1_000;
const brl = (minor: number) => ({ currency: 'BRL', minor });

const thresholds = fc.oneof(soundThresholds(12), soundThresholds(MOST));
const limit = fc.option(fc.integer({ min: 1, max: 2 * MOST }), { nil: undefined });
const commitments: fc.Arbitrary<Partial<Commitments>> = fc.record({
  promise: fc.option(fc.constant({ madeOn: TODAY, dueOn: TODAY, amount: brl(100) }), { nil: undefined }),
  brokenPromises: fc.nat(5),
  plan: fc.constantFrom('none', 'kept', 'breached'),
  legal: fc.oneof({ weight: 4, arbitrary: fc.constant('none' as const) }, fc.constantFrom('in_legal_hands', 'listed')),
  trustRelease: fc.option(fc.constant({ until: TODAY, reason: 'x' }), { nil: undefined }),
});
/** From day 4 on, no weekend makes a debt of this Monday punctual. */
const days = fc.integer({ min: 4, max: MOST });
const amount = fc.oneof(fc.integer({ min: 1, max: 15 }), fc.integer({ min: 1, max: 2 * MOST }));

const owing = (minor: number, late: number): Position =>
  aPosition([aReceivable({ amount: minor, dueDate: addDays(TODAY, -late) })]);

function judge(
  position: Position,
  scale: SeverityInput['thresholds'],
  creditLimit: number | undefined,
  sketch: Partial<Commitments>,
) {
  return severityOf({
    position,
    thresholds: scale,
    creditLimit: creditLimit === undefined ? undefined : brl(creditLimit),
    companyCurrency: 'BRL',
    commitments: someCommitments(sketch),
    today: TODAY,
  });
}

const rank = (severity: ReturnType<typeof severityOf>) => LEVELS.indexOf(severity.level);

it(
  'under any thresholds that pass, more debt is never judged milder, nor older debt, nor one more broken promise',
  always(
    [thresholds, limit, commitments, amount, days, fc.nat(MOST), fc.nat(100), fc.nat(3)],
    (scale, creditLimit, sketch, minor, late, more, older, broken) => {
      const before = rank(judge(owing(minor, late), scale, creditLimit, sketch));
      const graver = [
        judge(owing(minor + more, late), scale, creditLimit, sketch),
        judge(owing(minor, late + older), scale, creditLimit, sketch),
        judge(owing(minor, late), scale, creditLimit, {
          ...sketch,
          brokenPromises: (sketch.brokenPromises ?? 0) + broken,
        }),
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
  always([anyPosition, thresholds, limit, commitments], (position, scale, creditLimit, sketch) => {
    const { level, reasons } = judge(position, scale, creditLimit, sketch);
    expect(levelFromReasons(reasons)).toBe(level);
  }),
);

it(
  'no rule is said twice',
  always([anyPosition, thresholds, limit, commitments], (position, scale, creditLimit, sketch) => {
    const rules = judge(position, scale, creditLimit, sketch).reasons.map(({ rule }) => rule);
    expect(new Set(rules).size).toBe(rules.length);
  }),
);

it(
  'neither the amount nor the days of a disputed debt move the verdict',
  always(
    [thresholds, limit, amount, days, amount, days],
    (scale, creditLimit, minor, late, disputedMinor, disputedLate) => {
      const disputed = aReceivable({ amount: disputedMinor, dueDate: addDays(TODAY, -disputedLate) });
      const accepted = aReceivable({ amount: minor, dueDate: addDays(TODAY, -late) });
      const both = judge(
        aPosition([accepted, disputed], [], { disputed: new Set([disputed.id]) }),
        scale,
        creditLimit,
        {},
      );
      const alone = judge(aPosition([accepted]), scale, creditLimit, {});
      if (alone.level === 'current') expect(both.level).toBe('disputed');
      else expect(both).toMatchObject({ level: alone.level, daysLate: alone.daysLate });
    },
  ),
);
