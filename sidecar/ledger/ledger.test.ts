import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { aClearingPayment, aReceivable } from '../../shared/domain/testing/builders.ts';
import { aCompany, aCrm, aCustomer, type FakeCrm } from '../../test/support/fake-crm.ts';
import { type LedgerUnderTest, ledgerOf } from '../../test/support/ledger.ts';
import { CrmError } from '../crm/crm.ts';

const TODAY = '2026-03-16';
const AWAY = new CrmError('unreachable', 'no connection');
const settlement = (id: number) =>
  ({
    id,
    companyId: 1,
    partnerId: 7,
    documentId: id,
    dueDate: '2026-01-10',
    paidOn: '2026-01-15',
    minor: 100_00,
    by: 'payment',
  }) as const;

describe('the ledger', () => {
  let crm: FakeCrm;
  let under: LedgerUnderTest;
  beforeEach(() => {
    crm = aCrm();
    under = ledgerOf(crm);
  });

  const owed = (customerId = 7, companyId = 1) =>
    under.ledger.position(companyId, customerId, TODAY).overdue.map(({ minor }) => minor);
  const cycle = () => under.ledger.cycle();
  const write = (id: number, at: string) => crm.books.lineChanges.set(id, at);
  /** What a payment of the first invoice leaves. */
  const payPart = (minor: number, at = '2026-03-16 15:00:00') => {
    const [first, ...rest] = crm.books.receivables;
    if (!first) throw new Error('no receivable');
    const residual = { currency: 'BRL', minor: first.residual.minor - minor };
    crm.books.receivables = [{ ...first, residual, companyResidual: residual }, ...rest];
    write(first.id, at);
  };

  describe('before it was read', () => {
    it('knows nothing, and says so instead of “no debt”', async () => {
      expect(under.ledger.status()).toEqual({ state: 'reading', read: 0, total: 0 });
      crm.failAlways(AWAY);
      expect(await under.ledger.resolve([{ type: 'customer', id: 7 }])).toEqual([
        { kind: 'unresolved', cause: 'not_read_yet' },
      ]);
      expect(under.ledger.history(1, 7)).toBeUndefined();
      expect(under.ledger.billings(1)).toBeUndefined();
    });

    it('says how far it has come', async () => {
      crm.books.receivables = Array.from({ length: 6000 }, () => aReceivable());
      const first = crm.openLines;
      let seen: unknown;
      Object.assign(crm, {
        openLines: (page: Parameters<typeof first>[0]) => {
          if (page.after > 0) seen = under.ledger.status();
          return first(page);
        },
      });
      await cycle();
      expect(seen).toEqual({ state: 'reading', read: 5000, total: 6000 });
      expect(under.ledger.status().state).toBe('fresh');
    });

    it('stays unread when the CRM fails midway, and reads all of it the next time', async () => {
      crm.failNext('customers', AWAY);
      await expect(cycle()).rejects.toBe(AWAY);
      expect(under.ledger.status().state).toBe('reading');
      await cycle();
      expect(owed()).toEqual([1000_00]);
      expect(under.ledger.customer(7)?.name).toBe('Metalúrgica Ipê Amarelo Ltda');
    });
  });

  describe('within one cycle takes in', () => {
    beforeEach(() => cycle());

    it('a payment', async () => {
      payPart(400_00);
      await cycle();
      expect(owed()).toEqual([600_00]);
    });

    it('a settled line', async () => {
      const [first] = crm.books.receivables;
      crm.books.receivables = [];
      write(first?.id ?? 0, '2026-03-16 15:00:00');
      await cycle();
      expect(owed()).toEqual([]);
      expect(under.ledger.customersOf(1)).toEqual([]);
    });

    it('a new invoice of a customer not met before, made out to a contact', async () => {
      crm.books.customers.push(aCustomer({ id: 9, name: 'Padaria Nova' }));
      crm.books.contactOwners.set(91, 9);
      const line = aReceivable({ customerId: 9, amount: 50_00 });
      crm.books.receivables.push(line);
      crm.books.madeOutTo.set(line.id, 91);
      write(line.id, '2026-03-16 15:00:00');
      await cycle();
      expect(owed(9)).toEqual([50_00]);
      expect(under.ledger.customer(9)?.name).toBe('Padaria Nova');
    });

    it('ten thousand changes at once', async () => {
      const many = Array.from({ length: 10_000 }, () => aReceivable({ amount: 1_00 }));
      for (const { id } of many) write(id, '2026-03-16 15:00:00');
      crm.books.receivables.push(...many);
      await cycle();
      expect(owed()).toEqual([1000_00 + 10_000 * 1_00]);
    });

    it('a deletion, which no feed of changes shows', async () => {
      crm.books.receivables.push(aReceivable({ id: 900, amount: 5_00, customerId: 7 }));
      write(900, '2026-03-16 14:00:00');
      await cycle();
      expect(owed()).toEqual([1005_00]);
      crm.books.receivables = crm.books.receivables.filter(({ id }) => id !== 900);
      crm.books.lineChanges.delete(900);
      await cycle();
      expect(owed()).toEqual([1000_00]);
    });

    it('a deletion that a new line of the same amount hides from the count', async () => {
      const [first] = crm.books.receivables;
      crm.books.receivables = [aReceivable({ id: 901, amount: 1000_00, dueDate: '2026-03-30' })];
      crm.books.lineChanges.delete(first?.id ?? 0);
      write(901, '2026-03-16 15:00:00');
      await cycle();
      expect(owed()).toEqual([]);
    });

    it('a change the CRM stamped before others already read, as a long transaction does', async () => {
      crm.books.receivables.push(aReceivable({ id: 902, amount: 7_00 }));
      write(902, '2026-03-16 15:00:00');
      await cycle();
      payPart(100_00, '2026-03-16 14:58:00');
      const before = crm.calls.openLines;
      await cycle();
      expect(owed()).toEqual([907_00]);
      expect(crm.calls.openLines).toBe(before);
    });

    it('a change stamped by a clock that was set back, by reading everything again', async () => {
      write(crm.books.receivables[0]?.id ?? 0, '2026-03-16 15:00:00');
      await cycle();
      under.clock.pass(120);
      const [first] = crm.books.receivables;
      if (first) crm.books.receivables = [{ ...first, residual: brl(1_00), companyResidual: brl(1_00) }];
      crm.books.receivables.push(aReceivable({ id: 903, amount: 2_00 }));
      await cycle();
      expect(owed()).toEqual([3_00]);
    });

    it('a database put back from a back-up', async () => {
      payPart(400_00, '2026-03-16 15:00:00');
      await cycle();
      expect(owed()).toEqual([600_00]);
      under.clock.pass(120);
      crm.books.receivables = [aReceivable({ id: 50, amount: 800_00 })];
      crm.books.lineChanges.clear();
      await cycle();
      expect(owed()).toEqual([800_00]);
    });

    it('a customer renamed, and a contact that belongs to another customer now', async () => {
      crm.books.customers = [aCustomer({ name: 'Ipê Amarelo S.A.' }), aCustomer({ id: 9 })];
      crm.books.partnerChanges.set(7, '2026-03-16 15:00:00');
      await cycle();
      expect(under.ledger.customer(7)?.name).toBe('Ipê Amarelo S.A.');

      const line = aReceivable({ id: 904, amount: 9_00 });
      crm.books.receivables.push(line);
      crm.books.contactOwners.set(71, 7);
      crm.books.madeOutTo.set(904, 71);
      write(904, '2026-03-16 15:01:00');
      await cycle();
      expect(owed()).toEqual([1009_00]);
      crm.books.contactOwners.set(71, 9);
      crm.books.partnerChanges.set(71, '2026-03-16 15:02:00');
      await cycle();
      expect(owed()).toEqual([1000_00]);
      expect(owed(9)).toEqual([9_00]);
    });

    it('lines of a contact merged into another customer, though nothing is written on them', async () => {
      crm.books.customers.push(aCustomer({ id: 9, name: 'Ipê Amarelo S.A.' }));
      await cycle();
      expect(owed(9)).toEqual([]);
      crm.books.receivables = crm.books.receivables.map((line) => ({ ...line, customerId: 9 }));
      crm.books.customers = crm.books.customers.filter(({ id }) => id === 9);
      crm.books.partnerChanges.set(9, '2026-03-16 15:00:00');
      await cycle();
      expect(owed(9)).toEqual([1000_00]);
      expect(owed(7)).toEqual([]);
    });

    it('a payment on its way, and its end', async () => {
      crm.books.clearingPayments = [aClearingPayment(1000_00, '2026-03-16')];
      await cycle();
      expect(under.ledger.position(1, 7, TODAY).clearing).toEqual([brl(1000_00)]);
      crm.books.clearingPayments = [];
      await cycle();
      expect(under.ledger.position(1, 7, TODAY).clearing).toEqual([]);
    });
  });

  it('takes in what changed while everything was read', async () => {
    const openLines = crm.openLines;
    Object.assign(crm, {
      openLines: async (page: Parameters<typeof openLines>[0]) => {
        const rows = await openLines(page);
        if (page.after === 0) payPart(250_00);
        return rows;
      },
    });
    await cycle();
    expect(owed()).toEqual([750_00]);
  });

  it('asks for smaller pages of a CRM that is slow, and loses nothing', async () => {
    crm.books.receivables = Array.from({ length: 3000 }, () => aReceivable({ amount: 1_00 }));
    const openLines = crm.openLines;
    Object.assign(crm, {
      openLines: (page: Parameters<typeof openLines>[0]) =>
        page.limit > 2000 ? Promise.reject(new CrmError('timeout', 'too slow')) : openLines(page),
    });
    await cycle();
    expect(owed()).toEqual([3000_00]);
  });

  describe('when the CRM is away', () => {
    beforeEach(() => cycle());

    it('keeps what it knows, says since when it is old, and recovers', async () => {
      const { asOf } = under.ledger.status() as { asOf: Date };
      crm.failAlways(AWAY);
      under.clock.pass(10);
      await expect(cycle()).rejects.toBe(AWAY);
      expect(under.ledger.status()).toEqual({ state: 'fresh', asOf });
      under.clock.pass(11);
      expect(under.ledger.status()).toEqual({ state: 'stale', asOf });
      expect(owed()).toEqual([1000_00]);
      crm.failAlways(undefined);
      await cycle();
      expect(under.ledger.status()).toEqual({ state: 'fresh', asOf: under.clock.now() });
    });

    it('is not fooled by a clock that jumps: what counts is the time that passed', () => {
      under.clock.jump(86_400);
      expect(under.ledger.status().state).toBe('fresh');
      under.clock.jump(-2 * 86_400);
      under.clock.pass(21);
      expect(under.ledger.status().state).toBe('stale');
    });

    it('answers for records it knows, and for the others that they were not read', async () => {
      await under.ledger.resolve([{ type: 'invoice', id: 100 }]);
      crm.failAlways(AWAY);
      expect(
        await under.ledger.resolve([
          { type: 'invoice', id: 100 },
          { type: 'order', id: 3 },
        ]),
      ).toEqual([
        { kind: 'resolved', customerId: 7, companyId: 1 },
        { kind: 'unresolved', cause: 'not_read_yet' },
      ]);
    });
  });

  describe('half permitted', () => {
    it('goes on without the history it may not read, and calls it unknown', async () => {
      crm.failNext('matches', new CrmError('access_denied', 'no'));
      await cycle();
      expect(owed()).toEqual([1000_00]);
      expect(under.ledger.status().state).toBe('fresh');
      expect(under.ledger.history(1, 7)).toBeUndefined();
      await cycle();
      expect(under.ledger.history(1, 7)).toEqual([]);
    });

    it('forgets a company its account works for no more', async () => {
      crm.books.companies = [aCompany(), aCompany({ id: 2, name: 'Filial' })];
      crm.books.receivables.push(aReceivable({ id: 905, companyId: 2, amount: 3_00 }));
      await cycle();
      expect(owed(7, 2)).toEqual([3_00]);
      crm.books.companies = [aCompany()];
      crm.books.receivables = crm.books.receivables.filter(({ companyId }) => companyId === 1);
      under.clock.pass(61);
      await cycle();
      expect(under.ledger.companies().map(({ id }) => id)).toEqual([1]);
      expect(under.ledger.customersOf(2)).toEqual([]);
    });
  });

  it('does not take a CRM that never stands still for one that disagrees', async () => {
    await cycle();
    const totals = crm.openLineTotals;
    Object.assign(crm, {
      openLineTotals: async () => {
        payPart(1, `2026-03-16 15:00:${String(crm.calls.openLineTotals ?? 0).padStart(2, '0')}`);
        return totals();
      },
    });
    const before = crm.calls.openLines;
    await cycle();
    await cycle();
    expect(crm.calls.openLines).toBe(before);
  });

  it('says it cannot be trusted when the CRM contradicts itself, and reads everything again only now and then', async () => {
    await cycle();
    Object.assign(crm, { openLineTotals: async () => [{ companyId: 1, count: 1, minor: 1 }] });
    await expect(cycle()).rejects.toThrow('sums its open receivables otherwise');
    const before = crm.calls.openLines ?? 0;
    await expect(cycle()).rejects.toThrow();
    expect(crm.calls.openLines).toBe(before);
    under.clock.pass(61);
    await expect(cycle()).rejects.toThrow();
    expect(crm.calls.openLines).toBe(before + 1);
    expect(under.ledger.status().state).toBe('stale');
  });

  it('reads everything again when asked to, and after six hours', async () => {
    await cycle();
    under.ledger.refresh();
    await cycle();
    expect(crm.calls.openLines).toBe(2);
    under.clock.pass(6 * 3600 + 1);
    await cycle();
    expect(crm.calls.openLines).toBe(3);
    await cycle();
    expect(crm.calls.openLines).toBe(3);
  });

  it('knows what was paid, and what was unmade again', async () => {
    crm.books.settlements = [settlement(1), settlement(2)];
    await cycle();
    expect(under.ledger.history(1, 7)?.map(({ id }) => id)).toEqual([1, 2]);
    crm.books.settlements = [settlement(2), settlement(5)];
    under.clock.pass(61);
    await cycle();
    expect(under.ledger.history(1, 7)?.map(({ id }) => id)).toEqual([2, 5]);
  });

  it('counts matches that are no customer’s, and reads nothing again for them', async () => {
    crm.books.settlements = [settlement(1), settlement(4)];
    crm.books.matchesOfOthers = [2, 9];
    await cycle();
    expect(under.ledger.history(1, 7)?.map(({ id }) => id)).toEqual([1, 4]);
    const { matches = 0 } = crm.calls;
    under.clock.pass(61);
    await cycle();
    expect(crm.calls.matches).toBe(matches + 1);
    crm.books.matchesOfOthers = [9];
    under.clock.pass(61);
    await cycle();
    expect(crm.calls.matches).toBe(matches + 3);
  });

  it('works a position out once, until something of it changes', async () => {
    await cycle();
    const position = under.ledger.position(1, 7, TODAY);
    expect(under.ledger.position(1, 7, TODAY)).toBe(position);
    expect(under.ledger.position(1, 7, '2026-03-17')).not.toBe(position);
  });

  it('asks about a record once, and again while somebody looks at it', async () => {
    crm.books.records.set('order 3', { customerId: 7, companyId: 1 });
    await cycle();
    const order = { type: 'order', id: 3 } as const;
    await under.ledger.resolve([order]);
    await under.ledger.resolve([order]);
    expect(crm.calls.resolve).toBe(1);
    crm.books.records.set('order 3', { customerId: 9, companyId: 1 });
    await cycle();
    expect(await under.ledger.resolve([order])).toEqual([{ kind: 'resolved', customerId: 9, companyId: 1 }]);
  });
});

