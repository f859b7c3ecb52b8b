import type { CalendarDate } from '../calendar/calendar-date.ts';
import type { TakenStep } from '../planning/customer-facts.ts';
import type { ReasonCode } from './reason-code.ts';

/** How somebody got in touch without us: what we send ourselves is remembered as a reminder. */
export const NOTED_CHANNELS = ['call', 'whatsapp', 'letter'] as const;
export type NotedChannel = (typeof NOTED_CHANNELS)[number];

/** What came of it. `written`: a chat or a letter left, and nothing came back yet. */
export const CONTACT_OUTCOMES = ['talked', 'written', 'message_left', 'no_answer', 'wrong_contact'] as const;
export type ContactOutcome = (typeof CONTACT_OUTCOMES)[number];

/** What can come of each way of getting in touch. */
export const OUTCOMES_OF: Readonly<Record<NotedChannel, readonly ContactOutcome[]>> = {
  call: ['talked', 'message_left', 'no_answer', 'wrong_contact'],
  whatsapp: ['talked', 'written', 'wrong_contact'],
  letter: ['written'],
};

/** One call, chat or letter about what is owed, as somebody noted it. */
export interface NotedContact {
  readonly channel: NotedChannel;
  readonly outcome: ContactOutcome;
  /** Why it is not paid, in the customer's words; undefined where nobody was spoken with. */
  readonly reason: ReasonCode | undefined;
  /** The company's civil day. */
  readonly on: CalendarDate;
  /** The step of the régua that it was, if one was due. */
  readonly step: TakenStep | undefined;
}

/** Somebody else was reached: the customer heard nothing. */
export function reached({ outcome }: Pick<NotedContact, 'outcome'>): boolean {
  return outcome !== 'wrong_contact';
}

/** Whether it does what a step asks for: a call that nobody answers is to be made again. */
export function fulfils({ outcome }: Pick<NotedContact, 'outcome'>): boolean {
  return outcome === 'talked' || outcome === 'written';
}

/** Why the customer says it does not pay, as heard last in these contacts since `since`. */
export function statedReason(
  contacts: readonly NotedContact[],
  since: CalendarDate,
): { readonly reason: ReasonCode; readonly on: CalendarDate } | undefined {
  const last = contacts.findLast(({ reason, on }) => reason !== undefined && on >= since);
  return last?.reason && { reason: last.reason, on: last.on };
}
