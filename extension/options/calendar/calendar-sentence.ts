import { LEGAL_HOURS } from '../../../shared/domain/calendar/calendar-settings.ts';
import { clockText } from '../../i18n/clock-text.ts';
import type { OptionsWords } from '../../i18n/options-words.ts';
import { SATURDAY } from './calendar-draft.ts';
import type { CalendarReading } from './calendar-form.ts';
import { weekdaysText } from './calendar-words.ts';

/** When customers are contacted, as typed; while its fields are wrong, that they must be corrected. */
export function hoursSentence(words: OptionsWords, weekdays: readonly number[], reading: CalendarReading): string {
  const { o, language } = words;
  const { hours, problems } = reading;
  if (problems.weekdays || problems['hours.from'] || problems['hours.to']) return o('says.nothing');
  const open = o('calendar.says.open', {
    days: capitalized(weekdaysText(words, weekdays)),
    from: clockText(language, hours.from),
    to: clockText(language, hours.to),
  });
  const cutShort = weekdays.includes(SATURDAY) && hours.to > LEGAL_HOURS.saturdayTo;
  return cutShort
    ? `${open} ${o('calendar.says.saturday', { time: clockText(language, LEGAL_HOURS.saturdayTo) })}`
    : open;
}

/** How often one customer is contacted at most. */
export function contactsSentence({ o, t }: OptionsWords, { limits, problems }: CalendarReading): string {
  const { gapDays, contactsIn7Days, contactsIn30Days } = limits;
  const wrong = CONTACT_LIMITS.some((path) => problems[path]);
  if (wrong || !gapDays || !contactsIn7Days || !contactsIn30Days) return o('says.nothing');
  return o('calendar.says.contacts', {
    n: contactsIn7Days,
    month: contactsIn30Days,
    gap: t('days', { n: gapDays }),
  });
}

const CONTACT_LIMITS = ['limits.gapDays', 'limits.contactsIn7Days', 'limits.contactsIn30Days'];

/** How many of these contacts may be calls. */
export function callsSentence({ o }: OptionsWords, { limits, problems }: CalendarReading): string {
  const { callsPerDay, callsIn7Days } = limits;
  if (callsPerDay === undefined || callsIn7Days === undefined) return o('says.nothing');
  if (problems['limits.callsPerDay'] || problems['limits.callsIn7Days']) return o('says.nothing');
  if (callsPerDay === 0) return o('calendar.says.noCalls');
  return o('calendar.says.calls', { n: callsPerDay, week: callsIn7Days });
}

const capitalized = (text: string) => text.charAt(0).toLocaleUpperCase() + text.slice(1);
