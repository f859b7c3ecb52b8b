import { describe, expect, it, onTestFinished } from 'vitest';
import type { PixReceiver } from '../../shared/domain/payment/br-code.ts';
import { DEFAULT_PAYMENT_SETTINGS } from '../../shared/domain/payment/payment-settings.ts';
import type { RunSettings } from '../../shared/domain/policy/run-settings.ts';
import { DEFAULT_SETTINGS } from '../../shared/domain/settings.ts';
import { aReceivable } from '../../shared/domain/testing/builders.ts';
import { aSession, someDeps, type TestDeps } from '../../test/support/deps.ts';
import { aCrm } from '../../test/support/fake-crm.ts';
import { aSettingsChange } from '../../test/support/stored.ts';
import { CrmError, type OutgoingMessage } from '../crm/crm.ts';
import type { StoredReminder } from '../store/store.ts';
import { cancelReminder } from '../usecases/cancel-reminder.ts';
import { previewReminder } from '../usecases/preview-reminder.ts';
import { queueReminder } from '../usecases/queue-reminder.ts';
import { saveSettings } from '../usecases/save-settings.ts';
import { type Outbox, startOutbox } from './outbox.ts';

const KEY = { companyId: 1, customerId: 7 };
const REQUEST_LIMIT_SECONDS = 130;

interface Desk extends TestDeps {
  readonly reminder: StoredReminder;
  /** The message of `reminder`, for tests in which the CRM holds it already. */
  readonly landed: OutgoingMessage;
  /** Lets time pass and waits until the outbox has done what became due. */
  after(seconds: number): Promise<StoredReminder>;
  /** As after a crash: a new outbox on the same store. */
  restart(): void;
}

/** One reminder, queued just now, and an outbox at work. */
async function aDesk(crm = aCrm(), now?: string, pix: PixReceiver | null = null): Promise<Desk> {
  const deps = await someDeps(crm, now);
  const settings = { ...DEFAULT_PAYMENT_SETTINGS, pix };
  if (pix) await saveSettings(deps)(aSession(), 'payment', { companyId: 1, settings, expectedVersion: 0 });
  const { fingerprint } = await previewReminder(deps)(aSession(), KEY);
  const { reminder } = await queueReminder(deps)(aSession(), { ...KEY, fingerprint });
  let outbox: Outbox;
  const restart = () => {
    outbox = startOutbox({ ...deps, requestLimitMs: REQUEST_LIMIT_SECONDS * 1000, log: () => {} });
  };
  restart();
  onTestFinished(() => outbox.stop());
  const stored = async () => {
    const found = await deps.store.reminder(reminder.id);
    if (!found) throw new Error('the reminder is gone');
    return found;
  };
  const queued = await stored();
  return {
    ...deps,
    reminder: queued,
    landed: {
      ...KEY,
      messageId: queued.messageId,
      recipientIds: [70],
      subject: '',
      html: '',
      from: '',
      replyTo: undefined,
      authorId: 1,
      attachments: [],
      storedFileIds: [],
    },
    restart,
    after: async (seconds) => {
      deps.clock.pass(seconds);
      outbox.wake();
      await outbox.idle();
      return stored();
    },
  };
}

/** Walks a reminder to a state as a process would that died there. */
async function diedIn(desk: Desk, state: 'claimed' | 'calling'): Promise<void> {
  await desk.store.moveReminder(desk.reminder.id, 'queued', { state: 'claimed' });
  if (state === 'claimed') return;
  const calledAt = desk.clock.now().toISOString();
  await desk.store.moveReminder(desk.reminder.id, 'claimed', { state: 'calling', calledAt });
}

const away = (mayHaveLanded = false) => new CrmError('unreachable', 'connection reset', mayHaveLanded);

