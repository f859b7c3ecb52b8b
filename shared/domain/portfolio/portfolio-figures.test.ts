import { expect, it } from 'vitest';
import { aCalendar, TODAY } from '../testing/builders.ts';
import { portfolioFigures } from './portfolio-figures.ts';

const nothing = {
  openItems: [],
  sales: [],
  period: { openAtStart: 0, sales: 0 },
  billed: [],
  promises: [],
  contacts: [],
  today: TODAY,
  calendar: aCalendar(),
};

it('reads every figure from one portfolio', () => {
  const brl = (minor: number) => ({ currency: 'BRL', minor });
  const figures = portfolioFigures({
    ...nothing,
    openItems: [
      { minor: 210, daysLate: 0 },
      { minor: 60, daysLate: 1 },
      { minor: 30, daysLate: 100 },
    ],
    sales: [{ sales: 450, days: 90 }],
    period: { openAtStart: 260, sales: 450 },
    billed: [{ dueDate: '2025-10-10', minor: 100, settlements: [{ paidOn: '2025-10-10', minor: 75, by: 'payment' }] }],
    promises: [{ promise: { madeOn: '2026-03-02', dueOn: '2026-03-04', amount: brl(5) }, paidSince: [] }],
    contacts: [{ contactedOn: ['2026-03-02'], paidOn: ['2026-03-04'] }],
  });
  expect(figures).toEqual({
    open: 300,
    overdue: 90,
    dso: { kind: 'exactly', days: 60 },
    bestPossibleDso: { kind: 'exactly', days: 42 },
    averageDaysDelinquent: { kind: 'exactly', days: 18 },
    collectionEffectiveness: 0.82,
    delinquencyRate: 0.3,
    atRiskRate: 0.25,
    promiseKeptRate: 0,
    recoveryRate: 1,
  });
});

it('leaves unknown what an empty portfolio cannot tell', () => {
  expect(portfolioFigures(nothing)).toStrictEqual({
    open: 0,
    overdue: 0,
    dso: { kind: 'exactly', days: 0 },
    bestPossibleDso: { kind: 'exactly', days: 0 },
    averageDaysDelinquent: { kind: 'exactly', days: 0 },
    collectionEffectiveness: undefined,
    delinquencyRate: undefined,
    atRiskRate: undefined,
    promiseKeptRate: undefined,
    recoveryRate: undefined,
  });
});
