import type { CalendarDate } from '../calendar/calendar-date.ts';
import type { NotedChannel } from '../contact/noted-contact.ts';
import { type Channel, type StepAnchor, trackOn } from '../policy/policy.ts';

/**
 * The life of a task of ours in the CRM. `waiting`: written down, and the CRM perhaps asked to make it. `closing`: it is
 * over, and the CRM is to be told. `refused`: the CRM will not have it.
 */
export const TASK_STATES = ['waiting', 'open', 'closing', 'closed', 'refused'] as const;
export type TaskState = (typeof TASK_STATES)[number];

const NEXT: Readonly<Record<TaskState, readonly TaskState[]>> = {
  waiting: ['waiting', 'open', 'closed', 'refused'],
  open: ['closing', 'closed'],
  closing: ['closing', 'closed'],
  closed: [],
  refused: [],
};

export function canTaskBecome(from: TaskState, to: TaskState): boolean {
  return NEXT[from].includes(to);
}

export const isTaskSettled = (state: TaskState): boolean => NEXT[state].length === 0;

/** What stops talking to a customer, a task to talk with it included. */
export const TASK_STOPS = ['promise', 'pause', 'do_not_contact', 'disputed'] as const;
export type TaskStop = (typeof TASK_STOPS)[number];

/** Why a task is over. */
export type TaskEnd =
  /** `on`: null where it was not money that settled it. */
  | { readonly why: 'paid'; readonly on: CalendarDate | null }
  | { readonly why: 'contacted'; readonly channel: NotedChannel; readonly by: string }
  | { readonly why: 'overtaken'; readonly stepId: string }
  | { readonly why: 'stopped'; readonly rule: TaskStop }
  /** Somebody closed it in the CRM. */
  | { readonly why: 'closed_there' };

/** Whether another task of the same key would be one too many: nobody is asked twice for what was done, or is to be done. */
export function isTaskAlive({ state, end }: { readonly state: TaskState; readonly end: TaskEnd | undefined }): boolean {
  if (state === 'refused') return false;
  return end === undefined || end.why === 'contacted' || end.why === 'closed_there';
}

/** A task to talk with the customer, not one to decide something. */
export function isToTalk(channel: Channel, anchor: StepAnchor): boolean {
  return trackOn(channel, anchor) === 'talk';
}
