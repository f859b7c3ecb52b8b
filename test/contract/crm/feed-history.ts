import { describe, expect, it } from 'vitest';
import { addDays, type CalendarDate } from '../../../shared/domain/calendar/calendar-date.ts';
import type { Settlement } from '../../../sidecar/crm/crm.ts';
import { dataset, type Invoice, type Payment } from '../../dataset/dataset.ts';
import { createBookkeeper } from './bookkeeper.ts';
import { dayFromToday, rootOf } from './expected-debts.ts';
import { all, allSettlements } from './feed.ts';
import type { Suite } from './suite.ts';

const LONG_AGO = '2000-01-01';

/** What a mirror is told of the past: payments and billing of the data set. */
export function describeHistory(suite: Suite): void {
  const ids = () => suite.held.ids;
  const cents = (amount: number) => Math.round(amount * 100);

  describe('feeds a mirror with what was paid:', () => {
    const expected = ({ customer, company, amount, paidIn }: Payment, invoice: Invoice): Settlement => ({
      id: expect.any(Number),
      documentId: ids().invoice(invoice.key),
      partnerId: ids().customer(rootOf(customer)),
      companyId: ids().company(company),
      dueDate: dayFromToday(invoice.instalments[0]?.dueIn ?? 0),
      paidOn: dayFromToday(paidIn),
      minor: cents(amount),
      by: 'payment',
    });

    it('the payments of the data set, on the day and to the cent, in pages of any size', async () => {
      const booked = dataset.payments.filter(({ state }) => state === 'booked');
      const rows = booked.flatMap((payment) =>
        dataset.invoices.filter(({ key }) => payment.settles.includes(key)).map((one) => expected(payment, one)),
      );
      expect(rows.length).toBeGreaterThan(40);
      const settlements = await allSettlements(suite.crm, LONG_AGO);
      const byDocument = (a: Settlement, b: Settlement) => a.documentId - b.documentId;
      expect(settlements.toSorted(byDocument)).toEqual(rows.sort(byDocument));
      expect(await allSettlements(suite.crm, LONG_AGO, 7)).toEqual(settlements);
    });

    it.each([0, -30, -100])('from %i days ago on, and how many matches those are among', async (days) => {
      const from = dayFromToday(days);
      const settlements = await allSettlements(suite.crm, LONG_AGO);
      const since = settlements.filter(({ paidOn }) => paidOn >= from);
      expect(await allSettlements(suite.crm, from)).toEqual(since);
      const matches = await all((page) => suite.crm.matches(from, page));
      expect(await suite.crm.matchCount(from)).toBe(matches.length);
    });
  });

  describe('feeds a mirror with what was billed:', () => {
    const billed = (from: string) => {
      const sums = new Map<string, number>();
      for (const { company, issuedIn, instalments, currency, state, kind } of dataset.invoices) {
        const day = dayFromToday(issuedIn);
        if (state !== 'posted' || kind !== 'invoice' || day < from) continue;
        const key = `${ids().company(company)} ${day.slice(0, 7)}`;
        const total = instalments.reduce((sum, { amount }) => sum + cents(amount), 0);
        sums.set(key, (sums.get(key) ?? 0) + total * dataset.rates[currency]);
      }
      return sums;
    };
    const told = async (from: CalendarDate) =>
      new Map(
        (await suite.crm.billedByMonth(from)).map(({ companyId, month, minor }) => [`${companyId} ${month}`, minor]),
      );

    it.each([-1000, -70, -33])(
      'since %i days ago, by month and company, with foreign invoices at their worth',
      async (days) => {
        const from = dayFromToday(days);
        expect(await told(from)).toEqual(billed(from));
      },
    );

    it('whatever language the account reads months in, and nothing in a month without any', async () => {
      const [service] = await suite.held.call<number[]>('res.users', 'search', [
        [['login', '=', suite.held.service.login]],
      ]);
      const from = dayFromToday(-150);
      const books = createBookkeeper(suite.held);
      await books.write('res.users', service ?? 0, { lang: 'en_US' });
      expect(await told(from)).toEqual(billed(from));
      await books.write('res.users', service ?? 0, { lang: 'pt_BR' });
      expect(await suite.crm.billedByMonth(addDays(dayFromToday(0), 90))).toEqual([]);
    });
  });
}
