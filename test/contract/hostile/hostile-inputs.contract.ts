import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CrmUnderTest } from '../../support/crm-under-test.ts';
import { type SidecarClient, signInToSidecar } from '../../support/sidecar-client.ts';
import { startTestSidecar, type TestSidecar } from '../../support/start-test-sidecar.ts';
import { expectUnharmed } from './expect-unharmed.ts';
import { type HeldCustomer, holdCustomers } from './hold-customers.ts';
import { HOSTILE_CUSTOMERS, TAME } from './hostile-customers.ts';
import { skeletonOf } from './skeleton.ts';
import { surround } from './surround.ts';
import { SURROUNDINGS, type Surrounding } from './surroundings.ts';
import { type Written, writeTo } from './write-to.ts';

const AT_ONCE = 4;
const MINUTES = 60_000;
/** Names this plain arrive letter by letter. */
const ORDINARY = /^[ -~\u00a1-\u00ac\u00ae-\u02ff]{1,100}$/;

/** Whatever customers, companies and users are called, nothing breaks out of a mail, the chatter or an answer. */
export function describeHostileInputs(
  name: string,
  start: () => Promise<CrmUnderTest>,
  { every = 1 }: { readonly every?: number } = {},
): void {
  const customers = HOSTILE_CUSTOMERS.filter((_, at) => at % every === 0);
  const surroundings = SURROUNDINGS.filter((_, at) => at % every === 0);
  describe(`on ${name}, a reminder`, { timeout: 2 * MINUTES }, () => {
    let crm: CrmUnderTest;
    let sidecar: TestSidecar;
    let client: SidecarClient;
    let held: ReadonlyMap<string, HeldCustomer>;
    const written = new Map<string, Written>();

    beforeAll(async () => {
      crm = await start();
      const ordinary = surroundings.map(({ title }, at) => {
        const email = `caso-${at}@cliente.example`;
        return { title, text: `Cliente do caso ${at}`, email, reaches: [email] };
      });
      held = await holdCustomers(crm, [TAME, ...customers, ...ordinary]);
      sidecar = await startTestSidecar(crm, { UNDO_SECONDS: 0 });
      client = await signInToSidecar(sidecar.url, crm, crm.users.manager);
      crm.inbox.clear();
      const waiting = [TAME, ...customers].flatMap(({ title }) => held.get(title) ?? []);
      const work = async () => {
        for (let next = waiting.shift(); next; next = waiting.shift())
          written.set(next.title, await writeTo(crm, client, next.customerId));
      };
      await Promise.all(Array.from({ length: AT_ONCE }, work));
      for (const surrounding of surroundings) await writeWithin(surrounding);
    }, 15 * MINUTES);
    afterAll(async () => {
      await sidecar?.stop();
      await crm?.stop();
    });

    async function writeWithin(surrounding: Surrounding): Promise<void> {
      const customer = heldAs(surrounding.title);
      const found = await surround(crm, surrounding, customer, async () => {
        const now = await signInToSidecar(sidecar.url, crm, crm.users.manager);
        return writeTo(crm, now, customer.customerId);
      });
      if (found) written.set(surrounding.title, found);
    }

    const heldAs = (title: string) => {
      const customer = held.get(title);
      if (!customer) throw new Error(`${name} did not take ${title}`);
      return customer;
    };
    const tame = () => {
      const found = written.get(TAME.title);
      if (!found) throw new Error('nothing to compare with');
      return found;
    };
    const origin = () => new URL(crm.url).origin;

    it('has inputs to stand, more than a hundred where all are tried, nearly all of which the CRM takes', () => {
      expect(customers.length + surroundings.length).toBeGreaterThanOrEqual(100 / every);
      expect(written.size).toBeGreaterThanOrEqual(0.9 * customers.length);
    });

    it.for(customers)('stands $title', ({ title, text, reaches }, { skip }) => {
      const found = written.get(title);
      if (!found) return skip(`${name} does not take it`);
      expect(found.preview.customerName).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e]/u);
      expect(found.preview.customerName.length).toBeLessThan(1000);
      if (reaches.length === 0) {
        expect(found.preview).toMatchObject({ blocked: 'recipient_unusable', recipients: [] });
        return;
      }
      expectUnharmed(found, { tame: tame(), reaches, origin: origin() });
      if (ORDINARY.test(text))
        expect(skeletonOf(found.mails[0]?.html ?? '').text).toContain(text.replaceAll(/ +/g, ' ').trim());
    });

    it.for(surroundings)('stands $title', ({ title, refused }, { skip }) => {
      const found = written.get(title);
      if (!found) return skip(`${name} does not take it`);
      if (refused) expect(found.preview.blocked).toBe(refused);
      else expectUnharmed(found, { tame: tame(), reaches: heldAs(title).reaches, origin: origin() });
      expect(found.mails.map(({ from }) => from)).toEqual(found.mails.map(() => 'financeiro@emdia.example'));
      expect(found.mails.flatMap(({ replyTo }) => replyTo)).toEqual(found.mails.map(() => 'financeiro@emdia.example'));
    });

    it('reaches nobody else', () => {
      const meant = [TAME, ...held.values()].flatMap(({ reaches }) => reaches.map((address) => address.toLowerCase()));
      const got = crm.inbox.messages.flatMap(({ recipients }) => recipients.map((address) => address.toLowerCase()));
      expect(got.filter((address) => !meant.includes(address.replace('@café.', '@xn--caf-dma.')))).toEqual([]);
      expect(got.length).toBeGreaterThan(90 / every);
    });
  });
}
