import { describe, expect, it } from 'vitest';
import { createBookkeeper } from './bookkeeper.ts';
import { dayFromToday } from './expected-debts.ts';
import { giveServiceOnly } from './service-groups.ts';
import type { Suite } from './suite.ts';

const MISSING = 987_654_321;

export function describeBeforeAsking(suite: Suite): void {
  const books = () => createBookkeeper(suite.held);
  const newInvoice = (kind: 'out_invoice' | 'out_refund' = 'out_invoice') =>
    books().invoice(suite.held.ids.customer('late-2'), {
      amount: 80,
      date: dayFromToday(-40),
      due: dayFromToday(-10),
      kind,
    });
  const mark = (id: number, is_move_sent: boolean) => books().write('account.move', id, { is_move_sent });

  describe('knows which invoices were never sent', () => {
    it('from their mark', async () => {
      const [unsent, sent] = [await newInvoice(), await newInvoice()];
      await mark(sent, true);
      expect(await suite.crm.unsentInvoices([unsent, sent])).toEqual(new Set([unsent]));
      await mark(sent, false);
      expect(await suite.crm.unsentInvoices([sent])).toEqual(new Set([sent]));
    });

    it('of invoices alone: no credit note, no entry, none that does not exist', async () => {
      const refund = await newInvoice('out_refund');
      const partnerId = suite.held.ids.customer('late-2');
      const entry = await books().entry({ date: dayFromToday(-5), amount: 30, partnerId });
      expect(await suite.crm.unsentInvoices([refund, entry, MISSING])).toEqual(new Set());
      expect(await suite.crm.unsentInvoices([])).toEqual(new Set());
    });
  });

  describe('knows when the bank was last read', () => {
    const lastEntry = async (upTo = dayFromToday(0)) =>
      (await suite.crm.lastBankEntries(upTo)).get(suite.held.ids.company('main'));

    it('by the last entry in each company, none of days to come', async () => {
      const before = await suite.crm.lastBankEntries(dayFromToday(-400));
      expect(before.get(suite.held.ids.company('main'))).toBeUndefined();
      await books().bankEntry(dayFromToday(-9));
      expect(await lastEntry()).toBe(dayFromToday(-9));
      await books().bankEntry(dayFromToday(-30));
      await books().bankEntry(dayFromToday(5));
      expect(await lastEntry()).toBe(dayFromToday(-9));
      expect(await lastEntry(dayFromToday(-10))).toBe(dayFromToday(-30));
      expect(await lastEntry(dayFromToday(5))).toBe(dayFromToday(5));
      expect((await suite.crm.lastBankEntries(dayFromToday(0))).has(suite.held.ids.company('branch'))).toBe(false);
    });

    it('whatever else is booked in the bank’s journal', async () => {
      const last = await lastEntry();
      await books().entry({ date: dayFromToday(-1), amount: 20, partnerId: false, journal: 'bank' });
      await books().receive(suite.held.ids.customer('late-2'), dayFromToday(-1), 5);
      expect(await lastEntry()).toBe(last);
    });
  });

  it('says neither to an account that does not see the books', async () => {
    const invoice = await newInvoice();
    const restore = await giveServiceOnly(suite.held, 'base.group_user');
    try {
      await expect(suite.crm.unsentInvoices([invoice])).rejects.toMatchObject({ kind: 'access_denied' });
      await expect(suite.crm.lastBankEntries(dayFromToday(0))).rejects.toMatchObject({ kind: 'access_denied' });
    } finally {
      await restore();
    }
  });
}
