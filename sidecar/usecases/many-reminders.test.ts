import { describe, expect, it } from 'vitest';
import { PreviewsRequest, RemindersRequest } from '../../shared/contract/many-reminders.ts';
import { aReceivable } from '../../shared/domain/testing/builders.ts';
import { aSession, someDeps } from '../../test/support/deps.ts';
import { aCrm, aCustomer } from '../../test/support/fake-crm.ts';
import { CrmError } from '../crm/crm.ts';
import { previewReminder } from './preview-reminder.ts';
import { previewReminders } from './preview-reminders.ts';
import { queueReminder } from './queue-reminder.ts';
import { readReminders } from './read-reminders.ts';

const clerk = aSession();
const key = (customerId: number) => ({ companyId: 1, customerId });

/** Customers who owe an invoice each. */
const debtors = (...ids: number[]) =>
  someDeps(
    aCrm({
      customers: ids.map((id) => aCustomer({ id, name: `Cliente ${id}` })),
      receivables: ids.map((id) => aReceivable({ id, customerId: id })),
      contacts: ids.map((id) => ({
        id: id * 10,
        customerId: id,
        name: 'Débora',
        email: `debora@${id}.example`,
        role: 'invoice',
      })),
    }),
  );

describe('previews of several customers', () => {
  it('are each one’s own preview, in the order asked', async () => {
    const deps = await debtors(7, 8, 9);
    const { previews } = await previewReminders(deps)(clerk, { customers: [9, 7, 8].map(key) });
    const alone = await Promise.all([9, 7, 8].map((id) => previewReminder(deps)(clerk, key(id))));
    expect(previews).toEqual(alone.map((preview) => ({ preview })));
    expect(alone.map(({ customerName }) => customerName)).toEqual(['Cliente 9', 'Cliente 7', 'Cliente 8']);
  });

  it('say of one that is not there, or not the user’s, why, and show the others', async () => {
    const deps = await debtors(7);
    const customers = [key(8), { companyId: 2, customerId: 7 }, key(7)];
    const { previews } = await previewReminders(deps)(clerk, { customers });
    expect(previews).toMatchObject([
      { refused: 'not_found' },
      { refused: 'not_allowed' },
      { preview: { blocked: null } },
    ]);
  });

  it('fail as a whole when the CRM does not answer', async () => {
    const deps = await debtors(7, 8);
    deps.crm.failAlways(new CrmError('unreachable', 'down'));
    await expect(previewReminders(deps)(clerk, { customers: [key(7), key(8)] })).rejects.toThrow('down');
  });

  it.each([
    ['none', []],
    ['more than twenty', Array.from({ length: 21 }, (_, at) => key(at + 1))],
    ['one without a company', [{ customerId: 7 }]],
    ['one that is no id', [key(0)]],
  ])('are not asked for %s', (_, customers) => {
    expect(PreviewsRequest.safeParse({ customers }).success).toBe(false);
  });
});

describe('the states of several reminders', () => {
  it('are told of those that are the user’s, each once', async () => {
    const deps = await debtors(7, 8);
    const queue = async (id: number) => {
      const { fingerprint } = await previewReminder(deps)(clerk, key(id));
      return (await queueReminder(deps)(clerk, { ...key(id), fingerprint })).reminder;
    };
    const [first, second] = [await queue(7), await queue(8)];
    const reminderIds = [second.id, 'nobody’s', first.id, second.id];
    expect(await readReminders(deps)(clerk, { reminderIds })).toEqual({ reminders: [second, first] });
    expect(await readReminders(deps)(aSession({ companyIds: [2] }), { reminderIds })).toEqual({ reminders: [] });
  });

  it.each([
    ['none', []],
    ['more than two hundred', Array.from({ length: 201 }, (_, at) => `${at}`)],
    ['an empty id', ['']],
    ['an id beyond all measure', ['x'.repeat(101)]],
  ])('are not asked for %s', (_, reminderIds) => {
    expect(RemindersRequest.safeParse({ reminderIds }).success).toBe(false);
  });
});
