import { addDays, daysBetween } from '../calendar/calendar-date.ts';
import {
  CONTACT_GAP_DAYS,
  REMINDERS_BEFORE_CALL,
  type Suggestion,
  type SuggestionInput,
  type SuggestionReason,
  TALKING_DAYS,
} from './suggestion.ts';

/** From the day a firm letter would come with a proposal. */
const PLAN_FROM_DAY = 15;
const BROKEN_PROMISES_FOR_PLAN = 2;

/** How to speak with a customer who is late: whom the salesperson leads, who was contacted just now, and who cannot be reached come before those. */
export function suggestTalk(input: SuggestionInput): Suggestion[] {
  const { commitments, hasPhone } = input;
  const unreachable = unreachableBy(input);
  const fix: Suggestion[] = unreachable ? [{ action: 'fix_contact', reasons: [unreachable, ...phase(input)] }] : [];
  if (commitments.strategic) return [{ action: 'tell_salesperson', reasons: [{ rule: 'strategic' }] }, ...fix];
  const recent = recentContact(input);
  if (recent) return [{ action: 'wait', reasons: [recent, ...phase(input)] }, ...fix];
  if (unreachable) {
    return hasPhone ? [{ action: 'call', reasons: [unreachable, ...phase(input)] }, ...fix] : fix;
  }
  const plan = suggestPlan(input);
  return input.stated ? [...plan, ...contact(input)] : [...contact(input), ...plan];
}

/** Reminded as often as writing is worth while. */
export function isReminded({ contactedOn }: SuggestionInput): boolean {
  return contactedOn.length >= REMINDERS_BEFORE_CALL;
}

function unreachableBy({ hasRecipient, bounced }: SuggestionInput): SuggestionReason | undefined {
  if (!hasRecipient) return { rule: 'no_recipient' };
  return bounced ? { rule: 'bounced' } : undefined;
}

function recentContact({ contactedOn, today }: SuggestionInput): SuggestionReason | undefined {
  const last = contactedOn.at(-1);
  if (last === undefined) return undefined;
  const daysAgo = daysBetween(last, today);
  return daysAgo < CONTACT_GAP_DAYS
    ? { rule: 'contacted_recently', daysAgo, again: addDays(last, CONTACT_GAP_DAYS) }
    : undefined;
}

/** A broken word, a habit or reminders in vain ask for a voice; anything else for a line. */
function contact(input: SuggestionInput): Suggestion[] {
  const { contactedOn, hasPhone, stated, payer } = input;
  const breach = breachOf(input);
  const chronic = isChronic(input);
  const reminded = contactedOn.length >= (chronic ? 1 : REMINDERS_BEFORE_CALL);
  const habit: SuggestionReason[] = chronic ? [{ rule: 'chronic' }] : [];
  const ask: Suggestion[] =
    isReminded(input) && !stated
      ? [{ action: 'ask_reason', reasons: [history(input), { rule: 'reason_unknown' }] }]
      : [];
  if (hasPhone && (reminded || breach.length > 0)) {
    return [{ action: 'call', reasons: [...breach, history(input), ...habit, ...phase(input)] }, ...ask];
  }
  const punctual: SuggestionReason[] =
    payer && !chronic && payer.habit !== undefined ? [{ rule: 'usually_punctual' }] : [];
  const reasons = [...breach, history(input), ...habit, ...punctual, ...phase(input)];
  return [...ask, { action: 'send_reminder', reasons }];
}

function suggestPlan(input: SuggestionInput): Suggestion[] {
  const { commitments, severity, stated } = input;
  if (commitments.plan !== 'none') return [];
  const reasons: SuggestionReason[] = [];
  if (isReminded(input) && stated) reasons.push({ rule: 'reason_known' });
  if (isReminded(input) && severity.daysLate >= PLAN_FROM_DAY) {
    reasons.push({ rule: 'days_late', days: severity.daysLate });
  }
  if (commitments.brokenPromises >= BROKEN_PROMISES_FOR_PLAN) {
    reasons.push({ rule: 'broken_promises', count: commitments.brokenPromises });
  }
  return reasons.length > 0 ? [{ action: 'propose_plan', reasons }] : [];
}

/** What the customer did not keep to and nobody has spoken about since. */
function breachOf({ commitments, brokenPromiseDueOn, contactedOn }: SuggestionInput): SuggestionReason[] {
  if (commitments.plan === 'breached') return [{ rule: 'plan_breached' }];
  const last = contactedOn.at(-1);
  const unspoken = brokenPromiseDueOn !== undefined && (last === undefined || last <= brokenPromiseDueOn);
  return unspoken ? [{ rule: 'promise_broken', dueOn: brokenPromiseDueOn }] : [];
}

function isChronic({ payer }: SuggestionInput): boolean {
  return payer?.habit === 'chronic' || payer?.grade === 'D';
}

function history({ contactedOn, today }: SuggestionInput): SuggestionReason {
  const last = contactedOn.at(-1);
  return last === undefined
    ? { rule: 'never_contacted' }
    : { rule: 'contacts_without_payment', count: contactedOn.length, lastDaysAgo: daysBetween(last, today) };
}

function phase({ severity: { daysLate } }: SuggestionInput): SuggestionReason[] {
  return daysLate <= TALKING_DAYS ? [{ rule: 'talking_phase', day: daysLate, of: TALKING_DAYS }] : [];
}
