import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEFAULT_PAYMENT_SETTINGS } from '../../shared/domain/payment/payment-settings.ts';
import { isFinal } from '../../shared/domain/reminder/reminder-state.ts';
import type { CrmUnderTest } from '../support/crm-under-test.ts';
import { type SidecarClient, signInToSidecar } from '../support/sidecar-client.ts';
import { type SpawnedSidecar, spawnSidecar } from '../support/spawn-sidecar.ts';
import { type Tap, tapInto } from '../support/tap.ts';
import { deathMoments, type Moment } from './death-moments.ts';

/** A request to this CRM that has not landed after so long never will; production waits far longer. */
const REQUEST_LIMIT_SECONDS = 2;
/** A mail that comes late would come within this. */
const SETTLE_MS = 300;
const MOMENTS_TO_SURVIVE = 20;

interface Trial {
  readonly moment: string;
  readonly died: boolean;
  readonly state: string;
  readonly mails: number;
  /** Attached to them: the QR code of the Pix. */
  readonly pictures: number;
}

/** Kills the sidecar at moments of a sending, all or only those around the call itself, and counts what arrives after it is started again. */
export function describeExactlyOnce(
  name: string,
  start: () => Promise<CrmUnderTest>,
  { allMoments }: { readonly allMoments: boolean },
): void {
  describe(`a reminder on ${name}`, () => {
    let crm: CrmUnderTest;
    let tap: Tap;
    beforeAll(async () => {
      crm = await start();
      tap = await tapInto(crm.url);
    });
    afterAll(async () => {
      await tap?.close();
      await crm?.stop();
    });

    it('arrives exactly once, whenever the sidecar is killed', { timeout: 900_000 }, async () => {
      const requests = await countRequests(crm, tap);
      const moments = deathMoments(requests).filter((moment) => allMoments || moment.aroundTheCall);
      const trials: Trial[] = [];
      for (const moment of moments) trials.push(await killAt(moment, crm, tap));
      console.table(trials);
      expect(trials.filter(({ mails, pictures, state }) => mails !== 1 || pictures !== 1 || state !== 'sent')).toEqual(
        [],
      );
      expect(trials.filter(({ died }) => !died)).toEqual([]);
      if (allMoments) expect(trials.length).toBeGreaterThanOrEqual(MOMENTS_TO_SURVIVE);
    });
  });
}

/** How many requests one undisturbed sending makes, from the queue’s answer to the one that sends. */
async function countRequests(crm: CrmUnderTest, tap: Tap): Promise<number> {
  return await withSidecar(crm, tap, async (sidecar) => {
    let requests = 0;
    const { clerk, id } = await queue(sidecar, crm, () => {
      tap.reset();
      tap.onRequest = ({ index, isSend }) => {
        if (isSend) requests = index;
      };
    });
    expect(await outcome(clerk, id)).toBe('sent');
    return requests;
  });
}

async function killAt(moment: Moment, crm: CrmUnderTest, tap: Tap): Promise<Trial> {
  return await withSidecar(crm, tap, async (sidecar) => {
    let kill: () => void = () => {};
    const dead = new Promise<boolean>((resolve) => {
      kill = () => void sidecar.kill9().then(() => resolve(true));
    });
    const { id } = await queue(sidecar, crm, () => {
      tap.reset();
      moment.arrange(tap, kill);
    });
    const died = await Promise.race([dead, pause(15_000, false)]);
    tap.reset();
    await sidecar.restart();
    const state = await outcome(await clerkOf(sidecar, crm), id);
    await pause(SETTLE_MS);
    const mails = crm.inbox.messages;
    const pictures = mails.flatMap(({ attachments }) => attachments).length;
    return { moment: moment.name, died, state, mails: mails.length, pictures };
  });
}

/** A sidecar with an empty data file, and a CRM that has never heard of the reminder. */
async function withSidecar<T>(crm: CrmUnderTest, tap: Tap, body: (sidecar: SpawnedSidecar) => Promise<T>): Promise<T> {
  tap.reset();
  crm.inbox.clear();
  const sent = await crm.call<number[]>('mail.message', 'search', [[['message_id', 'like', '<emdia.']]]);
  await crm.call('mail.message', 'unlink', [sent]);
  const sidecar = await spawnSidecar(crm, {
    CRM_URL: tap.url,
    UNDO_SECONDS: '1',
    CRM_REQUEST_LIMIT_SECONDS: String(REQUEST_LIMIT_SECONDS),
  });
  try {
    return await body(sidecar);
  } finally {
    await sidecar.stop();
  }
}

const clerkOf = (sidecar: SpawnedSidecar, crm: CrmUnderTest): Promise<SidecarClient> =>
  signInToSidecar(sidecar.url, crm, crm.users.clerk);

/** Queues a reminder to the gravest customer; `armed` runs when the queue has answered and nothing has been sent yet. */
async function queue(
  sidecar: SpawnedSidecar,
  crm: CrmUnderTest,
  armed: () => void,
): Promise<{ clerk: SidecarClient; id: string }> {
  const clerk = await clerkOf(sidecar, crm);
  const customer = { companyId: crm.ids.company('main'), customerId: crm.ids.customer('critical') };
  await payByPix(sidecar, crm, customer);
  const { fingerprint } = await clerk.ask('previewReminder', { body: customer });
  const { reminder } = await clerk.ask('queueReminder', { body: { ...customer, fingerprint } });
  armed();
  return { clerk, id: reminder.id };
}

async function payByPix(sidecar: SpawnedSidecar, crm: CrmUnderTest, { companyId }: { companyId: number }) {
  const manager = await signInToSidecar(sidecar.url, crm, crm.users.manager);
  const pix = { key: 'pix@emdia.example', merchantName: 'Em Dia', merchantCity: 'Sorocaba' };
  const body = { ...DEFAULT_PAYMENT_SETTINGS, pix };
  await manager.ask('savePaymentSettings', { params: { companyId }, body, headers: { 'if-match': '"0"' } });
}

async function outcome(clerk: SidecarClient, reminderId: string): Promise<string> {
  const deadline = Date.now() + 60_000;
  for (;;) {
    const { state } = await clerk.ask('reminder', { params: { reminderId } });
    if (isFinal(state) || Date.now() > deadline) return state;
    await pause(100);
  }
}
