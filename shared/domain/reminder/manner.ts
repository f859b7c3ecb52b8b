import type { Tone } from '../policy/policy.ts';
import { FIRM_FROM_DAY } from '../policy/step-problems.ts';
import { TALKING_DAYS } from '../suggestion/suggestion.ts';
import { ANNOUNCING_DAYS } from '../tone/phrase-findings.ts';
import type { Occasion } from './occasion.ts';

/** The tones a mail can be written in, the kindest first. */
export const MAIL_TONES = {
  before_due: ['cordial', 'brief'],
  overdue: ['neutral', 'brief', 'helpful', 'conciliatory', 'firm', 'factual', 'final'],
  paid: ['thankful'],
} as const satisfies Readonly<Record<Occasion, readonly Tone[]>>;
export type MailTone<Of extends Occasion = Occasion> = (typeof MAIL_TONES)[Of][number];

/** How a mail speaks: only of tones that become its occasion. */
export type Manner = { [Of in Occasion]: { readonly occasion: Of; readonly tone: MailTone<Of> } }[Occasion];

/** Every manner there is. */
export const MANNERS: readonly Manner[] = [
  ...MAIL_TONES.before_due.map((tone) => ({ occasion: 'before_due', tone }) as const),
  ...MAIL_TONES.overdue.map((tone) => ({ occasion: 'overdue', tone }) as const),
  ...MAIL_TONES.paid.map((tone) => ({ occasion: 'paid', tone }) as const),
];

/** The firmest first: from which day late on each may be used. A factual mail names the measures that a final one sets a term for. */
const EARLIEST = [
  ['final', TALKING_DAYS],
  ['factual', ANNOUNCING_DAYS],
  ['firm', FIRM_FROM_DAY],
] as const satisfies readonly (readonly [MailTone<'overdue'>, number])[];

/** Days past due until which whoever writes outside of any policy presumes forgetting. */
const FORGETTING_DAYS = 15;

/** How a step's mail speaks on a day. A tone that a mail lacks becomes the nearest it has; one too firm for that day, the firmest there is. */
export function mannerOf(occasion: Occasion, tone: Tone, daysLate: number): Manner {
  switch (occasion) {
    case 'before_due':
      return { occasion, tone: tone === 'brief' ? 'brief' : 'cordial' };
    case 'overdue':
      return { occasion, tone: tempered(overdueTone(tone), daysLate) };
    case 'paid':
      return { occasion, tone: 'thankful' };
  }
}

/** How a reminder outside of any policy speaks. */
export function manualManner(daysLate: number): Manner {
  return { occasion: 'overdue', tone: daysLate <= FORGETTING_DAYS ? 'neutral' : 'helpful' };
}

function overdueTone(tone: Tone): MailTone<'overdue'> {
  if (tone === 'listening') return 'helpful';
  return MAIL_TONES.overdue.find((own) => own === tone) ?? 'neutral';
}

function tempered(tone: MailTone<'overdue'>, daysLate: number): MailTone<'overdue'> {
  const at = EARLIEST.findIndex(([firm]) => firm === tone);
  if (at < 0) return tone;
  return EARLIEST.slice(at).find(([, earliest]) => daysLate >= earliest)?.[0] ?? 'helpful';
}

/** Days past due on the first day on which a mail may speak so; 0 where nothing is late. */
export function firstDayOf({ occasion, tone }: Manner): number {
  if (occasion !== 'overdue') return 0;
  return EARLIEST.find(([firm]) => firm === tone)?.[1] ?? 1;
}
