import type { DeskWords } from '../../i18n/desk-words.ts';

/** Days to one decimal, as they are shown; never minus zero. */
export const tenths = (days: number): number => Math.round(days * 10) / 10 + 0;

/** `38,8 dias`; negative when early. */
export const daysText = ({ t }: DeskWords, days: number): string => t('days', { n: tenths(days) });
