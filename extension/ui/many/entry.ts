import type { CustomerKey } from '../../../shared/contract/customer.ts';
import type { Reminder, ReminderPreview } from '../../../shared/contract/reminder.ts';
import { isFinal } from '../../../shared/domain/reminder/reminder-state.ts';
import type { Failure } from '../../messaging/messages.ts';

export interface ManyCustomer extends CustomerKey {
  readonly name: string;
}

/** One customer of several that are reminded together. */
export interface Entry {
  readonly customer: ManyCustomer;
  /** Wanted, if it can be sent. */
  readonly ticked: boolean;
  readonly state: EntryState;
}

export type EntryState =
  | { readonly step: 'loading' }
  | { readonly step: 'unreadable'; readonly failure: Failure }
  /** Looked at, and to be decided on. */
  | { readonly step: 'shown'; readonly preview: ReminderPreview }
  | { readonly step: 'waiting' | 'queueing'; readonly preview: ReminderPreview }
  /** Undone before its turn came: it never left this page. */
  | { readonly step: 'held'; readonly preview: ReminderPreview }
  | { readonly step: 'failed'; readonly preview: ReminderPreview; readonly failure: Failure }
  | Queued;

/** `isOurs` is false of one that somebody else, or another window, had put on its way before. */
export interface Queued {
  readonly step: 'queued';
  readonly preview: ReminderPreview;
  readonly reminder: Reminder;
  readonly isOurs: boolean;
  /** By our own clock. */
  readonly leavesAt: number;
}

export type Phase = 'reviewing' | 'sending' | 'leaving' | 'done';

/** Where all of them stand together; `begun` once somebody asked to send. */
export function phaseOf(entries: readonly Entry[], begun: boolean): Phase {
  if (!begun) return 'reviewing';
  const steps = entries.map(({ state }) => state.step);
  if (steps.includes('waiting') || steps.includes('queueing')) return 'sending';
  return entries.some(({ state }) => isUnderWay(state)) ? 'leaving' : 'done';
}

export const isSendable = ({ state }: Entry): boolean => state.step === 'shown' && state.preview.blocked === null;

/** It will be sent when all are. */
export const isChosen = (entry: Entry): boolean => entry.ticked && isSendable(entry);

/** Put on its way by this page, and how it ends is not known yet. */
export const isUnderWay = (state: EntryState): state is Queued =>
  state.step === 'queued' && state.isOurs && !isFinal(state.reminder.state);

/** Wanted, and it certainly did not leave and will not: worth another look. */
export function cameToNothing({ ticked, state }: Entry): boolean {
  if (state.step === 'held' || state.step === 'failed') return true;
  if (state.step === 'unreadable') return ticked;
  return state.step === 'queued' && ['refused', 'failed', 'cancelled'].includes(state.reminder.state);
}
