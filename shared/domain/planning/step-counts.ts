import type { CalendarDate } from '../calendar/calendar-date.ts';
import type { SimulatedCustomer, Simulation, StepCount } from './simulation.ts';

/** How often each step of each policy is taken. */
type Counts = Map<string, Map<string, number>>;

/** How often each step is taken on each day on which any is, in order of days. */
export function countByDay(customers: readonly SimulatedCustomer[]): Simulation['days'] {
  const byDay = new Map<CalendarDate, Counts>();
  for (const { contacts } of customers) {
    for (const { day, policyId, stepId } of contacts) {
      const counts = byDay.get(day) ?? new Map();
      count({ policyId, stepId, count: 1 }, counts);
      byDay.set(day, counts);
    }
  }
  return [...byDay].sort(([a], [b]) => (a < b ? -1 : 1)).map(([day, counts]) => ({ day, steps: listed(counts) }));
}

/** One count per step, in order of first appearance. */
export function addUp(steps: readonly StepCount[]): StepCount[] {
  const counts: Counts = new Map();
  for (const step of steps) count(step, counts);
  return listed(counts);
}

function count({ policyId, stepId, count: more }: StepCount, counts: Counts): void {
  const ofPolicy = counts.get(policyId) ?? new Map<string, number>();
  ofPolicy.set(stepId, (ofPolicy.get(stepId) ?? 0) + more);
  counts.set(policyId, ofPolicy);
}

function listed(counts: Counts): StepCount[] {
  return [...counts].flatMap(([policyId, steps]) => [...steps].map(([stepId, count]) => ({ policyId, stepId, count })));
}
