import { describe, expect, it } from 'vitest';
import { addDays } from '../calendar/calendar-date.ts';
import { NO_COMMITMENTS } from '../commitment/commitments.ts';
import type { PayerProfile } from '../payer/payer-profile.ts';
import { aCalendar, aClearingPayment, aPosition, aReceivable, TODAY } from '../testing/builders.ts';
import { type CollectionOutlookInput, collectionOutlook } from './collection-outlook.ts';

const brl = (minor: number) => ({ currency: 'BRL', minor });
const profile: Pick<PayerProfile, 'usualDaysLate' | 'grade' | 'risk'> = {
  usualDaysLate: 4,
  grade: { grade: 'B', reasons: [] },
  risk: { score: 60, reasons: [], parts: [] },
};

const outlookOf = (input: Partial<CollectionOutlookInput>) =>
  collectionOutlook({
    profile,
    openItems: [],
    companyCurrency: 'BRL',
    commitments: NO_COMMITMENTS,
    keptPromises: 0,
    contactedOn: undefined,
    contactGapDays: 3,
    today: TODAY,
    calendar: aCalendar(),
    ...input,
  });

const overdue = (amount: number, daysLate: number) => aReceivable({ amount, dueDate: addDays(TODAY, -daysLate) });
const promise = { madeOn: TODAY, dueOn: addDays(TODAY, 14), amount: brl(1000_00) };

describe('what is expected', () => {
  it('is a date for every open item, as late as usual', () => {
    const notDue = aReceivable({ amount: 300_00, dueDate: '2026-04-06' });
    const [old, next] = outlookOf({ openItems: aPosition([overdue(500_00, 20), notDue]).items }).expectedPayments;
    expect(old).toMatchObject({ on: TODAY, amount: brl(500_00) });
    expect(next).toMatchObject({ itemId: notDue.id, on: '2026-04-10', amount: brl(300_00) });
  });

  it('believes a promise for the oldest items it pays, by the share of promises kept', () => {
    const openItems = aPosition([overdue(600_00, 20), overdue(500_00, 10), overdue(500_00, 9)]).items;
    const { expectedPayments } = outlookOf({
      openItems,
      keptPromises: 3,
      commitments: { ...NO_COMMITMENTS, promise, brokenPromises: 2 },
    });
    expect(expectedPayments.map(({ on }) => on)).toEqual([addDays(TODAY, 8), addDays(TODAY, 8), TODAY]);
    expect(expectedPayments[0]?.reasons).toContainEqual({ rule: 'promised', dueOn: promise.dueOn, keptRate: 4 / 7 });
  });

  it('leaves out what is disputed: nobody knows when that is paid', () => {
    const disputed = overdue(600_00, 20);
    const { expectedPayments } = outlookOf({
      openItems: aPosition([disputed, overdue(500_00, 10)], [], { disputed: new Set([disputed.id]) }).items,
    });
    expect(expectedPayments.map(({ amount }) => amount)).toEqual([brl(500_00)]);
  });
});

describe('priority and class', () => {
  it('are those of what is overdue and undisputed', () => {
    const disputed = overdue(400_00, 80);
    const { items: openItems } = aPosition(
      [disputed, overdue(700_00, 12), overdue(300_00, 5), aReceivable({ dueDate: TODAY })],
      [],
      { disputed: new Set([disputed.id]) },
    );
    const outlook = outlookOf({ openItems });
    expect(outlook.attention?.priority.score).toBe(800_00);
    expect(outlook.attention?.priority.reasons).toContainEqual({ rule: 'age', daysLate: 12, factor: 1 });
    expect(outlook.attention?.priority.reasons).toContainEqual({ rule: 'disputed', items: 1 });
    expect(outlook.attention?.class).toMatchObject({ class: 'easy' });
  });

  it('are told of a customer nobody knows yet', () => {
    const stranger = {
      usualDaysLate: undefined,
      grade: { grade: 'insufficient' as const, reasons: [] },
      risk: undefined,
    };
    const outlook = outlookOf({ profile: stranger, openItems: aPosition([overdue(1000_00, 12)]).items });
    expect(outlook.attention?.priority.reasons).toContainEqual({ rule: 'risk_unknown', assumed: 50, factor: 0.75 });
    expect(outlook.attention?.class.class).toBe('follow_up');
    expect(outlook.expectedPayments[0]?.reasons[0]).toEqual({ rule: 'unknown_habit' });
  });

  it('take notice of contacts, promises and broken ones', () => {
    const openItems = aPosition([overdue(1000_00, 12)]).items;
    expect(outlookOf({ openItems, contactedOn: '2026-03-15' }).attention?.priority.score).toBe(80_00);
    expect(outlookOf({ openItems, contactedOn: '2026-03-15', contactGapDays: 1 }).attention?.priority.score).toBe(
      800_00,
    );
    const commitments = { ...NO_COMMITMENTS, promise: { ...promise, dueOn: addDays(TODAY, -3) }, brokenPromises: 2 };
    const { attention } = outlookOf({ openItems, commitments });
    expect(attention?.priority.reasons).toContainEqual({ rule: 'promised', until: TODAY, factor: 0.1 });
    expect(attention?.class.class).toBe('hard');
  });

  it('are for nobody without an overdue amount, or with its payment on the way', () => {
    const clearing = aPosition([overdue(1000_00, 12)], [aClearingPayment(1000_00, TODAY)]);
    for (const openItems of [[], aPosition([aReceivable({ dueDate: TODAY })]).items, clearing.items]) {
      expect(outlookOf({ openItems })).toMatchObject({ attention: undefined });
    }
  });

  it('are the lowest when all that is overdue is disputed', () => {
    const disputed = overdue(400_00, 80);
    const { items: openItems } = aPosition([disputed], [], { disputed: new Set([disputed.id]) });
    const outlook = outlookOf({ openItems });
    expect(outlook.attention?.priority.score).toBe(0);
    expect(outlook.attention?.class.class).toBe('follow_up');
  });
});
