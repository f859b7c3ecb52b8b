import { describe, expect, it } from 'vitest';
import type { CalendarDate } from '../../../shared/domain/calendar/calendar-date.ts';
import type { CrmFeed, LineTotal, PageRequest, Settlement } from '../../../sidecar/crm/crm.ts';
import { dataset } from '../../dataset/dataset.ts';
import { createBookkeeper } from './bookkeeper.ts';
import { dayFromToday, rootOf } from './expected-debts.ts';
import type { Suite } from './suite.ts';

const CONTACT = 'group-billing';

/** Every row, page by page. */
export async function all<Row extends { readonly id: number }>(
  read: (page: PageRequest) => Promise<Row[]>,
  limit = 1000,
): Promise<Row[]> {
  const rows: Row[] = [];
  for (;;) {
    const page = await read({ after: rows.at(-1)?.id ?? 0, limit });
    expect(page.length).toBeLessThanOrEqual(limit);
    rows.push(...page);
    if (page.length < limit) return rows;
  }
}

export const allOpen = (crm: CrmFeed, limit?: number) => all((page) => crm.openLines(page), limit);

export async function allSettlements(crm: CrmFeed, from: CalendarDate, limit?: number): Promise<Settlement[]> {
  const matches = await all((page) => crm.matches(from, page), limit);
  return matches.flatMap(({ settlement }) => settlement ?? []);
}

/** Of a CRM, all that its feed says is open, once it is seen that its four ways to say it agree. */
export async function agreedOpenLines(crm: CrmFeed) {
  const lines = await allOpen(crm);
  const totals = new Map<number, LineTotal>();
  for (const { companyId, companyResidual } of lines) {
    const { count, minor } = totals.get(companyId) ?? { count: 0, minor: 0 };
    totals.set(companyId, { companyId, count: count + 1, minor: minor + companyResidual.minor });
  }
  const byCompany = (a: LineTotal, b: LineTotal) => a.companyId - b.companyId;
  expect((await crm.openLineTotals()).sort(byCompany)).toEqual([...totals.values()].sort(byCompany));
  expect((await crm.openLineIds()).sort((a, b) => a - b)).toEqual(lines.map(({ id }) => id));
  return lines;
}

export function describeFeed(suite: Suite): void {
  const ids = () => suite.held.ids;

  describe('feeds a mirror with what is open:', () => {
    it('exactly what it tells of each customer', async () => {
      const lines = await agreedOpenLines(suite.crm);
      const owners = await suite.crm.owners(lines.map(({ partnerId }) => partnerId));
      const owned = lines.map(({ partnerId, ...line }) => ({ ...line, customerId: owners.get(partnerId) }));
      const receivables = await suite.crm.openReceivables([...new Set(owners.values())]);
      expect(owned).toEqual(receivables.sort((a, b) => a.id - b.id));
      expect(lines.length).toBeGreaterThan(40);
    });

    it.each(['some', 'exactly all'])('in pages of %s of them, in order of id, once each', async (size) => {
      const whole = await allOpen(suite.crm);
      const limit = size === 'some' ? 9 : whole.length;
      const lines = await allOpen(suite.crm, limit);
      expect(lines).toEqual(whole);
      expect(lines.map(({ id }) => id)).toEqual([...new Set(lines.map(({ id }) => id))].sort((a, b) => a - b));
      expect(await suite.crm.openLines({ after: lines.at(-1)?.id ?? 0, limit })).toEqual([]);
    });

    it('an entry on a contact under the contact, whose customer it names', async () => {
      const books = createBookkeeper(suite.held);
      const [contact, customer] = [CONTACT, rootOf(CONTACT)].map(ids().customer);
      const entry = await books.entry({ date: dayFromToday(-20), amount: 55.5, partnerId: contact ?? 0 });
      const line = (await agreedOpenLines(suite.crm)).find(({ document }) => document.id === entry);
      expect(line).toMatchObject({ partnerId: contact, residual: { minor: 55_50 } });
      expect(await suite.crm.owners([contact ?? 0, 987_654_321])).toEqual(new Map([[contact, customer]]));
      await books.delete(entry);
    });

    it('no line that names nobody, which no customer owes', async () => {
      const before = await agreedOpenLines(suite.crm);
      const books = createBookkeeper(suite.held);
      const entry = await books.entry({ date: dayFromToday(-20), amount: 7, partnerId: false });
      expect(await agreedOpenLines(suite.crm)).toEqual(before);
      await books.delete(entry);
    });

    it('what archived customers owe', async () => {
      const id = ids().customer('critical');
      const before = await agreedOpenLines(suite.crm);
      const books = createBookkeeper(suite.held);
      await books.write('res.partner', id, { active: false });
      expect(await agreedOpenLines(suite.crm)).toEqual(before);
      expect(await suite.crm.owners([id])).toEqual(new Map([[id, id]]));
      await books.write('res.partner', id, { active: true });
    });

    it('and all payments on their way', async () => {
      const everybody = dataset.customers.map(({ key }) => ids().customer(rootOf(key)));
      expect(await suite.crm.allClearingPayments()).toEqual(await suite.crm.clearingPayments(everybody));
    });
  });
}