describe('the outbox', () => {
  it('leaves a reminder alone while it can be undone', async () => {
    const desk = await aDesk();
    expect(await desk.after(29)).toMatchObject({ state: 'queued' });
    await cancelReminder(desk)(aSession(), desk.reminder.id);
    expect(await desk.after(60)).toMatchObject({ state: 'cancelled' });
    expect(desk.crm.sent).toEqual([]);
  });

  it('then sends exactly what was previewed, to exactly those previewed', async () => {
    const desk = await aDesk();
    const { subject, html } = await previewReminder(desk)(aSession(), KEY);
    expect(await desk.after(30)).toMatchObject({ state: 'sent', sentAt: '2026-03-16T15:00:30.000Z' });
    expect(desk.crm.sent).toEqual([
      {
        messageId: desk.reminder.messageId,
        customerId: 7,
        companyId: 1,
        recipientIds: [70],
        subject,
        html,
        from: '"Em Dia Demonstração Ltda" <financeiro@emdia.example>',
        replyTo: 'financeiro@emdia.example',
        authorId: 1,
        attachments: [],
        storedFileIds: [],
      },
    ]);
  });

  it('sends the QR code of its Pix along, the same code after midnight', async () => {
    const pix = { key: 'pix@emdia.example', merchantName: 'Em Dia', merchantCity: 'Sorocaba' };
    const desk = await aDesk(aCrm(), '2026-03-17T02:59:45Z', pix);
    const { html } = await previewReminder(desk)(aSession(), KEY);
    expect(await desk.after(30)).toMatchObject({ state: 'sent' });
    const [message] = desk.crm.sent;
    expect(message?.html).toBe(html);
    expect(message?.attachments).toMatchObject([{ name: 'pix.png', mimeType: 'image/png' }]);
  });

  it('sends the invoice’s own PDF along as it is now, and a new one takes nobody by surprise', async () => {
    const desk = await aDesk();
    desk.crm.books.invoicePdfs = [{ id: 31, documentId: 100, name: 'FAT_2026_00100.pdf', bytes: 40_000 }];
    expect(await desk.after(30)).toMatchObject({ state: 'sent' });
    expect(desk.crm.sent.map(({ storedFileIds }) => storedFileIds)).toEqual([[31]]);
  });

  it('sends it without the PDF that is gone since the preview, or that it may no longer see', async () => {
    const pdf = { id: 31, documentId: 100, name: 'FAT_2026_00100.pdf', bytes: 40_000 };
    const gone = await aDesk(aCrm({ invoicePdfs: [pdf] }));
    gone.crm.books.invoicePdfs = [];
    expect(await gone.after(30)).toMatchObject({ state: 'sent' });

    const refused = await aDesk(aCrm({ invoicePdfs: [pdf] }));
    refused.crm.failNext('invoicePdfs', new CrmError('access_denied', 'no'));
    expect(await refused.after(30)).toMatchObject({ state: 'sent' });
    expect([...gone.crm.sent, ...refused.crm.sent].map(({ storedFileIds }) => storedFileIds)).toEqual([[], []]);
  });

  it('tries again, with the same PDF once, where the CRM was away when it was asked for them', async () => {
    const desk = await aDesk(aCrm({ invoicePdfs: [{ id: 31, documentId: 100, name: 'a.pdf', bytes: 9 }] }));
    desk.crm.failNext('invoicePdfs', away());
    expect(await desk.after(30)).toMatchObject({ state: 'queued', attempts: 1 });
    expect(desk.crm.sent).toEqual([]);
    desk.crm.failNext('send', away());
    expect(await desk.after(600)).toMatchObject({ state: 'queued', attempts: 2 });
    expect(await desk.after(3_600)).toMatchObject({ state: 'sent' });
    expect(desk.crm.sent.map(({ storedFileIds }) => storedFileIds)).toEqual([[31]]);
  });

  it('has written down that it calls before it does', async () => {
    const crm = aCrm();
    const desk = await aDesk(crm);
    const states: (string | undefined)[] = [];
    const send = crm.send;
    crm.send = async (message) => {
      states.push((await desk.store.reminder(desk.reminder.id))?.state);
      return send(message);
    };
    await desk.after(30);
    expect(states).toEqual(['calling']);
  });

  it('refuses what changed since the preview, and what is no longer to be sent', async () => {
    const changed = await aDesk();
    changed.crm.books.receivables.push(aReceivable({ amount: 10_00 }));
    expect(await changed.after(30)).toMatchObject({ state: 'refused', outcome: 'changed_since_preview' });

    const paid = await aDesk();
    paid.crm.books.receivables = [];
    expect(await paid.after(30)).toMatchObject({ state: 'refused', outcome: 'nothing_overdue' });

    expect([...changed.crm.sent, ...paid.crm.sent]).toEqual([]);
  });

  it('refuses what was never sent, or while the bank was not read, from the moment the company wants it so', async () => {
    const minding = async (over: Partial<RunSettings>) => {
      const desk = await aDesk();
      const settings = { ...DEFAULT_SETTINGS.operation, ...over };
      await desk.store.saveSettings('operation', aSettingsChange('operation', { settings }));
      return desk;
    };
    const unsent = await minding({ onlySentInvoices: true });
    unsent.crm.books.unsent.add(100);
    expect(await unsent.after(30)).toMatchObject({ state: 'refused', outcome: 'invoice_never_sent' });

    const unread = await minding({ bankDataMaxAgeDays: 5 });
    unread.crm.books.lastBankEntries.set(1, '2026-03-10');
    expect(await unread.after(30)).toMatchObject({ state: 'refused', outcome: 'stale_bank_data' });
    expect([...unsent.crm.sent, ...unread.crm.sent]).toEqual([]);

    const fine = await minding({ onlySentInvoices: true, bankDataMaxAgeDays: 5 });
    fine.crm.books.lastBankEntries.set(1, '2026-03-11');
    expect(await fine.after(30)).toMatchObject({ state: 'sent' });
  });

  it('refuses what is paid while the rest of the mail is being read', async () => {
    const desk = await aDesk();
    const { portalLinks, books } = desk.crm;
    desk.crm.portalLinks = async (documentIds) => {
      const links = await portalLinks(documentIds);
      books.receivables = [];
      return links;
    };
    expect(await desk.after(30)).toMatchObject({ state: 'refused', outcome: 'nothing_overdue' });
    expect(desk.crm.sent).toEqual([]);
  });

  it('sends what changed meanwhile in nothing that it says', async () => {
    const desk = await aDesk();
    const { portalLinks, books } = desk.crm;
    desk.crm.portalLinks = async (documentIds) => {
      const links = await portalLinks(documentIds);
      if (books.receivables.length === 1) books.receivables.push(aReceivable({ dueDate: '2026-06-30' }));
      return links;
    };
    expect(await desk.after(30)).toMatchObject({ state: 'sent' });
    expect(desk.crm.sent).toHaveLength(1);
  });

  it('refuses when the customer’s address changed since the preview', async () => {
    const desk = await aDesk();
    desk.crm.books.contacts = [{ id: 70, customerId: 7, name: 'Débora', email: 'outra@x.example', role: 'invoice' }];
    expect(await desk.after(30)).toMatchObject({ state: 'refused', outcome: 'changed_since_preview' });
  });

  it('does not send again what the CRM already holds, even if the data file forgot', async () => {
    const desk = await aDesk();
    await desk.crm.send(desk.landed);
    expect(await desk.after(30)).toMatchObject({ state: 'sent' });
    expect(desk.crm.sent).toHaveLength(1);
  });

  it('tries again later when the CRM was away, and gives up in the end', async () => {
    const desk = await aDesk();
    desk.crm.failNext('send', away());
    expect(await desk.after(30)).toMatchObject({ state: 'queued', attempts: 1, sendAt: '2026-03-16T15:00:35.000Z' });
    expect(await desk.after(5)).toMatchObject({ state: 'sent' });
    expect(desk.crm.sent).toHaveLength(1);

    const hopeless = await aDesk();
    hopeless.crm.failAlways(away());
    for (let count = 0; count < 9; count++) expect(await hopeless.after(300)).toMatchObject({ state: 'queued' });
    expect(await hopeless.after(300)).toMatchObject({ state: 'failed', outcome: 'crm_unreachable', attempts: 10 });
  });

  it.each(['rejected', 'access_denied', 'credentials_refused'] as const)(
    'fails for good when the CRM says %s',
    async (kind) => {
      const desk = await aDesk();
      desk.crm.failNext('send', new CrmError(kind, 'no'));
      expect(await desk.after(30)).toMatchObject({ state: 'failed', outcome: 'crm_refused' });
    },
  );

  it('works without being woken once a reminder is due', async () => {
    const deps = await someDeps();
    const hasty = { ...deps, clock: { ...deps.clock, now: () => new Date() }, undoMs: 30 };
    const { fingerprint } = await previewReminder(hasty)(aSession(), KEY);
    await queueReminder(hasty)(aSession(), { ...KEY, fingerprint });
    const outbox = startOutbox({ ...hasty, requestLimitMs: 1000, log: () => {} });
    onTestFinished(() => outbox.stop());
    await expect.poll(() => deps.crm.sent.length).toBe(1);
  });
});

