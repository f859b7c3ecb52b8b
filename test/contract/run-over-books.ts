import { setTimeout as delay } from 'node:timers/promises';
import { expect } from 'vitest';
import type { Reminder } from '../../shared/contract/reminder.ts';
import type { RunReport } from '../../shared/contract/run.ts';
import { DEFAULT_SETTINGS } from '../../shared/domain/settings.ts';
import { createFormats } from '../../sidecar/reminder-mail/formats.ts';
import { atContactHours } from '../support/at-contact-hours.ts';
import type { CrmUnderTest } from '../support/crm-under-test.ts';
import type { ReceivedMail } from '../support/inbox.ts';
import { type SidecarClient, signInToSidecar } from '../support/sidecar-client.ts';
import { startTestSidecar } from '../support/start-test-sidecar.ts';
import { untilSettled } from '../support/until-settled.ts';
import { decide } from './run-over-many/decide.ts';

/** Of those a message would go to by itself, the first ones are stopped, in turns for each of these. */
const STOPS = ['promise', 'pause', 'do_not_contact', 'dispute'] as const;
const STOPPED = 4;
/** A mail's amounts are written as its reader's language does. */
const LOCALES = ['pt-BR', 'en-US', 'es'] as const;

/**
 * Goes live on a sidecar of its own, stops some customers in every way, runs the régua of the main company once, and
 * expects exactly the mails it planned, at the shown recipients, with the amounts the books say; a reason for whoever
 * is late and got none; and nothing more when asked again.
 */
export async function expectRunToReachWhomItPlanned(crm: CrmUnderTest): Promise<void> {
  const clock = atContactHours();
  const sidecar = await startTestSidecar(crm, {}, clock);
  try {
    const client = await signInToSidecar(sidecar.url, crm, crm.users.manager);
    const companyId = crm.ids.company('main');
    const params = { companyId };
    const operation = { ...DEFAULT_SETTINGS.operation, live: true };
    await client.ask('saveRunSettings', { params, body: operation, headers: { 'if-match': '"0"' } });

    const planned = automatic(await client.ask('nextRun', { params }));
    const stopped = planned.filter(({ anchor }) => anchor === 'due_date').slice(0, STOPPED);
    for (const [at, { customerId }] of stopped.entries()) {
      await decide(client, { companyId, customerId }, STOPS[at % STOPS.length] ?? 'pause', clock.today());
    }
    crm.inbox.clear();
    const run = await client.ask('startRun', { params });
    const sent = automatic(run).filter(({ outcome }) => outcome === 'queued');
    expect(sent.length).toBeGreaterThan(0);
    const stoppedIds = new Set(stopped.map(({ customerId }) => customerId));
    expect(automatic(run).filter(({ customerId }) => stoppedIds.has(customerId))).toEqual([]);
    expect(planned.length - automatic(run).length).toBe(stopped.length);

    const reminders = await Promise.all(sent.map(({ reminderId }) => untilSettled(client, reminderId ?? '')));
    expect(reminders.map(({ state, outcome }) => ({ state, outcome }))).toEqual(
      reminders.map(() => ({ state: 'sent', outcome: null })),
    );
    const late = new Set(sent.filter(({ stepId }) => stepId.startsWith('R')).map(({ reminderId }) => reminderId));
    for (const reminder of reminders) await expectMail(crm.inbox.messages, client, reminder, late.has(reminder.id));
    const ids = new Set(reminders.map(({ messageId }) => messageId));
    // The CRM may tell its own people something at any time.
    const others = crm.inbox.messages.filter(
      (mail) => !ids.has(mail.messageId) && !mail.recipients.every((email) => email.endsWith('@emdia.example')),
    );
    expect(others.map(({ subject, recipients, text }) => ({ subject, recipients, text }))).toEqual([]);
    expectReasons(run);

    const before = crm.inbox.messages.length;
    await expect(client.ask('startRun', { params })).rejects.toThrow('done');
    await delay(2_000);
    expect(crm.inbox.messages.length).toBe(before);
  } finally {
    await sidecar.stop();
  }
}

const automatic = ({ entries }: RunReport) =>
  entries.filter(({ channel, mode }) => channel === 'email' && mode === 'automatic');

/** One mail per recipient shown, with a subject that says no amount and, once something is late, a body that says what is owed. */
async function expectMail(
  inbox: readonly ReceivedMail[],
  client: SidecarClient,
  { messageId, recipients, subject, companyId, customerId }: Reminder,
  isLate: boolean,
): Promise<void> {
  const mails = inbox.filter((mail) => mail.messageId === messageId);
  expect(mails.flatMap((mail) => mail.recipients).sort()).toEqual(recipients.map(({ email }) => email).sort());
  const { assessment } = await client.ask('customer', { params: { companyId, customerId } });
  for (const mail of mails) {
    expect(mail.subject).toBe(subject);
    expect(mail.subject).not.toMatch(/\d,\d\d|R\$/);
    if (!isLate || assessment.clearing.length > 0) continue;
    for (const total of assessment.overdue) {
      const written = LOCALES.map((locale) => plain(createFormats(locale).money(total)));
      expect(
        written.some((amount) => plain(mail.html).includes(amount)),
        `${written} in ${plain(mail.html)}`,
      ).toBe(true);
    }
  }
}

const plain = (text: string) => text.replaceAll(/&nbsp;|\s/g, ' ');

/** Whatever was not sent says why. */
function expectReasons({ entries, stops }: RunReport): void {
  for (const { outcome, why } of entries) expect(outcome === 'not_sent' ? why : 'said').toBeTruthy();
  for (const { rules } of stops) expect(rules.length).toBeGreaterThan(0);
  const rules = new Set(stops.flatMap((one) => one.rules));
  expect([...rules]).toEqual(expect.arrayContaining(['promise', 'pause', 'do_not_contact']));
}
