import type { Pause } from '../commitment/commitments.ts';
import { isDelinquent } from '../severity/level.ts';
import { LEADS_TO } from './leads-to.ts';
import { isReminded, suggestTalk } from './suggest-talk.ts';
import { type Suggestion, type SuggestionInput, type SuggestionReason, TALKING_DAYS } from './suggestion.ts';

/** What finance should do about a customer, the next step first; each with its reasons. */
export function suggestions(input: SuggestionInput): readonly [Suggestion, ...Suggestion[]] {
  const [first, ...more] = isDelinquent(input.severity.level) ? whileLate(input) : whileFine(input);
  return first ? [first, ...more] : [{ action: 'none', reasons: [{ rule: 'in_good_standing' }] }];
}

function whileFine(input: SuggestionInput): Suggestion[] {
  const { severity, payer } = input;
  if (severity.level === 'clearing') {
    return [{ action: 'await_payment', reasons: [{ rule: 'payment_clearing' }] }, ...resolveDispute(input)];
  }
  const discount: Suggestion[] =
    payer?.goodPayer && severity.level !== 'disputed'
      ? [{ action: 'offer_discount', reasons: [{ rule: 'good_payer' }] }]
      : [];
  const contacts = input.commitments.doNotContact || runningPause(input) ? [] : [...sendInvoice(input), ...discount];
  return [...resolveDispute(input), ...contacts];
}

function whileLate(input: SuggestionInput): Suggestion[] {
  const stop = stopOf(input);
  if (stop) return [stop, ...resolveDispute(input), ...holdSales(input)];
  const follow = followReason(input);
  const steps = stepsWhileLate(input);
  return follow ? [follow, ...steps.filter(({ action }) => action !== follow.action)] : steps;
}

function stepsWhileLate(input: SuggestionInput): Suggestion[] {
  return [
    ...sendInvoice(input),
    ...suggestTalk(input),
    ...resolveDispute(input),
    ...tellSalesperson(input),
    ...holdSales(input),
    ...escalate(input),
  ];
}

/** What the customer said last asks for something, until it is spoken with again. */
function followReason({ stated, contactedOn, commitments }: SuggestionInput): Suggestion | undefined {
  if (!stated || commitments.strategic) return undefined;
  const action = LEADS_TO[stated.reason];
  const isLast = contactedOn.every((day) => day <= stated.on);
  return action && isLast ? { action, reasons: [{ rule: 'stated_reason', ...stated }] } : undefined;
}

/** Why nobody should speak to the customer now. */
function stopOf(input: SuggestionInput): Suggestion | undefined {
  const { legal: status, doNotContact, promise, plan } = input.commitments;
  if (status === 'in_legal_hands' || (status === 'listed' && input.severity.daysLate === 0)) {
    return { action: 'follow_legal', reasons: [{ rule: 'legal', status }] };
  }
  if (doNotContact) return { action: 'no_contact', reasons: [{ rule: 'do_not_contact' }] };
  const pause = runningPause(input);
  if (pause) return { action: 'no_contact', reasons: [{ rule: 'paused', until: pause.until, reason: pause.reason }] };
  if (promise) {
    return { action: 'wait', reasons: [{ rule: 'promise_open', dueOn: promise.dueOn, amount: promise.amount }] };
  }
  return plan === 'kept' ? { action: 'wait', reasons: [{ rule: 'plan_kept' }] } : undefined;
}

function runningPause({ commitments: { pause }, today }: SuggestionInput): Pause | undefined {
  return pause && today <= pause.until ? pause : undefined;
}

function resolveDispute({ severity }: SuggestionInput): Suggestion[] {
  const dispute = severity.reasons.find((reason) => reason.rule === 'in_dispute');
  return dispute ? [{ action: 'resolve_dispute', reasons: [dispute] }] : [];
}

/** Nobody is reminded of what never reached them. */
function sendInvoice({ neverSent: count = 0, hasRecipient, bounced }: SuggestionInput): Suggestion[] {
  return count > 0 && hasRecipient && !bounced
    ? [{ action: 'send_invoice', reasons: [{ rule: 'never_sent', count }] }]
    : [];
}

/** One who leads the talks anyway was told first. */
function tellSalesperson({ severity: { level }, commitments, brokenPromiseDueOn }: SuggestionInput): Suggestion[] {
  if (commitments.strategic) return [];
  const reasons: SuggestionReason[] = [];
  if (level === 'high' || level === 'critical') reasons.push({ rule: 'level', level });
  if (brokenPromiseDueOn !== undefined) reasons.push({ rule: 'promise_broken', dueOn: brokenPromiseDueOn });
  return reasons.length > 0 ? [{ action: 'tell_salesperson', reasons }] : [];
}

function holdSales({ severity: { level, gate } }: SuggestionInput): Suggestion[] {
  const asks = gate.kind === 'ask_reason' || gate.kind === 'ask_release';
  return asks ? [{ action: 'hold_sales', reasons: [{ rule: 'level', level }] }] : [];
}

/** For whoever decides on firm measures: not before the time for talking is over, nor before anybody has talked. */
function escalate(input: SuggestionInput): Suggestion[] {
  const { daysLate: day } = input.severity;
  return day > TALKING_DAYS && isReminded(input)
    ? [{ action: 'escalate', reasons: [{ rule: 'talking_over', day, of: TALKING_DAYS }] }]
    : [];
}
