/**
 * The life of one reminder. `drafted`: the régua proposes it and somebody has to approve what it says. `calling`: the request to the CRM may be under way, so after a crash or a time-out
 * nobody knows whether it landed until the CRM has been asked; that state of not knowing is `in_doubt`.
 */
export const REMINDER_STATES = [
  'drafted',
  'queued',
  'claimed',
  'calling',
  'in_doubt',
  'sent',
  'refused',
  'failed',
  'cancelled',
] as const;
export type ReminderState = (typeof REMINDER_STATES)[number];

const NEXT: Readonly<Record<ReminderState, readonly ReminderState[]>> = {
  drafted: ['queued', 'cancelled'],
  queued: ['claimed', 'cancelled'],
  claimed: ['calling', 'queued', 'refused', 'failed'],
  calling: ['sent', 'in_doubt', 'failed', 'queued'],
  in_doubt: ['sent', 'queued', 'failed'],
  sent: [],
  refused: [],
  failed: [],
  cancelled: [],
};

export function canBecome(from: ReminderState, to: ReminderState): boolean {
  return NEXT[from].includes(to);
}

/** Nothing more will happen to it. */
export function isFinal(state: ReminderState): boolean {
  return NEXT[state].length === 0;
}

/** It leaves unless somebody stops it, or already left. */
export function isOnItsWay(state: ReminderState): boolean {
  return isAlive(state) && state !== 'drafted';
}

/** It was sent or still may be: another one about the same thing would be one too many. */
export function isAlive(state: ReminderState): boolean {
  return state !== 'cancelled' && state !== 'refused' && state !== 'failed';
}
