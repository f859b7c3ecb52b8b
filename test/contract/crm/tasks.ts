import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { NewTask } from '../../../sidecar/crm/crm.ts';
import type { Suite } from './suite.ts';

const HTML = '<p>Ligar para <b>Débora</b>: R$ 2.890,00 &lt;vencidos&gt;</p>';

interface ActivityRow {
  readonly summary: string;
  readonly note: string;
  readonly user_id: [number, string] | false;
  readonly date_deadline: string;
  readonly activity_type_id: [number, string];
}

export function describeTasks(suite: Suite): void {
  const idOf = (key: string) => suite.held.ids.customer(key);
  const aTask = (over: Partial<NewTask> = {}): NewTask => ({
    mark: `emdia-${randomUUID()}`,
    customerId: idOf('followed'),
    companyId: suite.held.ids.company('main'),
    kind: 'call',
    assigneeId: suite.held.users.clerk.id,
    dueOn: '2026-03-16',
    summary: 'Ligação para ouvir (R$ 2.890,00)',
    html: HTML,
    ...over,
  });
  const inCrm = async (task: NewTask): Promise<{ id: number; row: ActivityRow }> => {
    const found = await suite.crm.findTask(task.customerId, task.mark);
    if (found?.state !== 'open') throw new Error('no such task is open');
    const fields = ['summary', 'note', 'user_id', 'date_deadline', 'activity_type_id'];
    const [row] = await suite.held.call<ActivityRow[]>('mail.activity', 'read', [[found.id], fields]);
    if (!row) throw new Error('no such activity');
    return { id: found.id, row };
  };
  const wordsOn = async (customerId: number) => {
    const rows = await suite.held.call<{ body: string }[]>(
      'mail.message',
      'search_read',
      [
        [
          ['model', '=', 'res.partner'],
          ['res_id', '=', customerId],
        ],
      ],
      { fields: ['body'] },
    );
    return rows.map(({ body }) => body);
  };
  /** A mail of before would be there by the time the next one is. */
  const mailedMeanwhile = async () => {
    const customerId = idOf('group');
    const company = (await suite.crm.companies()).find(({ id }) => id === suite.held.ids.company('main'));
    const messageId = `<${randomUUID()}@emdia.example>`;
    await suite.crm.send({
      messageId,
      customerId,
      companyId: company?.id ?? 0,
      recipientIds: [idOf('group-billing')],
      subject: 'Depois',
      html: '<p>Depois</p>',
      from: 'Em Dia <financeiro@emdia.example>',
      replyTo: undefined,
      authorId: company?.partnerId ?? 0,
      attachments: [],
      storedFileIds: [],
    });
    await suite.held.inbox.waitFor((mail) => mail.messageId === messageId);
    return suite.held.inbox.messages.filter((mail) => mail.messageId !== messageId);
  };

  describe('makes a task', () => {
    beforeEach(() => suite.held.inbox.clear());

    it('on the customer’s record, for whom it is, due on its day, as it was written', async () => {
      const task = aTask();
      expect(await suite.crm.findTask(task.customerId, task.mark)).toBeUndefined();
      await suite.crm.makeTask(task);
      const { row } = await inCrm(task);
      const { id, name } = suite.held.users.clerk;
      expect(row).toMatchObject({ summary: task.summary, date_deadline: '2026-03-16', user_id: [id, name] });
      expect(row.note).toContain('Ligar para <b>Débora</b>: R$ 2.890,00 &lt;vencidos&gt;');
    });

    it('as a call or as something to do, by no name of a type that people may change', async () => {
      const types: string[] = [];
      for (const kind of ['call', 'to_do'] as const) {
        const task = aTask({ kind });
        await suite.crm.makeTask(task);
        types.push((await inCrm(task)).row.activity_type_id[1]);
      }
      expect(types[0]).toMatch(/^(Call|Ligar|Ligação|Chamada)/);
      expect(types[1]).toMatch(/^(To.?Do|A fazer|Para Fazer|Pendência|Tarefas?)/i);
    });

    it('for nobody, or the account itself where there must be somebody', async () => {
      const task = aTask({ assigneeId: undefined });
      await suite.crm.makeTask(task);
      const [service] = await suite.held.call<number[]>('res.users', 'search', [
        [['login', '=', suite.held.service.login]],
      ]);
      const { user_id: user } = (await inCrm(task)).row;
      expect(user === false ? undefined : user[0]).toBe(suite.held.major >= 19 ? undefined : service);
    });

    it('that is found by its own mark on its own customer alone', async () => {
      const task = aTask();
      await suite.crm.makeTask(task);
      expect(await suite.crm.findTask(task.customerId, `emdia-${randomUUID()}`)).toBeUndefined();
      expect(await suite.crm.findTask(idOf('group'), task.mark)).toBeUndefined();
    });

    it('only on a customer that exists', async () => {
      const task = aTask({ customerId: 987_654_321 });
      await expect(suite.crm.makeTask(task)).rejects.toMatchObject({ kind: 'rejected', mayHaveLanded: false });
    });

    it('and neither making nor closing it mails anybody: no customer, no follower, not whose it is', async () => {
      const task = aTask();
      expect((await suite.crm.followers(task.customerId)).length).toBeGreaterThan(0);
      await suite.crm.makeTask(task);
      await suite.crm.closeTask((await inCrm(task)).id, 'Pago em 16 de março de 2026.');
      expect(await mailedMeanwhile()).toEqual([]);
    });
  });

  describe('closes a task', () => {
    it('with what is said, in the chatter too, after which it is found done', async () => {
      const task = aTask();
      await suite.crm.makeTask(task);
      const { id } = await inCrm(task);
      expect(await suite.crm.openTasks([id, 987_654_321])).toEqual(new Set([id]));
      await suite.crm.closeTask(id, 'Pago em <16> de março.');
      expect(await suite.crm.findTask(task.customerId, task.mark)).toEqual({ state: 'done' });
      expect(await suite.crm.openTasks([id])).toEqual(new Set());
      expect((await wordsOn(task.customerId)).some((body) => body.includes('Pago em &lt;16&gt; de março.'))).toBe(true);
    });

    it('that somebody closed in the CRM is found done, too', async () => {
      const task = aTask();
      await suite.crm.makeTask(task);
      const { id } = await inCrm(task);
      await suite.held.call('mail.activity', 'action_feedback', [[id]]);
      expect(await suite.crm.findTask(task.customerId, task.mark)).toEqual({ state: 'done' });
      expect(await suite.crm.openTasks([id])).toEqual(new Set());
    });

    it('only if it is there', async () => {
      await expect(suite.crm.closeTask(987_654_321, 'Pago')).rejects.toMatchObject({
        kind: 'rejected',
        mayHaveLanded: false,
      });
      expect(await suite.crm.openTasks([])).toEqual(new Set());
    });
  });
}
