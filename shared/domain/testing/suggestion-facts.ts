import { addDays, type CalendarDate } from '../calendar/calendar-date.ts';
import type { Commitments } from '../commitment/commitments.ts';
import type { Level } from '../severity/level.ts';
import { salesGate } from '../severity/sales-gate.ts';
import type { Severity } from '../severity/severity.ts';
import type { PayerTraits, SuggestedAction, SuggestionInput } from '../suggestion/suggestion.ts';
import { suggestions } from '../suggestion/suggestions.ts';
import { someCommitments, TODAY } from './builders.ts';

export interface Sketch extends Partial<Omit<SuggestionInput, 'severity' | 'commitments'>> {
  readonly level?: Level;
  readonly daysLate?: number;
  readonly because?: Severity['reasons'];
  readonly commitments?: Partial<Commitments>;
}

/** A moderate customer at day 12, with address and phone, never contacted, but for what the test says. */
export function suggestionFacts(sketch: Sketch = {}): SuggestionInput {
  const { level = 'moderate', daysLate = 12, because = [], commitments = {}, ...rest } = sketch;
  return {
    severity: { level, daysLate, reasons: because, gate: salesGate(level, commitments.trustRelease, TODAY) },
    commitments: someCommitments(commitments),
    hasRecipient: true,
    hasPhone: true,
    contactedOn: [],
    today: TODAY,
    ...rest,
  };
}

export const suggest = (sketch?: Sketch) => suggestions(suggestionFacts(sketch));

export const actions = (sketch?: Sketch): SuggestedAction[] => suggest(sketch).map(({ action }) => action);

export const ago = (...days: number[]): CalendarDate[] => days.map((count) => addDays(TODAY, -count));

export const noTraits: PayerTraits = { grade: 'insufficient', habit: undefined, goodPayer: false };
