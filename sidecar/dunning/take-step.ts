import type { RunEntry } from '../../shared/contract/run.ts';
import { isMessageChannel, type MessageChannel } from '../../shared/domain/reminder/message-channel.ts';
import { isOnItsWay } from '../../shared/domain/reminder/reminder-state.ts';
import { isTaskAlive } from '../../shared/domain/task/task.ts';
import type { Deps } from '../deps.ts';
import { RequestFailure } from '../request-failure.ts';
import { THE_REGUA } from '../session/system-session.ts';
import type { RunKey, StoredReminder } from '../store/store.ts';
import { newTask } from '../tasks/new-task.ts';
import { type DraftDeps, draftReminder } from '../usecases/draft-reminder.ts';
import { newDraft, newReminder } from '../usecases/new-reminder.ts';
import { todaysReminder } from '../usecases/reminder-key.ts';

export type TakeStepDeps = DraftDeps & Pick<Deps, 'messageIdHost' | 'ledger'>;

type Settled = Pick<RunEntry, 'outcome' | 'why' | 'reminderId'>;

/** How much may still come of a run today. */
export interface Allowance {
  /** Messages that leave by themselves. */
  left: number;
  /** New tasks for people. */
  tasks: number;
}

/** A step that leaves through the CRM. */
interface StepMessage {
  readonly companyId: number;
  readonly entry: RunEntry;
  readonly channel: MessageChannel;
}

const TO_DO: Settled = { outcome: 'to_do', why: null, reminderId: null };
const TASK_MADE: Settled = { outcome: 'task_made', why: null, reminderId: null };

/** Puts one planned step where it belongs: on its way, before somebody who approves it, or among the tasks of whoever has to take it. Rejects only with faults of CRM or store, after which it can be asked again. */
export const takeStep =
  (deps: TakeStepDeps) =>
  async ({ companyId, day }: RunKey, entry: RunEntry, allowance: Allowance): Promise<Settled> => {
    if (entry.channel === 'marker') return TO_DO;
    const { channel } = entry;
    if (!isMessageChannel(channel) || entry.mode === 'manual')
      return makeTask(deps, { companyId, day, entry }, allowance);
    const message = { companyId, entry, channel };
    return entry.mode === 'automatic' ? send(deps, message, allowance) : propose(deps, message);
  };

/** Asked again, the task of before is the same one, and counts once. */
async function makeTask(
  deps: TakeStepDeps,
  asked: RunKey & { readonly entry: RunEntry },
  allowance: Allowance,
): Promise<Settled> {
  const made = (await deps.store.tasks(asked.companyId)).get(asked.entry.customerId) ?? [];
  const task = newTask(deps, asked, made);
  const isNew = !made.some((one) => one.key === task.key && isTaskAlive(one));
  if (isNew && allowance.tasks <= 0) return notSent('daily_tasks');
  if (isNew) allowance.tasks -= 1;
  await deps.store.addTask(task);
  return TASK_MADE;
}

async function send(
  deps: TakeStepDeps,
  { companyId, entry, channel }: StepMessage,
  allowance: Allowance,
): Promise<Settled> {
  const { customerId } = entry;
  const own = await deps.store.remindersOf(companyId, customerId);
  const before = todaysReminder(own, deps.clock);
  if (before) return isSame(before, entry) ? queued(before) : notSent('already_today');
  if (allowance.left <= 0) return notSent('daily_cap');
  allowance.left -= 1;
  const step = stepOf(entry);
  try {
    const draft = await draftReminder(deps)({ companyId, customerId, channel, step });
    if (draft.blocked) return giveBack(allowance, notSent(draft.blocked));
    const leaving = { by: THE_REGUA, undoMs: 0 };
    const { reminder } = await deps.store.queueReminder(newReminder(deps, draft, leaving, step));
    return isSame(reminder, entry) ? queued(reminder) : giveBack(allowance, notSent('already_today'));
  } catch (error) {
    if (!(error instanceof RequestFailure)) throw error;
    return giveBack(allowance, notSent('changed_since_preview'));
  }
}

/** Of the régua’s proposals to one customer only the newest stands. */
async function propose(deps: TakeStepDeps, { companyId, entry, channel }: StepMessage): Promise<Settled> {
  const { customerId } = entry;
  const draft = newDraft(deps, { companyId, customerId }, { by: THE_REGUA, step: stepOf(entry), channel });
  const own = await deps.store.remindersOf(companyId, customerId);
  if (own.some(({ state, key }) => state === 'cancelled' && key === draft.key)) return notSent('dismissed');
  const { reminder } = await deps.store.queueReminder(draft);
  for (const { id, state, key } of own) {
    if (state === 'drafted' && key !== draft.key) await deps.store.moveReminder(id, 'drafted', { state: 'cancelled' });
  }
  return { outcome: 'drafted', why: null, reminderId: reminder.id };
}

const stepOf = ({ policyId, stepId, anchor, debtIds }: RunEntry) => ({ policyId, stepId, anchor, debtIds });

/** What an earlier try of this very run put on its way. */
const isSame = ({ state, step }: StoredReminder, { policyId, stepId }: RunEntry) =>
  isOnItsWay(state) && step?.policyId === policyId && step.stepId === stepId;

const queued = ({ id }: StoredReminder): Settled => ({ outcome: 'queued', why: null, reminderId: id });

const notSent = (why: NonNullable<RunEntry['why']>): Settled => ({ outcome: 'not_sent', why, reminderId: null });

function giveBack(allowance: Allowance, settled: Settled): Settled {
  allowance.left += 1;
  return settled;
}
