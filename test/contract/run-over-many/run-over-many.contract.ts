import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Reminder } from '../../../shared/contract/reminder.ts';
import type { RunReport } from '../../../shared/contract/run.ts';
import { addDays, daysBetween } from '../../../shared/domain/calendar/calendar-date.ts';
import { DEFAULT_CALENDAR_SETTINGS } from '../../../shared/domain/calendar/calendar-settings.ts';
import { DEFAULT_SETTINGS } from '../../../shared/domain/settings.ts';
import { createBrazilianContactDays } from '../../../sidecar/calendar/brazilian-contact-days.ts';
import { type Clock, createClock } from '../../../sidecar/clock.ts';
import { msToContactHours } from '../../support/at-contact-hours.ts';
import type { CrmUnderTest } from '../../support/crm-under-test.ts';
import { type SidecarClient, signInToSidecar } from '../../support/sidecar-client.ts';
import { startTestSidecar, type TestSidecar, untilRead } from '../../support/start-test-sidecar.ts';
import { untilSettled } from '../../support/until-settled.ts';
import { createBookkeeper } from '../crm/bookkeeper.ts';
import { type Days, DEBTOR_KINDS, type DebtorKind } from './debtor-kinds.ts';
import { decide } from './decide.ts';
import { expectItsMail } from './expect-its-mail.ts';
import { type Debtor, makeDebtors, receiveFor } from './make-debtors.ts';

const contactDays = createBrazilianContactDays(DEFAULT_CALENDAR_SETTINGS);
const MINUTES = 60_000;
/** Customers are left in peace for three days. */
const A_GAP_LATER = 3;
/** The CRM is asked once a minute what became of the mails. */
const UNTIL_FOLLOWED = { timeout: 2 * MINUTES, interval: 1_000 };

