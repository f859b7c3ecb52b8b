import { z } from 'zod';
import { CrmError, type FoundTask, type NewTask } from '../crm.ts';
import { companiesFrom } from './companies-from.ts';
import { flag, id } from './rows.ts';
import type { Session } from './session.ts';

/** By their CRM-wide names: what they are called is translated, and may be changed. Odoo takes its own default where one was removed. */
const TYPES: Readonly<Record<NewTask['kind'], string>> = {
  call: 'mail.mail_activity_data_call',
  to_do: 'mail.mail_activity_data_todo',
};

const ActivityRow = z.object({ id, active: flag.optional() });
const Row = z.object({ id });

const onCustomer = (customerId: number) =>
  [
    ['res_model', '=', 'res.partner'],
    ['res_id', '=', customerId],
  ] as const;

/** The mark is a class, which Odoo leaves in a note where it takes other attributes out. */
export async function makeTask(session: Session, task: NewTask): Promise<void> {
  const { mark, customerId, companyId, kind, assigneeId, dueOn, summary, html } = task;
  const [customer] = await session.search('res.partner', { row: Row, domain: [['id', '=', customerId]] });
  // 19 calls what is not there a question of rights.
  if (!customer) throw new CrmError('rejected', `there is no contact ${customerId}`);
  await session.call({
    model: 'res.partner',
    method: 'activity_schedule',
    ids: [customerId],
    kwargs: {
      act_type_xmlid: TYPES[kind],
      date_deadline: dueOn,
      summary,
      note: `<div class="${mark}">${html}</div>`,
      ...(assigneeId !== undefined && { user_id: assigneeId }),
    },
    // No mail to whom it is given: a run makes many.
    context: { allowed_company_ids: companiesFrom(session, companyId), mail_activity_quick_update: true },
    write: true,
  });
}

/** A task that was done and deleted is still quoted in the chatter. */
export async function findTask(session: Session, customerId: number, mark: string): Promise<FoundTask | undefined> {
  const { keepsDoneTasks } = session.dialect;
  const [task] = await session.search('mail.activity', {
    row: ActivityRow,
    absent: keepsDoneTasks ? [] : ['active'],
    domain: [...onCustomer(customerId), ['note', 'ilike', mark]],
    order: 'id',
    limit: 1,
  });
  if (task) return task.active === false ? { state: 'done' } : { state: 'open', id: task.id };
  const [quoted] = await session.search('mail.message', {
    row: Row,
    domain: [
      ['model', '=', 'res.partner'],
      ['res_id', '=', customerId],
      ['body', 'ilike', mark],
    ],
    limit: 1,
  });
  return quoted && { state: 'done' };
}

export async function closeTask({ call }: Session, taskId: number, feedback: string): Promise<void> {
  await call({ model: 'mail.activity', method: 'action_feedback', ids: [taskId], kwargs: { feedback }, write: true });
}

export async function openTasks(session: Session, taskIds: readonly number[]): Promise<ReadonlySet<number>> {
  if (taskIds.length === 0) return new Set();
  const rows = await session.search('mail.activity', {
    row: Row,
    domain: [['id', 'in', taskIds], ...(session.dialect.keepsDoneTasks ? [['active', '=', true]] : [])],
  });
  return new Set(rows.map((row) => row.id));
}
