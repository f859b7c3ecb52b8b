import { describe, expect, it } from 'vitest';
import type { CalendarDate } from '../calendar/calendar-date.ts';
import type { StepOffset } from '../policy/policy.ts';
import { AGREEMENT, STANDARD_B2B } from '../policy/presets.ts';
import { aCalendar } from '../testing/builders.ts';
import { aPolicy, aStep } from '../testing/policy-builders.ts';
import { contactDaysOf } from './contact-days.ts';
import { dateOf, dayNumberOf } from './day-number.ts';
import { ladderOf } from './ladder.ts';

/** When a step of this offset falls for what is due on a day. */
function fallsOn(offset: StepOffset, due: CalendarDate, ...holidays: CalendarDate[]): CalendarDate | undefined {
  const [day] = ladderOf(aPolicy([aStep({ offset })])).stepDays(
    dayNumberOf(due),
    contactDaysOf(aCalendar(...holidays)),
  );
  return day === undefined ? undefined : dateOf(day);
}

const calendar = (days: number): StepOffset => ({ days, unit: 'calendar' });
const business = (days: number): StepOffset => ({ days, unit: 'business' });

describe('the day of a step', () => {
  it('after the due date moves to the next contact day', () => {
    expect(fallsOn(calendar(5), '2026-03-02')).toBe('2026-03-09');
    expect(fallsOn(calendar(5), '2026-03-03')).toBe('2026-03-09');
    expect(fallsOn(calendar(5), '2026-03-02', '2026-03-09')).toBe('2026-03-10');
    expect(fallsOn(calendar(8), '2026-03-02')).toBe('2026-03-10');
  });

  it('before the due date moves to the contact day before', () => {
    expect(fallsOn(calendar(-5), '2026-03-13')).toBe('2026-03-06');
    expect(fallsOn(calendar(-5), '2026-03-13', '2026-03-06')).toBe('2026-03-05');
    expect(fallsOn(calendar(-7), '2026-03-13')).toBe('2026-03-06');
  });

  it('on a due date that is no contact day comes before it', () => {
    expect(fallsOn(calendar(0), '2026-03-14')).toBe('2026-03-13');
    expect(fallsOn(calendar(0), '2026-03-13')).toBe('2026-03-13');
  });

  it('D−1 business is the contact day before the due date', () => {
    expect(fallsOn(business(-1), '2026-03-12')).toBe('2026-03-11');
    expect(fallsOn(business(-1), '2026-03-09')).toBe('2026-03-06');
    expect(fallsOn(business(-1), '2026-03-14')).toBe('2026-03-13');
    expect(fallsOn(business(-2), '2026-03-09', '2026-03-06')).toBe('2026-03-04');
  });

  it('D+1 business is the first contact day on which the debt is late', () => {
    expect(fallsOn(business(1), '2026-03-12')).toBe('2026-03-13');
    expect(fallsOn(business(1), '2026-03-13')).toBe('2026-03-16');
    expect(fallsOn(business(1), '2026-03-14')).toBe('2026-03-17');
    expect(fallsOn(business(2), '2026-03-14')).toBe('2026-03-18');
  });

  it('D+1 waits until the debt is late: due on a Saturday, it may be paid on Monday', () => {
    expect(fallsOn(calendar(1), '2026-03-13')).toBe('2026-03-16');
    expect(fallsOn(calendar(1), '2026-03-14')).toBe('2026-03-17');
    expect(fallsOn(calendar(1), '2026-03-12')).toBe('2026-03-13');
  });
});

describe('a ladder', () => {
  it('keeps its order through a long holiday', () => {
    const carnival: CalendarDate[] = ['2026-02-16', '2026-02-17', '2026-02-18'];
    const policy = aPolicy([
      aStep({ id: 'A', offset: business(3) }),
      aStep({ id: 'B', offset: calendar(4) }),
      aStep({ id: 'OK', anchor: 'payment' }),
    ]);
    const days = ladderOf(policy).stepDays(dayNumberOf('2026-02-13'), contactDaysOf(aCalendar(...carnival)));
    expect(days.slice(0, 2).map(dateOf)).toEqual(['2026-02-23', '2026-02-23']);
    expect(days[2]).toBe(Number.POSITIVE_INFINITY);
  });

  it('sorts its steps into talks, thanks, decisions and markers', () => {
    const { tracks, anchor, rungOf } = ladderOf(STANDARD_B2B);
    const ids = (list: (typeof tracks)['talk']) => list.map(({ step }) => step.id);
    expect(ids(tracks.talk)).toEqual(['P0', 'P1', 'P2', 'R1', 'R2', 'R3', 'R4', 'R5', 'R6', 'R7', 'R8']);
    expect(ids(tracks.thanks)).toEqual(['OK']);
    expect(ids(tracks.decision)).toEqual(['G1', 'G2']);
    expect(ids(tracks.marker)).toEqual(['M1', 'M2', 'M3']);
    expect(anchor).toBe('due_date');
    expect(rungOf.get('R2')).toMatchObject({ place: 4, isPreDue: false, track: 'talk' });
    expect(rungOf.get('P2')?.isPreDue).toBe(true);
  });

  it('of a plan counts from instalments', () => {
    expect(ladderOf(AGREEMENT).anchor).toBe('instalment');
  });

  it('is made once per policy', () => {
    expect(ladderOf(STANDARD_B2B)).toBe(ladderOf(STANDARD_B2B));
  });
});
