import { addDays, type CalendarDate, daysBetween } from './calendar-date.ts';
import type { Level } from './severity.ts';

export type SuggestedAction = 'none' | 'await_payment' | 'fix_contact' | 'wait' | 'send_reminder' | 'call';

export type SuggestionReason =
  | { readonly rule: 'in_good_standing' }
  | { readonly rule: 'payment_clearing' }
  | { readonly rule: 'no_recipient' }
  | { readonly rule: 'contacted_recently'; readonly daysAgo: number; readonly again: CalendarDate }
  | { readonly rule: 'never_contacted' }
  | { readonly rule: 'contacts_without_payment'; readonly count: number; readonly lastDaysAgo: number }
  | { readonly rule: 'talking_phase'; readonly day: number; readonly of: number };

export interface Suggestion {
  readonly action: SuggestedAction;
  readonly reasons: readonly SuggestionReason[];
}

export interface SuggestionInput {
  readonly level: Level;
  readonly daysLate: number;
  readonly hasRecipient: boolean;
  readonly hasPhone: boolean;
  /** Days on which this customer was contacted about what is open now, oldest first. */
  readonly contactedOn: readonly CalendarDate[];
  readonly today: CalendarDate;
}

/** Days to leave a customer in peace after a contact. */
export const CONTACT_GAP_DAYS = 3;
/** Written reminders after which a voice does more. */
const REMINDERS_BEFORE_CALL = 2;
/** The first days are for talking; firm measures stay locked until then. */
export const TALKING_DAYS = 30;

/** The one next step for finance, and why. */
export function suggest(input: SuggestionInput): Suggestion {
  const { level, hasRecipient, hasPhone, contactedOn, today, daysLate } = input;
  if (level === 'current' || level === 'due_soon') return { action: 'none', reasons: [{ rule: 'in_good_standing' }] };
  if (level === 'clearing') return { action: 'await_payment', reasons: [{ rule: 'payment_clearing' }] };
  const phase: SuggestionReason[] =
    daysLate <= TALKING_DAYS ? [{ rule: 'talking_phase', day: daysLate, of: TALKING_DAYS }] : [];

  const last = contactedOn.at(-1);
  if (last !== undefined) {
    const daysAgo = daysBetween(last, today);
    if (daysAgo < CONTACT_GAP_DAYS) {
      const again = addDays(last, CONTACT_GAP_DAYS);
      return { action: 'wait', reasons: [{ rule: 'contacted_recently', daysAgo, again }, ...phase] };
    }
    if (contactedOn.length >= REMINDERS_BEFORE_CALL && hasPhone) {
      const reason = { rule: 'contacts_without_payment', count: contactedOn.length, lastDaysAgo: daysAgo } as const;
      return { action: 'call', reasons: [reason, ...phase] };
    }
  }
  if (!hasRecipient)
    return { action: hasPhone ? 'call' : 'fix_contact', reasons: [{ rule: 'no_recipient' }, ...phase] };
  const history: SuggestionReason =
    last === undefined
      ? { rule: 'never_contacted' }
      : { rule: 'contacts_without_payment', count: contactedOn.length, lastDaysAgo: daysBetween(last, today) };
  return { action: 'send_reminder', reasons: [history, ...phase] };
}
