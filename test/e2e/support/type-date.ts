import type { Locator } from 'playwright-core';
import type { CalendarDate } from '../../../shared/domain/calendar/calendar-date.ts';

/** Types a day into a focused date field by keys alone, in whichever order this browser writes dates. */
export async function typeDate(field: Locator, date: CalendarDate): Promise<void> {
  const [year, month, day] = date.split('-');
  for (const order of [`${month}${day}${year}`, `${day}${month}${year}`]) {
    await field.pressSequentially(order);
    if ((await field.inputValue()) === date) return;
    for (const _ of order) await field.press('ArrowLeft');
  }
  throw new Error(`${date} could not be typed: ${await field.inputValue()}`);
}
