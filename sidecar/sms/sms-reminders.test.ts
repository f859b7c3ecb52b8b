import { describe, expect, it, onTestFinished } from 'vitest';
import { ReminderPreview } from '../../shared/contract/reminder.ts';
import { aReceivable } from '../../shared/domain/testing/builders.ts';
import { aSession, someDeps, type TestDeps } from '../../test/support/deps.ts';
import { aCrm, aCustomer, type Books } from '../../test/support/fake-crm.ts';
import { aStoredContact } from '../../test/support/stored.ts';
import { noteConsent } from '../chat/note-consent.ts';
import { CrmError } from '../crm/crm.ts';
import { startOutbox } from '../outbox/outbox.ts';
import { previewReminder } from '../usecases/preview-reminder.ts';
import { queueReminder } from '../usecases/queue-reminder.ts';

const KEY = { companyId: 1, customerId: 7 };
const NUMBER = '+5515987654321';
const LINK = 'https://crm.example/my/invoices/100?access_token=a1';
const clerk = aSession();

const agree = (deps: TestDeps, given = true, id = 'b0ab14dd-5b1e-4a3b-9e0a-3f2b8a2d5c13') =>
  noteConsent({ ...deps, wakeNotes: () => {} })(clerk, KEY, {
    id,
    channel: 'sms',
    given,
    how: 'pediu por telefone',
    language: 'pt-BR',
  });

/** A customer with a mobile number who agreed to SMS, and an outbox at work. */
async function aStage(books: Partial<Books> = {}, now?: string) {
  const crm = aCrm({
    customers: [aCustomer({ phone: '(15) 98765-4321' })],
    portalLinks: new Map([[100, LINK]]),
    sendsSms: true,
    ...books,
  });
  const deps = await someDeps(crm, now);
  await agree(deps);
  const outbox = startOutbox({ ...deps, requestLimitMs: 130_000, log: () => {} });
  onTestFinished(() => outbox.stop());
  const after = async (seconds: number) => {
    deps.clock.pass(seconds);
    outbox.wake();
    await outbox.idle();
    return deps.store.remindersOf(1, 7);
  };
  return { ...deps, after };
}

const preview = async (deps: TestDeps) =>
  ReminderPreview.parse(await previewReminder(deps)(clerk, { ...KEY, channel: 'sms' }));
const queue = async (deps: TestDeps) => {
  const { fingerprint } = await preview(deps);
  return queueReminder(deps)(clerk, { ...KEY, channel: 'sms', fingerprint });
};

