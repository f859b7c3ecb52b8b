import type { Language } from '../../../shared/contract/common.ts';
import type { BrazilianState } from '../../../shared/domain/calendar/calendar-settings.ts';
import type { OptionsWords } from '../../i18n/options-words.ts';
import { WEEKDAYS } from './calendar-draft.ts';

const A_SUNDAY = Date.UTC(2023, 0, 1);
const DAY_MS = 86_400_000;

/** `segunda-feira`, or `seg`; 0 is Sunday. */
export function weekdayText(language: Language, day: number, length: 'long' | 'short'): string {
  const format = new Intl.DateTimeFormat(language, { weekday: length, timeZone: 'UTC' });
  return format.format(A_SUNDAY + day * DAY_MS).replace('.', '');
}

/** `segunda-feira a sexta-feira` where they follow one another, else one by one. */
export function weekdaysText({ language, o }: OptionsWords, days: readonly number[]): string {
  const names = days.map((day) => weekdayText(language, day, 'long'));
  const [from, to] = [names[0], names.at(-1)];
  const follow = WEEKDAYS.join().includes(days.join());
  return from && to && follow && days.length > 2
    ? o('calendar.weekdays.range', { from, to })
    : listText(language, names);
}

export function listText(language: Language, names: readonly string[]): string {
  return new Intl.ListFormat(language).format(names);
}

/** Proper names, the same in every language. */
export const STATE_NAMES: Readonly<Record<BrazilianState, string>> = {
  AC: 'Acre',
  AL: 'Alagoas',
  AM: 'Amazonas',
  AP: 'Amapá',
  BA: 'Bahia',
  CE: 'Ceará',
  DF: 'Distrito Federal',
  ES: 'Espírito Santo',
  GO: 'Goiás',
  MA: 'Maranhão',
  MG: 'Minas Gerais',
  MS: 'Mato Grosso do Sul',
  MT: 'Mato Grosso',
  PA: 'Pará',
  PB: 'Paraíba',
  PE: 'Pernambuco',
  PI: 'Piauí',
  PR: 'Paraná',
  RJ: 'Rio de Janeiro',
  RN: 'Rio Grande do Norte',
  RO: 'Rondônia',
  RR: 'Roraima',
  RS: 'Rio Grande do Sul',
  SC: 'Santa Catarina',
  SE: 'Sergipe',
  SP: 'São Paulo',
  TO: 'Tocantins',
};
