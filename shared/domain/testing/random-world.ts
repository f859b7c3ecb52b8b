import fc from 'fast-check';
import { addDays, type CalendarDate } from '../calendar/calendar-date.ts';
import { GRADES } from '../payer/grade.ts';
import type { Reach } from '../planning/customer-facts.ts';
import type { Policy } from '../policy/policy.ts';
import { randomPolicy } from './random-policy.ts';

/** Something that happens to a customer; `nth` picks one of its open debts, `days` is how long it lasts. */
export type WorldEvent =
  | { readonly kind: 'invoice'; readonly dueIn: number; readonly minor: number; readonly sent: boolean }
  | { readonly kind: 'invoice_sent'; readonly nth: number }
  | { readonly kind: 'payment'; readonly nth: number }
  | { readonly kind: 'all_paid' }
  | { readonly kind: 'payment_on_its_way'; readonly nth: number; readonly share: number }
  | { readonly kind: 'promise'; readonly days: number; readonly kept: boolean }
  | { readonly kind: 'dispute'; readonly nth: number; readonly days: number }
  | { readonly kind: 'pause'; readonly days: number }
  | { readonly kind: 'do_not_contact'; readonly days: number }
  | { readonly kind: 'kill_switch'; readonly days: number }
  | { readonly kind: 'bounce'; readonly days: number }
  | { readonly kind: 'reply' }
  | { readonly kind: 'by_hand'; readonly channel: 'email' | 'call' };

export interface DatedEvent {
  readonly day: CalendarDate;
  readonly event: WorldEvent;
}

/** A customer, a policy, and a year of what happens to both. */
export interface World {
  readonly policy: Policy;
  readonly from: CalendarDate;
  readonly days: number;
  readonly holidays: readonly CalendarDate[];
  readonly grade: (typeof GRADES)[number];
  readonly reach: Reach;
  readonly firstOrderOnCredit: boolean;
  /** In order of days. */
  readonly events: readonly DatedEvent[];
  /** When the runner was away, both days included. */
  readonly outages: readonly { readonly from: CalendarDate; readonly to: CalendarDate }[];
}

const nth = fc.nat(4);
const lasting = fc.integer({ min: 1, max: 40 });

const invoice = fc.record({
  kind: fc.constant('invoice' as const),
  dueIn: fc.integer({ min: -40, max: 45 }),
  minor: fc.oneof(fc.integer({ min: 1, max: 80_00 }), fc.integer({ min: 80_00, max: 9_000_00 })),
  sent: fc.constantFrom(true, true, true, true, false),
});

/** Nothing here depends on what was said to the customer, or when: lived with and without an outage, it is the same. */
const outerEvent: fc.Arbitrary<WorldEvent> = fc.oneof(
  { weight: 12, arbitrary: invoice },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('invoice_sent' as const), nth }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('payment' as const), nth }) },
  { weight: 2, arbitrary: fc.constant({ kind: 'all_paid' } as const) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('payment_on_its_way' as const),
      nth,
      share: fc.integer({ min: 1, max: 100 }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('dispute' as const), nth, days: lasting }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('promise' as const), days: lasting, kept: fc.boolean() }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constantFrom('pause', 'do_not_contact', 'kill_switch', 'bounce'),
      days: lasting,
    }),
  },
  fc.record({ kind: fc.constant('by_hand' as const), channel: fc.constantFrom('email', 'call') }),
);

const anyEvent: fc.Arbitrary<WorldEvent> = fc.oneof(
  { weight: 30, arbitrary: outerEvent },
  fc.constant({ kind: 'reply' } as const),
);

const reach: fc.Arbitrary<Reach> = fc.record({
  email: fc.constantFrom('deliverable', 'deliverable', 'deliverable', 'bounced', 'none'),
  phone: fc.boolean(),
  optedIn: fc.subarray(['whatsapp', 'sms'] as const),
  postalAddress: fc.boolean(),
});

interface Drawn {
  readonly days: number;
  readonly event: fc.Arbitrary<WorldEvent>;
  readonly events: number;
  /** When the runner is away: the first day, counted from 0, and how many days after it. */
  readonly outages: fc.Arbitrary<[from: number, length: number][]>;
}

function worlds({ days, event, events, outages }: Drawn): fc.Arbitrary<World> {
  const dayOfYear = fc.nat(days - 1);
  return fc
    .record({
      policy: randomPolicy,
      start: fc.nat(365),
      grade: fc.constantFrom(...GRADES),
      reach,
      firstOrderOnCredit: fc.boolean(),
      holidays: fc.array(dayOfYear, { maxLength: 14 }),
      first: invoice,
      events: fc.array(fc.tuple(dayOfYear, event), { maxLength: events }),
      outages,
    })
    .map(({ start, first, ...drawn }) => {
      const from = addDays('2026-01-05', start);
      const on = (day: number) => addDays(from, day);
      const dated = [[0, first] as const, ...drawn.events].sort(([a], [b]) => a - b);
      return {
        ...drawn,
        from,
        days,
        holidays: drawn.holidays.map(on),
        events: dated.map(([day, event]) => ({ day: on(day), event })),
        outages: drawn.outages.map(([day, length]) => ({ from: on(day), to: on(day + length) })),
      };
    });
}

const away = (within: number, atMost: number) => fc.array(fc.tuple(fc.nat(within), fc.nat(25)), { maxLength: atMost });

/** A year in which everything happens. */
export const eventfulYear = worlds({ days: 365, event: anyEvent, events: 20, outages: away(364, 3) });

/** Eight months in which the runner is away while there is most to say, to be lived with and without that. */
export const monthsWithOutages = worlds({
  days: 240,
  event: outerEvent,
  events: 8,
  outages: fc.array(fc.tuple(fc.nat(90), fc.integer({ min: 3, max: 40 })), { minLength: 1, maxLength: 2 }),
});

/** Some weeks of everything up to a day from which on nothing more happens. */
export const fewWeeks = worlds({ days: 60, event: anyEvent, events: 10, outages: away(59, 1) });