describe('a reminder by SMS', () => {
  it('is shown as it will leave: number, text, and who agreed to it how', async () => {
    const { blocked, channel, sms, recipients, html, subject } = await preview(await aStage());
    expect([blocked, channel, recipients, html, subject]).toEqual([null, 'sms', [], '', '']);
    expect(sms).toMatchObject({
      blocked: null,
      number: NUMBER,
      consent: { channel: 'sms', given: true, by: 'Caio Financeiro', how: 'pediu por telefone' },
    });
    expect(sms.text).toContain(LINK);
    expect(sms.text).not.toContain('1.000');
  });

  it('leaves after the time to undo, to that number and with that text, and no mail does', async () => {
    const deps = await aStage();
    const shown = await preview(deps);
    const { created, reminder } = await queue(deps);
    expect([created, reminder.channel, reminder.number, reminder.recipients]).toEqual([true, 'sms', NUMBER, []]);
    await deps.after(29);
    expect(deps.crm.sms).toEqual([]);
    expect(await deps.after(2)).toMatchObject([{ state: 'sent', channel: 'sms', number: NUMBER }]);
    expect(deps.crm.sms).toEqual([
      { messageId: reminder.messageId, ...KEY, authorId: 1, number: NUMBER, text: shown.sms.text },
    ]);
    expect(deps.crm.sent).toEqual([]);
  });

  it('is the reminder of its day: no mail goes beside it, and none of its kind after it', async () => {
    const deps = await aStage();
    await queue(deps);
    const mail = await previewReminder(deps)(clerk, KEY);
    expect([mail.blocked, (await preview(deps)).blocked]).toEqual(['already_today', 'already_today']);
  });

  it('is sent once though the CRM’s answer was lost', async () => {
    const deps = await aStage();
    await queue(deps);
    deps.crm.failNext('sendSms', new CrmError('timeout', 'no answer', true), 'landed');
    await deps.after(31);
    expect(await deps.after(200)).toMatchObject([{ state: 'sent' }]);
    expect(deps.crm.sms).toHaveLength(1);
  });

  it('is not sent when what was shown is true no more: paid, another number, or no longer agreed to', async () => {
    const changes: Record<string, (deps: TestDeps) => unknown> = {
      nothing_overdue: ({ crm }) => crm.books.receivables.splice(0),
      changed_since_preview: ({ crm }) => crm.books.customers.splice(0, 1, aCustomer({ phone: '(15) 91234-5678' })),
      no_mobile: ({ crm }) => crm.books.customers.splice(0, 1, aCustomer({ phone: undefined })),
      not_opted_in: (deps) => agree(deps, false, 'b0ab14dd-5b1e-4a3b-9e0a-3f2b8a2d5c14'),
    };
    for (const [outcome, change] of Object.entries(changes)) {
      const deps = await aStage();
      await queue(deps);
      await change(deps);
      expect(await deps.after(31)).toMatchObject([{ state: 'refused', outcome }]);
      expect(deps.crm.sms).toEqual([]);
    }
  });

  it.each([
    ['sms_unavailable', async () => aStage({ sendsSms: false })],
    ['no_mobile', async () => aStage({ customers: [aCustomer({ phone: '+55 15 3333-0147' })] })],
    [
      'not_opted_in',
      async () => {
        const deps = await aStage();
        await agree(deps, false, 'b0ab14dd-5b1e-4a3b-9e0a-3f2b8a2d5c14');
        return deps;
      },
    ],
  ] as const)('is not offered: %s, which a mail’s preview says too', async (blocked, stage) => {
    const deps = await stage();
    expect(await preview(deps)).toMatchObject({ blocked, sms: { blocked } });
    expect(await previewReminder(deps)(clerk, KEY)).toMatchObject({ blocked: null, sms: { blocked, text: '' } });
    await expect(queue(deps)).rejects.toMatchObject({
      code: 'conflict',
      problems: [{ field: 'customer', rule: blocked }],
    });
    expect(await deps.store.openReminders()).toEqual([]);
  });

  it.each([
    ['nothing_overdue', async () => aStage({ receivables: [aReceivable({ dueDate: '2026-03-30' })] })],
    ['outside_hours', async () => aStage({}, '2026-03-16T22:00:00.000Z')],
    // The CRM's queue may take an hour, and the company closes at six.
    ['outside_hours', async () => aStage({}, '2026-03-16T20:01:00.000Z')],
    [
      'contact_cap',
      async () => {
        const deps = await aStage();
        for (const id of ['a', 'b', 'c']) await deps.store.noteContact(aStoredContact({ id, on: '2026-03-13' }), []);
        return deps;
      },
    ],
  ] as const)('waits for its time: %s', async (blocked, stage) => {
    expect(await preview(await stage())).toMatchObject({ blocked, sms: { blocked: null } });
  });

  it('needs no address for mails, and speaks the language that was chosen', async () => {
    const deps = await aStage({ contacts: [] });
    const english = await previewReminder(deps)(clerk, { ...KEY, channel: 'sms', edit: { language: 'en' } });
    expect(english).toMatchObject({ blocked: null, language: 'en', sms: { text: expect.stringMatching(/^Hello/) } });
  });
});

describe('a reminder that is asked for again because no answer came', () => {
  const id = '6f9f3c1e-8a51-4a0b-9f0e-0d7c5b1a2e33';
  const mail = async (deps: TestDeps) => ({
    ...KEY,
    fingerprint: (await previewReminder(deps)(clerk, KEY)).fingerprint,
  });

  it('is the same one, and still whoever asked it', async () => {
    const deps = await someDeps();
    const asked = { ...(await mail(deps)), id };
    const answers = await Promise.all([queueReminder(deps)(clerk, asked), queueReminder(deps)(clerk, asked)]);
    answers.push(await queueReminder(deps)(clerk, asked));
    expect(answers.map(({ created, reminder }) => [created, reminder.id])).toEqual(Array(3).fill([true, id]));
    expect(await deps.store.remindersOf(1, 7)).toHaveLength(1);
    const elsewhere = await queueReminder(deps)(clerk, { ...asked, id: undefined });
    expect([elsewhere.created, elsewhere.reminder.id]).toEqual([false, id]);
  });

  it('is not another customer’s under the same id', async () => {
    const deps = await someDeps();
    await queueReminder(deps)(clerk, { ...(await mail(deps)), id });
    const other = { companyId: 1, customerId: 8, fingerprint: 'whatever', id };
    await expect(queueReminder(deps)(clerk, other)).rejects.toMatchObject({
      code: 'conflict',
      problems: [{ field: 'id', rule: 'taken' }],
    });
  });
});
