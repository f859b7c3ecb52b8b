import type { BusinessCalendar } from '../calendar/business-calendar.ts';
import { addDays, type CalendarDate } from '../calendar/calendar-date.ts';
import type { CustomerFacts, OpenDebt } from '../planning/customer-facts.ts';
import type { RunConditions } from '../planning/run-conditions.ts';
import type { WorldEvent } from './random-world.ts';

/** How the world stands on one day, before the runner looks at it. */
export interface WorldState {
  readonly facts: CustomerFacts;
  readonly run: RunConditions;
  /** When what lasts for some days is over. */
  readonly ends: readonly { readonly day: CalendarDate; readonly end: (state: WorldState) => WorldState }[];
  readonly nextDebtId: number;
}

/** What the world is like after an event of `day`. */
export function happen(
  event: WorldEvent,
  state: WorldState,
  day: CalendarDate,
  calendar: BusinessCalendar,
): WorldState {
  const { facts } = state;
  const { debts, commitments } = facts;
  const picked = 'nth' in event ? debts[event.nth % Math.max(1, debts.length)] : undefined;
  switch (event.kind) {
    case 'invoice': {
      const { dueIn, minor, sent: sentToCustomer } = event;
      const id = state.nextDebtId;
      const debt = {
        id,
        dueDate: addDays(day, dueIn),
        minor,
        clearing: undefined,
        sentToCustomer,
        expectedOn: undefined,
      };
      return { ...withFacts(state, { debts: [...debts, debt] }), nextDebtId: id + 1 };
    }
    case 'invoice_sent':
      return changed(state, picked, { sentToCustomer: true });
    case 'payment':
      return paid(state, picked ? [picked] : [], day);
    case 'all_paid':
      return paid(state, debts, day);
    case 'payment_on_its_way': {
      const minor = Math.ceil(((picked?.minor ?? 0) * event.share) / 100);
      return changed(state, picked, { clearing: { minor, paidOn: day } });
    }
    case 'promise': {
      const promise = { madeOn: day, dueOn: addDays(day, event.days), amount: { currency: 'BRL', minor: facts.net } };
      const deadline = calendar.addBusinessDays(promise.dueOn, 1);
      const promised = withCommitments(state, { promise });
      return event.kept
        ? later(promised, promise.dueOn, (then) =>
            withCommitments(paid(then, then.facts.debts, promise.dueOn), { promise: undefined }),
          )
        : later(promised, addDays(deadline, 1), (then) =>
            withFacts(withCommitments(then, { promise: undefined }), { promiseBrokenOn: deadline }),
          );
    }
    case 'dispute': {
      if (!picked) return state;
      const disputing = withCommitments(state, { disputed: new Set([...commitments.disputed, picked.id]) });
      return later(disputing, addDays(day, event.days), (then) => {
        const disputed = new Set([...then.facts.commitments.disputed].filter((id) => id !== picked.id));
        return withCommitments(then, { disputed });
      });
    }
    case 'pause':
      return withCommitments(state, { pause: { until: addDays(day, event.days), reason: 'viagem' } });
    case 'do_not_contact':
      return later(withCommitments(state, { doNotContact: true }), addDays(day, event.days), (then) =>
        withCommitments(then, { doNotContact: false }),
      );
    case 'kill_switch':
      return later({ ...state, run: { ...state.run, killSwitch: true } }, addDays(day, event.days), (then) => ({
        ...then,
        run: { ...then.run, killSwitch: false },
      }));
    case 'bounce': {
      const { email } = facts.reach;
      return later(
        withFacts(state, { reach: { ...facts.reach, email: 'bounced' } }),
        addDays(day, event.days),
        (then) => withFacts(then, { reach: { ...then.facts.reach, email } }),
      );
    }
    case 'reply': {
      const last = facts.contacts.length - 1;
      return withFacts(state, {
        contacts: facts.contacts.map((one, at) => (at === last ? { ...one, answered: true } : one)),
      });
    }
    case 'by_hand': {
      const contact = { day, channel: event.channel, step: undefined, answered: false };
      return withFacts(state, { contacts: [...facts.contacts, contact] });
    }
  }
}

function paid(state: WorldState, which: readonly OpenDebt[], day: CalendarDate): WorldState {
  if (which.length === 0) return state;
  const debts = state.facts.debts.filter((debt) => !which.includes(debt));
  return withFacts(state, { debts, paidUpOn: day });
}

function changed(state: WorldState, debt: OpenDebt | undefined, change: Partial<OpenDebt>): WorldState {
  return withFacts(state, { debts: state.facts.debts.map((one) => (one === debt ? { ...one, ...change } : one)) });
}

function later(state: WorldState, day: CalendarDate, end: (state: WorldState) => WorldState): WorldState {
  return { ...state, ends: [...state.ends, { day, end }] };
}

export function withFacts(state: WorldState, change: Partial<CustomerFacts>): WorldState {
  return { ...state, facts: { ...state.facts, ...change } };
}

function withCommitments(state: WorldState, change: Partial<CustomerFacts['commitments']>): WorldState {
  return withFacts(state, { commitments: { ...state.facts.commitments, ...change } });
}

export function total(debts: readonly OpenDebt[]): number {
  return debts.reduce((sum, { minor }) => sum + minor, 0);
}
