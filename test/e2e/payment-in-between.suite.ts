import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Reminder } from '../../shared/contract/reminder.ts';
import { calendarDateIn } from '../../shared/domain/calendar/calendar-date.ts';
import { isFinal } from '../../shared/domain/reminder/reminder-state.ts';
import { createBookkeeper } from '../contract/crm/bookkeeper.ts';
import type { CrmUnderTest } from '../support/crm-under-test.ts';
import { type SidecarClient, signInToSidecar } from '../support/sidecar-client.ts';
import { startTestSidecar, type TestSidecar } from '../support/start-test-sidecar.ts';
import { type Tap, type TappedRequest, tapInto } from '../support/tap.ts';

type When = (request: TappedRequest, reminder: Reminder) => boolean;

/** By what the sidecar asks at that moment. The CRM is asked for the message first; links to documents come after what is owed. */
const MOMENTS: readonly (readonly [moment: string, customer: string, invoice: string, when: When | undefined])[] = [
  ['while it can still be undone', 'moderate', 'moderate-1', undefined],
  ['once it is claimed', 'followed', 'followed-1', ({ body }, { messageId }) => body.includes(messageId)],
  ['after the balance was read', 'near-limit', 'near-limit-1', ({ body }) => body.includes('access_url')],
];

/** Books a payment in the CRM at every stage of a reminder, and expects that nothing leaves and why is said. */
export function describePaymentInBetween(name: string, start: () => Promise<CrmUnderTest>): void {
  describe(`a payment booked on ${name}`, () => {
    let crm: CrmUnderTest;
    let tap: Tap;
    let sidecar: TestSidecar;
    let clerk: SidecarClient;
    beforeAll(async () => {
      crm = await start();
      tap = await tapInto(crm.url);
      sidecar = await startTestSidecar(crm, { CRM_URL: tap.url, UNDO_SECONDS: 1, LEDGER_SECONDS: 300 });
      clerk = await signInToSidecar(sidecar.url, crm, crm.users.clerk);
    });
    afterAll(async () => {
      await sidecar?.stop();
      await tap?.close();
      await crm?.stop();
    });

    const keyOf = (customer: string) => ({
      companyId: crm.ids.company('main'),
      customerId: crm.ids.customer(customer),
    });
    const pay = (invoice: string, amount?: number) => {
      const today = calendarDateIn('America/Sao_Paulo', new Date());
      return createBookkeeper(crm).pay(crm.ids.invoice(invoice), today, amount);
    };
    const preview = async (customer: string) => {
      const { fingerprint } = await clerk.ask('previewReminder', { body: keyOf(customer) });
      return { ...keyOf(customer), fingerprint };
    };
    const settled = async ({ id }: Reminder) => {
      for (;;) {
        const reminder = await clerk.ask('reminder', { params: { reminderId: id } });
        if (isFinal(reminder.state)) return reminder;
        await pause(100);
      }
    };

    it.each([
      ['in full', 'slight', 'slight-1', undefined, { field: 'customer', rule: 'nothing_overdue' }],
      ['in part', 'critical', 'critical-1', 100, { field: 'fingerprint', rule: 'changed_since_preview' }],
    ] as const)(
      '%s between preview and sending keeps it from being queued',
      async (_, customer, invoice, amount, why) => {
        const shown = await preview(customer);
        await pay(invoice, amount);
        const answer = await clerk.raw('queueReminder', { body: shown });
        expect(answer.status).toBe(409);
        expect(await answer.json()).toMatchObject({ code: 'conflict', problems: [why] });
      },
    );

    it.each(MOMENTS)('%s keeps it from being sent', async (_, customer, invoice, when) => {
      const { reminder } = await clerk.ask('queueReminder', { body: await preview(customer) });
      // However slow the machine: what the sidecar asks after that moment waits for the payment.
      let paid = when ? undefined : pay(invoice);
      tap.onRequest = (request) => {
        if (when?.(request, reminder)) paid ??= pay(invoice);
        return paid;
      };
      expect(await settled(reminder)).toMatchObject({ state: 'refused', outcome: 'nothing_overdue', sentAt: null });
      tap.reset();
      expect(paid).toBeDefined();
      expect(crm.inbox.messages).toEqual([]);
    });

    it('by somebody else keeps nobody’s reminder back', async () => {
      const { reminder } = await clerk.ask('queueReminder', { body: await preview('english') });
      await pay('moderate-by-amount-1');
      expect(await settled(reminder)).toMatchObject({ state: 'sent', outcome: null });
      expect(crm.inbox.messages.map(({ messageId }) => messageId)).toEqual([reminder.messageId]);
    });
  });
}