describe('a reminder in doubt', () => {
  it('that landed is found in the CRM and never sent again', async () => {
    const desk = await aDesk();
    desk.crm.failNext('send', away(true), 'landed');
    expect(await desk.after(30)).toMatchObject({ state: 'sent' });
    await desk.after(3600);
    expect(desk.crm.sent).toHaveLength(1);
  });

  it('that did not land is sent only when it no longer can', async () => {
    const desk = await aDesk();
    desk.crm.failNext('send', away(true));
    expect(await desk.after(30)).toMatchObject({ state: 'in_doubt' });
    expect(await desk.after(REQUEST_LIMIT_SECONDS - 1)).toMatchObject({ state: 'in_doubt' });
    expect(desk.crm.sent).toEqual([]);
    expect(await desk.after(1)).toMatchObject({ state: 'sent', attempts: 1 });
    expect(desk.crm.sent).toHaveLength(1);
  });

  it('stays in doubt while the CRM cannot be asked', async () => {
    const crm = aCrm();
    const desk = await aDesk(crm);
    const { findMessage } = crm;
    crm.findMessage = async (id) => (crm.sent.length > 0 ? Promise.reject(away()) : findMessage(id));
    crm.failNext('send', away(true), 'landed');
    expect(await desk.after(40)).toMatchObject({ state: 'in_doubt' });
    expect(await desk.after(3600)).toMatchObject({ state: 'in_doubt' });
    crm.findMessage = findMessage;
    expect(await desk.after(60)).toMatchObject({ state: 'sent' });
    expect(crm.sent).toHaveLength(1);
  });
});

