import { addDays, type CalendarDate } from '../calendar/calendar-date.ts';

/** When one customer was contacted about an overdue amount, and when it paid. */
export interface ContactsAndPayments {
  readonly contactedOn: readonly CalendarDate[];
  readonly paidOn: readonly CalendarDate[];
}

const RECOVERY_DAYS = 7;

/**
 * The share of contacts after which the customer paid within 7 days, 0 to 1: a correlation, since some would have paid anyway.
 * Contacts whose 7 days have not passed take no part, whatever was paid; undefined when none is left.
 */
export function recoveryRate(customers: Iterable<ContactsAndPayments>, today: CalendarDate): number | undefined {
  let contacts = 0;
  let followed = 0;
  for (const { contactedOn, paidOn } of customers) {
    for (const contact of contactedOn) {
      const lastDay = addDays(contact, RECOVERY_DAYS);
      if (lastDay >= today) continue;
      contacts += 1;
      if (paidOn.some((day) => day >= contact && day <= lastDay)) followed += 1;
    }
  }
  return contacts === 0 ? undefined : followed / contacts;
}
