import type { CalendarDate } from './calendar-date.ts';
import type { ClockTime } from './wall-clock.ts';

export const BRAZILIAN_STATES = [
  ...(['AC', 'AL', 'AM', 'AP', 'BA', 'CE', 'DF', 'ES', 'GO', 'MA', 'MG', 'MS', 'MT', 'PA'] as const),
  ...(['PB', 'PE', 'PI', 'PR', 'RJ', 'RN', 'RO', 'RR', 'RS', 'SC', 'SE', 'SP', 'TO'] as const),
] as const;
export type BrazilianState = (typeof BRAZILIAN_STATES)[number];

/** A day on which the company, or its city, does not work. */
export interface OwnClosedDay {
  readonly date: CalendarDate;
  readonly name: string;
}

/** The days on which a company contacts its customers. */
export interface ContactDaySettings {
  /** 0 for Sunday to 6 for Saturday. */
  readonly weekdays: readonly number[];
  /** Whether Brazil's national holidays, and the days its banks are closed, are left out. */
  readonly nationalHolidays: boolean;
  /** Whose holidays are left out too. */
  readonly states: readonly BrazilianState[];
  readonly ownClosedDays: readonly OwnClosedDay[];
}

/** On the customer's own clock; `to` is the first minute that is too late. */
export interface ContactHours {
  readonly from: ClockTime;
  readonly to: ClockTime;
}

/** How often one customer is contacted at most. Every window ends today and has that many days. */
export interface ContactLimits {
  /** From one contact to the next at least so many days. */
  readonly gapDays: number;
  readonly contactsIn7Days: number;
  readonly contactsIn30Days: number;
  readonly callsPerDay: number;
  readonly callsIn7Days: number;
}

/** When one company contacts its customers, and how often. */
export interface CalendarSettings extends ContactDaySettings {
  readonly hours: ContactHours;
  readonly limits: ContactLimits;
}

/**
 * What no setting may go beyond: nobody is disturbed in their rest (CDC art. 42), which São Paulo puts into hours
 * (Lei 15.426/2014): 8 to 20, on Saturdays to 14, never on Sundays.
 */
export const LEGAL_HOURS = { from: '08:00', to: '20:00', saturdayTo: '14:00' } as const;

/** Stricter than every state law found, so safe everywhere. */
export const DEFAULT_CALENDAR_SETTINGS: CalendarSettings = {
  weekdays: [1, 2, 3, 4, 5],
  nationalHolidays: true,
  states: [],
  ownClosedDays: [],
  hours: { from: '09:00', to: '18:00' },
  limits: { gapDays: 3, contactsIn7Days: 3, contactsIn30Days: 8, callsPerDay: 1, callsIn7Days: 3 },
};

export const CALENDAR_RULES = [
  'no_contact_day',
  'sunday_forbidden',
  'before_legal_hours',
  'after_legal_hours',
  'hours_not_rising',
  'saturday_never_open',
  'closed_day_twice',
  'cap_does_not_fit_gap',
  'cap_above_longer_cap',
  'more_calls_than_contacts',
] as const;
export type CalendarRule = (typeof CALENDAR_RULES)[number];

export interface CalendarProblem {
  /** Dotted path of the field to correct, as in `hours.from`. */
  readonly field: string;
  readonly rule: CalendarRule;
}

/** What the law forbids, what leaves no moment to contact anybody, and caps that other limits keep out of reach. */
export function calendarSettingsProblems(settings: CalendarSettings): CalendarProblem[] {
  const { weekdays, hours, ownClosedDays, limits } = settings;
  const checks: [boolean, string, CalendarRule][] = [
    [weekdays.length > 0, 'weekdays', 'no_contact_day'],
    [!weekdays.includes(0), 'weekdays', 'sunday_forbidden'],
    [hours.from >= LEGAL_HOURS.from, 'hours.from', 'before_legal_hours'],
    [hours.to <= LEGAL_HOURS.to, 'hours.to', 'after_legal_hours'],
    [hours.from < hours.to, 'hours.to', 'hours_not_rising'],
    [!weekdays.includes(6) || hours.from < LEGAL_HOURS.saturdayTo, 'weekdays', 'saturday_never_open'],
    ...ownClosedDays.map(({ date }, at): [boolean, string, CalendarRule] => [
      ownClosedDays.findIndex((other) => other.date === date) === at,
      `ownClosedDays.${at}.date`,
      'closed_day_twice',
    ]),
    [fits(limits.contactsIn7Days, 7, limits.gapDays), 'limits.contactsIn7Days', 'cap_does_not_fit_gap'],
    [fits(limits.contactsIn30Days, 30, limits.gapDays), 'limits.contactsIn30Days', 'cap_does_not_fit_gap'],
    [limits.contactsIn7Days <= limits.contactsIn30Days, 'limits.contactsIn7Days', 'cap_above_longer_cap'],
    [limits.callsPerDay <= limits.callsIn7Days, 'limits.callsPerDay', 'cap_above_longer_cap'],
    [limits.callsIn7Days <= limits.contactsIn7Days, 'limits.callsIn7Days', 'more_calls_than_contacts'],
  ];
  return checks.filter(([holds]) => !holds).map(([, field, rule]) => ({ field, rule }));
}

/** Whether so many contacts, `gapDays` apart, happen within a window of `days`. */
function fits(contacts: number, days: number, gapDays: number): boolean {
  return (contacts - 1) * gapDays < days;
}