describe('after a crash', () => {
  it('a reminder claimed and not called is sent', async () => {
    const desk = await aDesk();
    await diedIn(desk, 'claimed');
    desk.restart();
    expect(await desk.after(30)).toMatchObject({ state: 'sent' });
    expect(desk.crm.sent).toHaveLength(1);
  });

  it('a reminder being called that landed is found', async () => {
    const desk = await aDesk();
    await diedIn(desk, 'calling');
    await desk.crm.send(desk.landed);
    desk.restart();
    expect(await desk.after(0)).toMatchObject({ state: 'sent' });
    expect(desk.crm.sent).toHaveLength(1);
  });

  it('a reminder being called that did not land waits until it cannot land any more', async () => {
    const desk = await aDesk();
    await diedIn(desk, 'calling');
    desk.restart();
    await desk.after(0);
    expect(await desk.after(REQUEST_LIMIT_SECONDS - 1)).toMatchObject({ state: 'in_doubt' });
    expect(desk.crm.sent).toEqual([]);
    expect(await desk.after(1)).toMatchObject({ state: 'sent' });
    expect(desk.crm.sent).toHaveLength(1);
  });

  it('a clock that jumped ahead does not make up for the wait', async () => {
    const desk = await aDesk();
    await diedIn(desk, 'calling');
    desk.clock.jump(3600);
    desk.restart();
    await desk.after(0);
    desk.clock.jump(1800);
    expect(await desk.after(REQUEST_LIMIT_SECONDS - 1)).toMatchObject({ state: 'in_doubt' });
    expect(desk.crm.sent).toEqual([]);
    expect(await desk.after(1)).toMatchObject({ state: 'sent' });
  });

  it('a doubt of unknown age is waited out from when it was met', async () => {
    const desk = await aDesk();
    await desk.store.moveReminder(desk.reminder.id, 'queued', { state: 'claimed' });
    await desk.store.moveReminder(desk.reminder.id, 'claimed', { state: 'calling' });
    desk.restart();
    await desk.after(0);
    expect(await desk.after(REQUEST_LIMIT_SECONDS)).toMatchObject({ state: 'sent' });
  });
});

