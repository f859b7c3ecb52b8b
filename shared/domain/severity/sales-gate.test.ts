import { describe, expect, it } from 'vitest';
import type { CalendarDate } from '../calendar/calendar-date.ts';
import type { Commitments } from '../commitment/commitments.ts';
import { aPosition, aReceivable, TODAY } from '../testing/builders.ts';
import { judge, owing } from '../testing/judge.ts';

describe('the gate on sales orders', () => {
  const gateAt = (days: number, sketch: Partial<Commitments> = {}) => judge(owing(500_00, days), sketch).gate;

  it('asks more the graver the level', () => {
    expect([4, 8, 16, 31].map((days) => gateAt(days).kind)).toEqual([
      'inform',
      'suggest_talk',
      'ask_reason',
      'ask_release',
    ]);
    expect(judge(aPosition([])).gate).toEqual({ kind: 'none' });
    expect(judge(aPosition([aReceivable({ dueDate: TODAY })])).gate).toEqual({ kind: 'none' });
  });

  it('is lifted by finance in trust, to the last day of it, and the level is not', () => {
    const until = (day: CalendarDate) => ({ trustRelease: { until: day, reason: 'pagou por telefone' } });
    const released = judge(owing(500_00, 31), until(TODAY));
    expect(released).toMatchObject({ level: 'critical', gate: { kind: 'released', until: TODAY } });
    expect(released.reasons).toEqual([
      { rule: 'days_late', level: 'critical', days: 31, atLeast: 31 },
      { rule: 'trust_release', until: TODAY, reason: 'pagou por telefone' },
    ]);
    expect(gateAt(16, until('2026-03-18'))).toEqual({ kind: 'released', until: '2026-03-18' });
    expect(judge(owing(500_00, 31), until('2026-03-15'))).toMatchObject({ gate: { kind: 'ask_release' } });
    expect(judge(owing(500_00, 31), until('2026-03-15')).reasons).toHaveLength(1);
  });

  it('lifts nothing that asks for nothing', () => {
    const trustRelease = { until: TODAY, reason: 'cliente antigo' };
    expect(gateAt(8, { trustRelease })).toEqual({ kind: 'suggest_talk' });
    expect(gateAt(4, { trustRelease })).toEqual({ kind: 'inform' });
    expect(judge(owing(500_00, 4), { trustRelease }).reasons).toHaveLength(1);
  });
});
