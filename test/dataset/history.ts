import { seeded } from '../support/seeded.ts';
import type { Invoice, Payment } from './types.ts';

const payers = ['good-payer', 'on-time', 'settled', 'near-limit', 'slight', 'good-payer'];
const { between } = seeded(20_240_501);

function past(index: number): { invoice: Invoice; payment: Payment | undefined } {
  const customer = payers[index % payers.length] ?? 'settled';
  const paid = customer === 'settled' || index % 5 < 3;
  const dueIn = paid ? between(-150, -12) : between(10, 45);
  const issuedIn = paid ? dueIn - 28 : between(-75, -45);
  const amount = between(9_000, 480_000) / 100;
  const key = `history-${String(index + 1).padStart(2, '0')}`;
  return {
    invoice: {
      key,
      kind: 'invoice',
      state: 'posted',
      company: 'main',
      customer,
      currency: 'BRL',
      issuedIn,
      instalments: [{ amount, dueIn }],
      excluded: false,
      followers: [],
    },
    payment: paid
      ? {
          key: `${key}-payment`,
          company: 'main',
          customer,
          amount,
          paidIn: dueIn + between(-4, 6),
          state: 'booked',
          settles: [key],
        }
      : undefined,
  };
}

const past72 = Array.from({ length: 72 }, (_, index) => past(index));

/** Invoices that are paid or far from due, so that a list fills a page of 80 and payers have a past. */
export const historyInvoices: readonly Invoice[] = past72.map(({ invoice }) => invoice);
export const historyPayments: readonly Payment[] = past72.flatMap(({ payment }) => payment ?? []);