describe('a reminder that could not leave when it was meant to', () => {
  it('still leaves within two hours, midnight in between or not', async () => {
    const desk = await aDesk(aCrm(), '2026-03-17T02:59:50.000Z');
    expect(await desk.after(7199)).toMatchObject({ state: 'sent' });
  });

  it('is refused after a night in which nobody could send it', async () => {
    const desk = await aDesk();
    expect(await desk.after(17 * 3600)).toMatchObject({ state: 'refused', outcome: 'changed_since_preview' });
    expect(desk.crm.sent).toEqual([]);
  });

  it('is known as sent after a night if it was', async () => {
    const desk = await aDesk();
    await diedIn(desk, 'calling');
    await desk.crm.send(desk.landed);
    desk.restart();
    expect(await desk.after(17 * 3600)).toMatchObject({ state: 'sent' });
    expect(desk.crm.sent).toHaveLength(1);
  });
});

describe('around midnight', () => {
  const lateEvening = '2026-03-17T02:59:50.000Z';

  it('a reminder in doubt keeps another from being queued under the new day', async () => {
    const desk = await aDesk(aCrm(), lateEvening);
    desk.crm.failNext('send', away(true));
    expect(await desk.after(30)).toMatchObject({ state: 'in_doubt' });
    expect(await previewReminder(desk)(aSession(), KEY)).toMatchObject({ blocked: 'already_today' });
    const again = await queueReminder(desk)(aSession(), { ...KEY, fingerprint: desk.reminder.fingerprint });
    expect(again).toMatchObject({ created: false, reminder: { id: desk.reminder.id } });
    await desk.after(3600);
    expect(desk.crm.sent).toHaveLength(1);
  });

  it('of two queued in the same breath on either side of it, one is sent', async () => {
    const desk = await aDesk(aCrm(), lateEvening);
    const { id, key, ...same } = desk.reminder;
    await desk.store.queueReminder({
      ...same,
      id: `${id}-2`,
      key: '1:7:2026-03-17',
      messageId: '<emdia.2@test.emdia>',
    });
    await desk.after(60);
    await desk.after(60);
    expect(desk.crm.sent).toHaveLength(1);
  });
});

describe('a store that cannot write', () => {
  it.each(['claimed', 'calling', 'sent'] as const)(
    'for a while, at %s, costs neither the mail nor a second one',
    async (to) => {
      const desk = await aDesk();
      const { moveReminder } = desk.store;
      let full = true;
      desk.store.moveReminder = async (id, from, change) => {
        if (full && change.state === to) throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
        return moveReminder(id, from, change);
      };
      await desk.after(30);
      await desk.after(5);
      full = false;
      for (let round = 0; round < 4; round++) await desk.after(REQUEST_LIMIT_SECONDS);
      expect(await desk.after(0)).toMatchObject({ state: 'sent' });
      expect(desk.crm.sent).toHaveLength(1);
    },
  );
});
