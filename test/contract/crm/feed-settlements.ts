import { beforeEach, describe, expect, it } from 'vitest';
import type { Settlement } from '../../../sidecar/crm/crm.ts';
import { type Bookkeeper, createBookkeeper } from './bookkeeper.ts';
import { dayFromToday } from './expected-debts.ts';
import { agreedOpenLines, all } from './feed.ts';
import type { Suite } from './suite.ts';

const ISSUED = dayFromToday(-40);
const DUE = dayFromToday(-10);
const PAID = dayFromToday(-3);

/** How what people do in the books is told as settlements. */
export function describeSettlements(suite: Suite): void {
  let books: Bookkeeper;
  let customer: number;
  beforeEach(() => {
    books = createBookkeeper(suite.held);
    customer = suite.held.ids.customer('late-2');
  });
  const anInvoice = (amount = 1000) => books.invoice(customer, { amount, date: ISSUED, due: DUE });

  describe('tells a mirror how debts were settled:', () => {
    const settledBy = async (act: () => Promise<unknown>): Promise<Settlement[]> => {
      const before = await all((page) => suite.crm.matches(ISSUED, page));
      await act();
      const after = await all((page) => suite.crm.matches(ISSUED, page));
      expect(await suite.crm.matchCount(ISSUED)).toBe(after.length);
      const made = after.filter(({ id }) => before.every((one) => one.id !== id));
      return made.flatMap(({ settlement }) => settlement ?? []);
    };

    it('by each part payment, until it is undone', async () => {
      const invoice = await anInvoice();
      const settlements = await settledBy(async () => {
        await books.pay(invoice, PAID, 400.01);
        await books.pay(invoice, dayFromToday(-1));
      });
      const shared = { documentId: invoice, partnerId: customer, dueDate: DUE, by: 'payment' };
      expect(settlements).toMatchObject([
        { ...shared, paidOn: PAID, minor: 400_01 },
        { ...shared, paidOn: dayFromToday(-1), minor: 599_99 },
      ]);
      const count = await suite.crm.matchCount(ISSUED);
      await books.unmatch(invoice);
      expect(await suite.crm.matchCount(ISSUED)).toBe(count - 2);
    });

    it('by a payment in advance on the day the debt came into being', async () => {
      const invoice = await anInvoice(80);
      const settlements = await settledBy(async () =>
        books.match(invoice, await books.receive(customer, dayFromToday(-90), 80)),
      );
      expect(settlements).toMatchObject([{ paidOn: ISSUED, dueDate: DUE, minor: 80_00, by: 'payment' }]);
    });

    it('by a credit note or an entry that moves no money, without a payment', async () => {
      const [returned, writtenOff] = [await anInvoice(70), await anInvoice(90)];
      const settlements = await settledBy(async () => {
        await books.match(returned, await books.invoice(customer, { amount: 70, date: PAID, kind: 'out_refund' }));
        await books.match(writtenOff, await books.entry({ date: PAID, amount: -90, partnerId: customer }));
      });
      expect(settlements).toMatchObject([
        { documentId: returned, minor: 70_00, by: 'credit_note' },
        { documentId: writtenOff, minor: 90_00, by: 'credit_note' },
      ]);
    });

    it('by an entry in the bank’s journal as a payment; of an entry that is a debt like of an invoice', async () => {
      const debt = await books.entry({ date: ISSUED, amount: 60, partnerId: customer });
      const settlements = await settledBy(async () => {
        await books.match(debt, await books.entry({ date: PAID, amount: -60, partnerId: customer, journal: 'bank' }));
      });
      expect(settlements).toMatchObject([{ documentId: debt, paidOn: PAID, minor: 60_00, by: 'payment' }]);
    });

    it('but not how a credit was paid back to the customer', async () => {
      const note = await books.invoice(customer, { amount: 45, date: ISSUED, kind: 'out_refund' });
      expect(await settledBy(() => books.pay(note, PAID))).toEqual([]);
      expect((await agreedOpenLines(suite.crm)).map(({ document }) => document.id)).not.toContain(note);
    });
  });
}
