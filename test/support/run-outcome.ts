import { setTimeout as pause } from 'node:timers/promises';
import { ErrorAnswer } from '../../shared/contract/error.ts';
import type { RunReport } from '../../shared/contract/run.ts';
import { isFinal } from '../../shared/domain/reminder/reminder-state.ts';
import type { CrmUnderTest } from './crm-under-test.ts';
import type { SidecarClient } from './sidecar-client.ts';

interface Asked {
  readonly client: SidecarClient;
  readonly crm: CrmUnderTest;
  readonly companyId: number;
}

/** A run as everybody sees it; two runs of the same day that come to the same are equal. */
export interface Outcome {
  /** What arrived, one line per mail and recipient: "customer's address, Message-ID". */
  readonly mails: readonly string[];
  /** What the report says has been sent, in the same words. */
  readonly reported: readonly string[];
  /** What the report says of each customer. */
  readonly entries: readonly string[];
  readonly stops: readonly string[];
  /** Proposals that wait for somebody, by customer and step. */
  readonly drafts: readonly string[];
  /** Our tasks in the CRM, one line each: "customer, mark"; one made twice is there twice. */
  readonly tasks: readonly string[];
  /** Message-IDs the CRM holds of us twice. */
  readonly twiceInCrm: readonly string[];
}

const PATIENCE_MS = 180_000;
/** A little longer than a request to the CRM of a test takes to land. */
const LANDING_MS = 1_500;

/** Tasks in the CRM that carry a mark of ours. */
export const OUR_TASKS = [
  ['res_model', '=', 'res.partner'],
  ['note', 'ilike', 'emdia-'],
];

/** Asks for today's run until it is over and nothing is on its way any more, and looks at what came of it; rejects when that takes too long. */
export async function carryThrough({ client, crm, companyId }: Asked): Promise<Outcome> {
  const deadline = Date.now() + PATIENCE_MS;
  const params = { companyId };
  const late = () => Date.now() > deadline;
  const day = await untilOver(client, companyId, late);
  const read = () => client.ask('run', { params: { companyId, day } });
  const reported = await sentAccordingTo(client, await read(), late);
  const report = await read();
  const { drafts } = await client.ask('drafts', { params });
  const tasks = await tasksMade(crm, report, late);
  return {
    mails: crm.inbox.messages.flatMap((mail) => mail.recipients.map((to) => `${to} ${mail.messageId}`)).sort(),
    reported,
    entries: report.entries.map(({ customerId, stepId, outcome, why }) => `${customerId} ${stepId} ${outcome} ${why}`),
    stops: report.stops.map(({ customerId, rules }) => `${customerId} ${rules.join(' ')}`),
    drafts: drafts.map(({ customerId, stepId }) => `${customerId} ${stepId}`).sort(),
    tasks,
    twiceInCrm: await twiceIn(crm),
  };
}

/** The day of the run, once it is over. */
async function untilOver(client: SidecarClient, companyId: number, late: () => boolean): Promise<RunReport['day']> {
  for (;;) {
    await askForRun(client, companyId);
    const { runs } = await client.ask('runs', { params: { companyId } });
    const [last] = runs;
    if (last?.finishedAt) return last.day;
    if (late()) throw new Error(`the run is not over: ${JSON.stringify(last)}`);
    await pause(250);
  }
}

/** Asks for today's run, and again while it may not begin only because the CRM is still being read. */
export async function askForRun(client: SidecarClient, companyId: number): Promise<void> {
  for (;;) {
    const response = await client.raw('startRun', { params: { companyId } });
    if (response.ok) return;
    const { problems, code } = ErrorAnswer.parse(await response.json());
    const why = problems?.[0]?.rule ?? code;
    if (why === 'done') return;
    if (!['books_not_fresh', 'not_found', 'not_read_yet', 'crm_unreachable'].includes(why)) throw new Error(why);
    await pause(100);
  }
}

async function sentAccordingTo(client: SidecarClient, { entries }: RunReport, late: () => boolean): Promise<string[]> {
  const ids = entries.flatMap(({ outcome, reminderId }) => (outcome === 'queued' && reminderId ? [reminderId] : []));
  const lines: string[] = [];
  for (const reminderId of ids) {
    const ask = () => client.ask('reminder', { params: { reminderId } });
    let reminder = await ask();
    while (!isFinal(reminder.state)) {
      if (late()) throw new Error(`reminder ${reminderId} is still ${reminder.state}`);
      await pause(200);
      reminder = await ask();
    }
    const { state, recipients, messageId, outcome } = reminder;
    if (state === 'sent') lines.push(...recipients.map(({ email }) => `${email} ${messageId}`));
    else lines.push(`${reminderId} ${state} ${outcome}`);
  }
  return lines.sort();
}

/** Once the CRM has as many as the run made, and nothing that was asked of it before can still land. */
async function tasksMade(crm: CrmUnderTest, { entries }: RunReport, late: () => boolean): Promise<string[]> {
  const made = entries.filter(({ outcome }) => outcome === 'task_made').length;
  while ((await tasksIn(crm)).length < made && !late()) await pause(250);
  await pause(LANDING_MS);
  return tasksIn(crm);
}

async function tasksIn(crm: CrmUnderTest): Promise<string[]> {
  const rows = await crm.call<{ res_id: number; note: string }[]>('mail.activity', 'search_read', [OUR_TASKS], {
    fields: ['res_id', 'note'],
  });
  return rows.map(({ res_id, note }) => `${res_id} ${/emdia-[\w-]+/.exec(note)?.[0]}`).sort();
}

async function twiceIn(crm: CrmUnderTest): Promise<string[]> {
  const rows = await crm.call<{ message_id: string }[]>(
    'mail.message',
    'search_read',
    [[['message_id', 'like', '<emdia.']]],
    { fields: ['message_id'] },
  );
  const ids = rows.map(({ message_id }) => message_id);
  return ids.filter((id, at) => ids.indexOf(id) !== at);
}