/** What may happen to the CRM's books between two cycles; `seen`: the feed of changes shows it. */
const event = fc.record({
  kind: fc.constantFrom('add', 'change', 'settle', 'delete', 'give') as fc.Arbitrary<
    'add' | 'change' | 'settle' | 'delete' | 'give'
  >,
  which: fc.nat(20),
  minor: fc.integer({ min: -500_00, max: 500_00 }).filter((minor) => minor !== 0),
  late: fc.nat(100),
});

it('is, after each cycle, what the CRM’s books are, whatever happened to them', async () => {
  const days = fc.array(fc.array(event, { maxLength: 8 }), { minLength: 1, maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(days, async (cycles) => {
      const crm = aCrm({ customers: [aCustomer(), aCustomer({ id: 9 })] });
      crm.books.contactOwners.set(71, 7);
      const { ledger } = ledgerOf(crm);
      let second = 0;
      for (const events of cycles) {
        for (const each of events) happen(crm, each, ++second);
        await ledger.cycle();
        for (const customerId of [7, 9]) {
          const own = crm.books.receivables.filter((line) => ownerIn(crm, line) === customerId);
          const mirrored = ledger.position(1, customerId, TODAY);
          expect(total(mirrored)).toEqual(own.reduce((sum, { residual }) => sum + residual.minor, 0));
        }
      }
    }),
    { numRuns: 300 },
  );
});

const ownerIn = ({ books }: FakeCrm, { id, customerId }: { id: number; customerId: number }) => {
  const partner = books.madeOutTo.get(id) ?? customerId;
  return books.contactOwners.get(partner) ?? partner;
};

const total = ({ overdue, notDue, credit }: ReturnType<LedgerUnderTest['ledger']['position']>) =>
  [...overdue, ...notDue].reduce((sum, { minor }) => sum + minor, 0) -
  credit.reduce((sum, { minor }) => sum + minor, 0);

function happen(
  { books }: FakeCrm,
  { kind, which, minor, late }: typeof event extends fc.Arbitrary<infer E> ? E : never,
  second: number,
) {
  // A transaction shows up to 99 seconds after it was stamped.
  const at = new Date(Date.parse('2026-03-16T15:00:00Z') + (second - late) * 1000).toISOString();
  const stamp = at.slice(0, 19).replace('T', ' ');
  const line = books.receivables[which % Math.max(1, books.receivables.length)];
  const others = books.receivables.filter((each) => each !== line);
  const money = { residual: brl(minor), companyResidual: brl(minor) };
  switch (kind) {
    case 'add': {
      const added = aReceivable({ customerId: which % 2 ? 7 : 71, amount: minor });
      books.receivables.push(added);
      books.lineChanges.set(added.id, stamp);
      return;
    }
    case 'give':
      books.contactOwners.set(71, which % 2 ? 7 : 9);
      books.partnerChanges.set(71, stamp);
      return;
    default:
      if (!line) return;
      books.receivables = kind === 'change' ? [...others, { ...line, ...money }] : others;
      if (kind === 'delete') books.lineChanges.delete(line.id);
      else books.lineChanges.set(line.id, stamp);
  }
}

const brl = (minor: number) => ({ currency: 'BRL', minor });
