import type { CalendarDate } from '../calendar/calendar-date.ts';
import type { Commitments } from '../commitment/commitments.ts';
import { fulfils, type NotedContact } from '../contact/noted-contact.ts';
import type { TakenStep } from '../planning/customer-facts.ts';
import type { Channel } from '../policy/policy.ts';
import { isToTalk, type TaskEnd, type TaskStop } from './task.ts';

export interface TaskToDo {
  readonly step: TakenStep;
  readonly channel: Channel;
  readonly madeAt: string;
}

/** What is known of the customer now. */
export interface TaskFacts {
  /** Ids of what it still owes. */
  readonly openDebts: ReadonlySet<number>;
  /** When the last of what the task is about was paid; undefined where it was not money. */
  readonly paidOn: CalendarDate | undefined;
  readonly contacts: readonly (NotedContact & { readonly at: string; readonly by: { readonly name: string } })[];
  /** Steps of the régua that were taken, proposed or made a task, with when. */
  readonly steps: readonly { readonly step: TakenStep; readonly channel: Channel; readonly at: string }[];
  readonly commitments: Commitments;
}

/** Why a task is over, or undefined while it is not: done first, then for nothing any more. */
export function taskEnd(task: TaskToDo, facts: TaskFacts): TaskEnd | undefined {
  const done = facts.contacts.find((contact) => contact.at >= task.madeAt && isDoneBy(task, contact));
  if (done) return { why: 'contacted', channel: done.channel, by: done.by.name };
  const { debtIds } = task.step;
  if (debtIds.length > 0 && !debtIds.some((id) => facts.openDebts.has(id)))
    return { why: 'paid', on: facts.paidOn ?? null };
  if (!isToTalk(task.channel, task.step.anchor)) return undefined;
  const rule = stopOf(task, facts.commitments);
  if (rule) return { why: 'stopped', rule };
  const later = facts.steps.find(({ step, channel, at }) => {
    const isOther = step.policyId !== task.step.policyId || step.stepId !== task.step.stepId;
    return isOther && isToTalk(channel, step.anchor) && at > task.madeAt;
  });
  return later && { why: 'overtaken', stepId: later.step.stepId };
}

/** A call nobody answered is to be made again. */
function isDoneBy({ step, channel }: TaskToDo, contact: NotedContact): boolean {
  if (!fulfils(contact)) return false;
  const isStep = contact.step?.policyId === step.policyId && contact.step.stepId === step.stepId;
  return isStep || contact.channel === channel;
}

function stopOf({ step }: TaskToDo, { doNotContact, pause, promise, disputed }: Commitments): TaskStop | undefined {
  if (doNotContact) return 'do_not_contact';
  if (pause) return 'pause';
  if (promise) return 'promise';
  return step.debtIds.length > 0 && step.debtIds.every((id) => disputed.has(id)) ? 'disputed' : undefined;
}