/** One run over customers of every kind: exactly the planned mails arrive, and everybody else has a reason. */
export function describeRunOverMany(
  name: string,
  start: () => Promise<CrmUnderTest>,
  { ofEach, daysAfter }: { readonly ofEach: number; readonly daysAfter: boolean },
): void {
  describe(`a run on ${name} over ${DEBTOR_KINDS.length * ofEach} customers`, { timeout: 5 * MINUTES }, () => {
    let aheadMs = msToContactHours();
    const clock = createClock('America/Sao_Paulo', () => new Date(Date.now() + aheadMs));
    const outcomes = new Map<number, Reminder>();
    let crm: CrmUnderTest;
    let sidecar: TestSidecar;
    let client: SidecarClient;
    let debtors: readonly Debtor[];
    let run: RunReport;
    const companyId = () => crm.ids.company('main');

    beforeAll(async () => {
      crm = await start();
      debtors = await makeDebtors(crm, DEBTOR_KINDS, ofEach, daysAround(clock));
      sidecar = await startTestSidecar(crm, {}, clock);
      client = await signInToSidecar(sidecar.url, crm, crm.users.manager);
      const params = { companyId: companyId() };
      const body = {
        ...DEFAULT_SETTINGS.operation,
        live: true,
        dailyCap: 1000,
        onlySentInvoices: true,
        bankDataMaxAgeDays: 5,
      };
      await client.ask('saveRunSettings', { params, body, headers: { 'if-match': '"0"' } });
      for (const { kind, customerId } of debtors) {
        if (kind.decided) await decide(client, { ...params, customerId }, kind.decided, clock.today());
      }
      crm.inbox.clear();
      run = await untilOver(client, await client.ask('startRun', { params }));
      for (const { customerId, reminderId, outcome } of run.entries) {
        if (outcome === 'queued' && reminderId) outcomes.set(customerId, await untilSettled(client, reminderId));
      }
    }, 20 * MINUTES);
    afterAll(async () => {
      await sidecar?.stop();
      await crm?.stop();
    });

    it('sends no mail that is not a reminder of this run, and none twice', () => {
      const refused = new Set(debtors.flatMap(({ kind, customerId }) => (kind.reachable ? customerId : [])));
      const sent = [...outcomes.values()].filter(({ customerId }) => !refused.has(customerId));
      const planned = sent.flatMap(({ messageId, recipients }) =>
        recipients.map(({ email }) => `${messageId} ${email}`),
      );
      const arrived = crm.inbox.messages.flatMap(({ messageId, recipients }) =>
        recipients.map((email) => `${messageId} ${email}`),
      );
      expect(arrived.sort()).toEqual(planned.sort());
      expect(planned.length).toBeGreaterThanOrEqual(DEBTOR_KINDS.filter(isWrittenTo).length * ofEach);
    });

    it.each(DEBTOR_KINDS.filter(isWrittenTo))('writes to each customer $title, once, with what is owed', (kind) => {
      for (const debtor of those(kind)) expectItsMail(crm.inbox.messages, debtor, outcomes.get(debtor.customerId));
    });

    it.each(DEBTOR_KINDS.filter(({ reachable }) => reachable === 'address_refused'))(
      'knows of each customer $title that nothing arrived',
      async (kind) => {
        for (const { customerId } of those(kind)) {
          const messageId = outcomes.get(customerId)?.messageId;
          expect(crm.inbox.messages.filter((mail) => mail.messageId === messageId)).toEqual([]);
          await vi.waitFor(async () => expect(await heldBackBy(customerId)).toContain('bounced'), UNTIL_FOLLOWED);
        }
      },
    );

    it.each(DEBTOR_KINDS.filter(({ comesTo }) => 'stops' in comesTo))(
      'writes to no customer $title, and says why',
      async ({ comesTo, ...kind }) => {
        for (const { customerId } of those(kind)) {
          expect(run.entries.filter((entry) => entry.customerId === customerId)).toEqual([]);
          const rules = await stopsOf(customerId);
          expect('stops' in comesTo ? comesTo.stops : []).toEqual(expect.arrayContaining(rules));
          expect(rules.length).toBeGreaterThan(0);
        }
      },
    );

    // Days pass by putting the clock forward under a sidecar at work, which takes its time to read everything again.
    it.runIf(daysAfter)('thanks who paid everything after it was reminded, on a later day, once', async () => {
      const paying = those({ title: 'late' }).slice(0, 2);
      const books = createBookkeeper(crm);
      for (const debtor of paying) {
        const [owed = 0] = 'mail' in debtor.kind.comesTo ? debtor.kind.comesTo.mail(debtor.n) : [];
        await receiveFor(books, debtor, owed, clock.today());
      }
      const params = { companyId: companyId() };
      const thanks = ({ entries }: RunReport) => entries.filter(({ anchor }) => anchor === 'payment');
      for (const { customerId } of paying) {
        await vi.waitFor(async () => expect(await thanksTo(customerId)).toBe('planned'), UNTIL_FOLLOWED);
      }
      crm.inbox.clear();
      await goOn(A_GAP_LATER);
      const later = await todaysRun();
      const thanked = thanks(later).map(({ customerId }) => customerId);
      expect(thanked.sort()).toEqual(paying.map(({ customerId }) => customerId).sort());
      for (const { reminderId } of thanks(later)) {
        const { messageId, state } = await untilSettled(client, reminderId ?? '');
        expect(state).toBe('sent');
        const mails = crm.inbox.messages.filter((mail) => mail.messageId === messageId);
        expect(mails).toMatchObject([{ subject: expect.stringContaining('obrigado') }]);
        expect(mails.map(({ html }) => html.includes('R$'))).toEqual([false]);
      }
      await goOn(A_GAP_LATER);
      expect(thanks(await client.ask('nextRun', { params }))).toEqual([]);
    });

    async function thanksTo(customerId: number) {
      const { plan } = await client.ask('plan', { params: { companyId: companyId(), customerId } });
      return plan?.steps.find(({ stepId }) => stepId === 'OK')?.verdict.kind;
    }

    /** Begun by this, or by the sidecar itself at its hour. */
    async function todaysRun(): Promise<RunReport> {
      const params = { companyId: companyId(), day: clock.today() };
      // Right after the clock was put forward the books are not fresh.
      return vi.waitFor(async () => {
        await client.raw('startRun', { params });
        return untilOver(client, await client.ask('run', { params }));
      }, UNTIL_FOLLOWED);
    }

    /** So many business days later, with a new session: the old one is long over. */
    async function goOn(businessDays: number): Promise<void> {
      const today = clock.today();
      const day = contactDays.addBusinessDays(today, businessDays);
      aheadMs += daysBetween(today, day) * 86_400_000;
      await untilRead(sidecar.url, clock.now());
      client = await signInToSidecar(sidecar.url, crm, crm.users.manager);
    }

    async function stopsOf(customerId: number) {
      const { plan } = await client.ask('plan', { params: { companyId: companyId(), customerId } });
      return plan?.next.kind === 'stopped' ? plan.next.stops.map(({ rule }) => rule) : [];
    }

    async function heldBackBy(customerId: number) {
      const { plan } = await client.ask('plan', { params: { companyId: companyId(), customerId } });
      return plan?.steps.flatMap(({ verdict }) => ('held' in verdict ? verdict.held.map(({ rule }) => rule) : []));
    }

    const those = ({ title }: Pick<DebtorKind, 'title'>) => debtors.filter(({ kind }) => kind.title === title);
  });
}

/** A run over so many takes longer than an answer is waited for. */
async function untilOver(client: SidecarClient, run: RunReport): Promise<RunReport> {
  if (run.finishedAt !== null) return run;
  await delay(1_000);
  return untilOver(client, await client.ask('run', { params: { companyId: run.companyId, day: run.day } }));
}

const isWrittenTo = ({ comesTo, reachable }: DebtorKind) => 'mail' in comesTo && reachable === undefined;

function daysAround(clock: Clock): Days {
  const today = clock.today();
  return {
    today,
    yesterday: contactDays.sameOrPreviousBusinessDay(addDays(today, -1)),
    tomorrow: contactDays.sameOrNextBusinessDay(addDays(today, 1)),
    inFiveDays: addDays(today, 5),
    sixDaysAgo: addDays(today, -6),
  };
}
