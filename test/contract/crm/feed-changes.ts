import { setTimeout as delay } from 'node:timers/promises';
import { beforeEach, describe, expect, it } from 'vitest';
import type { ChangedLine, CrmInstant } from '../../../sidecar/crm/crm.ts';
import { type Bookkeeper, createBookkeeper } from './bookkeeper.ts';
import { dayFromToday } from './expected-debts.ts';
import { agreedOpenLines, all } from './feed.ts';
import type { Suite } from './suite.ts';

const ISSUED = dayFromToday(-40);
const DUE = dayFromToday(-10);
const PAID = dayFromToday(-3);

/** What a mirror is told after something happened in the CRM. */
export function describeFeedChanges(suite: Suite): void {
  let books: Bookkeeper;
  let customer: number;
  beforeEach(() => {
    books = createBookkeeper(suite.held);
    customer = suite.held.ids.customer('late-2');
  });

  const anInvoice = (amount = 1000) => books.invoice(customer, { amount, date: ISSUED, due: DUE });
  const lineOf = async (moveId: number) => (await books.lineIds(moveId))[0] ?? 0;

  describe('tells a mirror what changed since:', () => {
    /** Lets the CRM's clock pass the last change, so that what is done next stands alone. */
    const changesBy = async (act: () => Promise<unknown>): Promise<ReadonlyMap<number, ChangedLine['line']>> => {
      const since = await nextSecond(await suite.crm.lastLineChange());
      await act();
      const changes = await all((page) => suite.crm.changedLines(since, page), 2);
      for (const { changedAt } of changes) expect(changedAt >= since).toBe(true);
      const last = changes.map(({ changedAt }) => changedAt).sort();
      expect(await suite.crm.lastLineChange()).toBe(last.at(-1));
      await agreedOpenLines(suite.crm);
      return new Map(changes.map(({ id, line }) => [id, line]));
    };

    it('nothing while nothing does', async () => {
      const last = await suite.crm.lastLineChange();
      expect(await suite.crm.changedLines(await nextSecond(last), { after: 0, limit: 10 })).toEqual([]);
      expect(await suite.crm.lastLineChange()).toBe(last);
    });

    it('the last change itself, asked for since then', async () => {
      const last = (await suite.crm.lastLineChange()) ?? '';
      expect(await suite.crm.changedLines(last, { after: 0, limit: 1 })).toMatchObject([{ changedAt: last }]);
    });

    it('a new invoice, as an open line', async () => {
      let invoice = 0;
      const changes = await changesBy(async () => {
        invoice = await anInvoice();
      });
      const id = await lineOf(invoice);
      const open = (await agreedOpenLines(suite.crm)).find((line) => line.id === id);
      expect(open).toMatchObject({ dueDate: DUE, residual: { minor: 1000_00 }, partnerId: customer });
      expect(changes).toEqual(new Map([[id, open]]));
    });

    it('a part payment, as what is left; the rest, as settled', async () => {
      const invoice = await anInvoice();
      const id = await lineOf(invoice);
      const partly = await changesBy(() => books.pay(invoice, PAID, 400.01));
      expect(partly.get(id)?.residual).toEqual({ currency: 'BRL', minor: 599_99 });
      const whole = await changesBy(() => books.pay(invoice, PAID));
      expect(whole.has(id)).toBe(true);
      expect([...whole.values()]).toEqual([...whole.values()].map(() => undefined));
    });

    it('a payment nobody matched, as a credit, and as settled once it is; both open again when that is undone', async () => {
      const invoice = await anInvoice();
      let payment = 0;
      const received = await changesBy(async () => {
        payment = await books.receive(customer, PAID, 1000);
      });
      const [debt, credit] = [await lineOf(invoice), await lineOf(payment)];
      expect(received.get(credit)).toMatchObject({ document: { type: 'payment' }, residual: { minor: -1000_00 } });
      const matched = await changesBy(() => books.match(invoice, payment));
      expect([matched.has(debt), matched.get(debt), matched.get(credit)]).toEqual([true, undefined, undefined]);
      const undone = await changesBy(() => books.unmatch(invoice));
      expect(undone.get(debt)?.residual.minor).toBe(1000_00);
      expect(undone.get(credit)?.residual.minor).toBe(-1000_00);
    });

    it('an invoice reversed by a credit note, as settled', async () => {
      const invoice = await anInvoice();
      const changes = await changesBy(async () => {
        const note = await books.invoice(customer, { amount: 1000, date: PAID, kind: 'out_refund' });
        await books.match(invoice, note);
      });
      const id = await lineOf(invoice);
      expect([changes.has(id), changes.get(id)]).toEqual([true, undefined]);
    });

    it('an invoice reset to draft, as no debt, and posted again, as one', async () => {
      const invoice = await anInvoice();
      const id = await lineOf(invoice);
      const reset = await changesBy(() => books.resetToDraft(invoice));
      expect([reset.has(id), reset.get(id)]).toEqual([true, undefined]);
      const posted = await changesBy(() => books.post(invoice));
      expect(posted.get(await lineOf(invoice))).toMatchObject({ dueDate: DUE, residual: { minor: 1000_00 } });
    });

    it('an invoice left out of follow-up, as such', async () => {
      const invoice = await anInvoice();
      const id = await lineOf(invoice);
      const changes = await changesBy(() => books.leaveOut(id));
      expect(changes.get(id)).toMatchObject({ excluded: true, residual: { minor: 1000_00 } });
    });

    it('nothing of a deleted invoice, whose line is no longer among the open ones', async () => {
      const invoice = await anInvoice();
      const id = await lineOf(invoice);
      const since = await nextSecond(await suite.crm.lastLineChange());
      await books.delete(invoice);
      const changes = await suite.crm.changedLines(since, { after: 0, limit: 100 });
      expect(changes.map((change) => change.id)).not.toContain(id);
      expect((await agreedOpenLines(suite.crm)).map((line) => line.id)).not.toContain(id);
    });
  });

  describe('tells a mirror which partners changed since:', () => {
    const changedBy = async (act: () => Promise<unknown>) => {
      const since = await nextSecond(await suite.crm.lastPartnerChange());
      await act();
      const changes = await all((page) => suite.crm.changedPartners(since, page), 1);
      const last = changes.map(({ changedAt }) => changedAt).sort();
      expect(await suite.crm.lastPartnerChange()).toBe(last.at(-1));
      return new Map(changes.map(({ id, customerId }) => [id, customerId]));
    };

    it('a customer, a contact with its customer, an archived one too', async () => {
      const [contact, parent] = ['group-buyer', 'group'].map(suite.held.ids.customer);
      expect(await changedBy(() => books.write('res.partner', customer, { phone: '+55 11 5555-0101' }))).toEqual(
        new Map([[customer, customer]]),
      );
      expect(await changedBy(() => books.write('res.partner', contact ?? 0, { active: false }))).toEqual(
        new Map([[contact, parent]]),
      );
      await books.write('res.partner', contact ?? 0, { active: true });
    });

    it('a person who became somebody’s contact, and whose debts are that customer’s now', async () => {
      const person = await books.create('res.partner', { name: 'Pessoa avulsa' });
      const line = await lineOf(await books.entry({ date: ISSUED, amount: 31, partnerId: person }));
      const since = await nextSecond(await suite.crm.lastLineChange());
      expect(await suite.crm.owners([person])).toEqual(new Map([[person, person]]));
      const changes = await changedBy(() => books.write('res.partner', person, { parent_id: customer }));
      expect(changes.get(person)).toBe(customer);
      expect(await suite.crm.owners([person])).toEqual(new Map([[person, customer]]));
      // From some version on, the line goes over to the customer itself, and that is a change of the line.
      const moved = (await suite.crm.changedLines(since, { after: line - 1, limit: 1 }))[0]?.line;
      const known = (await agreedOpenLines(suite.crm)).find(({ id }) => id === line);
      expect(known?.partnerId).toBe(moved?.partnerId ?? person);
    });
  });
}

/** The second after an instant, once the CRM's clock is there. */
export async function nextSecond(instant: CrmInstant | undefined): Promise<CrmInstant> {
  await delay(1100);
  const next = new Date(Date.parse(`${instant?.replace(' ', 'T')}Z`) + 1000);
  return next.toISOString().slice(0, 'YYYY-MM-DD HH:MM:SS'.length).replace('T', ' ');
}
