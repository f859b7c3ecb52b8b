import { describe, expect, it } from 'vitest';
import { type OpenWorld, openWorld } from '../testing/open-world.ts';

interface Invoice {
  readonly amount_residual: number;
  readonly payment_state: string;
}
interface Line {
  readonly amount_residual: number;
  readonly amount_residual_currency: number;
  readonly reconciled: boolean;
}

const admin = (world: OpenWorld) => world.as('admin');

async function invoice(world: OpenWorld, key: string): Promise<Invoice | undefined> {
  const fields = ['amount_residual', 'payment_state'];
  const [row] = await admin(world)<Invoice[]>('account.move', 'read', [[world.id('invoices', key)], fields]);
  return row && { amount_residual: row.amount_residual, payment_state: row.payment_state };
}

const receivables = (world: OpenWorld, key: string) =>
  admin(world)<Line[]>(
    'account.move.line',
    'search_read',
    [
      [
        ['move_id', '=', world.id('invoices', key)],
        ['account_type', '=', 'asset_receivable'],
      ],
    ],
    {
      fields: ['amount_residual', 'amount_residual_currency', 'reconciled'],
      order: 'date_maturity',
    },
  );

async function pay(world: OpenWorld, key: string, values: object = {}): Promise<void> {
  const context = { active_model: 'account.move', active_ids: [world.id('invoices', key)] };
  const wizard = await admin(world)('account.payment.register', 'create', [[values]], { context });
  await admin(world)('account.payment.register', 'action_create_payments', [wizard], { context });
}

describe('what is left of an invoice', () => {
  it.each<[string, number, string]>([
    ['critical-1', 4200, 'not_paid'],
    ['partly-paid-1', 2500, 'partial'],
    ['settled-1', 0, 'paid'],
    ['credit-note-1', 3000, 'not_paid'],
    ['draft-1', 1700, 'not_paid'],
    ['cancelled-1', 2600, 'not_paid'],
    // As Odoo has it: a payment without an entry changes the word, not the residual.
    ['payment-in-process-1', 1870.4, 'paid'],
    ['two-currencies-1', 2400.25, 'not_paid'],
  ])('%s: %d, %s', async (key, amount_residual, payment_state) => {
    expect(await invoice(openWorld(), key)).toEqual({ amount_residual, payment_state });
  });

  it('stands in the company’s currency and in its own', async () => {
    const [line] = await receivables(openWorld(), 'two-currencies-1');
    expect(line).toMatchObject({ amount_residual: 12_001.25, amount_residual_currency: 2400.25 });
  });

  it('is nothing once it is paid, in either currency', async () => {
    const world = openWorld();
    await pay(world, 'two-currencies-1');
    expect(await invoice(world, 'two-currencies-1')).toEqual({ amount_residual: 0, payment_state: 'paid' });
    expect(await receivables(world, 'two-currencies-1')).toMatchObject([
      { amount_residual: 0, amount_residual_currency: 0, reconciled: true },
    ]);
  });

  it('is taken from the oldest instalment first', async () => {
    const world = openWorld();
    await pay(world, 'instalments-1', { amount: 3000 });
    const lines = await receivables(world, 'instalments-1');
    expect(lines.map(({ amount_residual }) => amount_residual)).toEqual([0, 2400, 3600]);
    expect(await invoice(world, 'instalments-1')).toEqual({ amount_residual: 6000, payment_state: 'partial' });
  });

  it('comes back when the invoice is reset to draft', async () => {
    const world = openWorld();
    await admin(world)('account.move', 'button_draft', [[world.id('invoices', 'settled-1')]]);
    expect(await invoice(world, 'settled-1')).toEqual({ amount_residual: 1999.99, payment_state: 'not_paid' });
  });

  it('moves the write date, so that a change can be found', async () => {
    const world = openWorld();
    const when = async () => {
      const [row] = await admin(world)<{ write_date: string }[]>('account.move', 'read', [
        [world.id('invoices', 'slight-1')],
        ['write_date'],
      ]);
      return row?.write_date ?? '';
    };
    expect(await when()).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/);
    const residual = world.invoices.get('slight-1');
    if (residual) residual.write_date = '2020-01-01 00:00:00';
    await pay(world, 'slight-1');
    expect(await when()).not.toBe('2020-01-01 00:00:00');
  });

  it('of a new invoice is its total, and only once it is posted it has a number', async () => {
    const world = openWorld();
    const values = {
      move_type: 'out_invoice',
      partner_id: world.id('customers', 'late-1'),
      invoice_line_ids: [[0, 0, { name: 'Peça', quantity: 3, price_unit: 33.33 }]],
    };
    const [id] = await admin(world)<number[]>('account.move', 'create', [[values]]);
    const read = () => admin(world)<object[]>('account.move', 'read', [[id], ['name', 'amount_residual', 'state']]);
    expect(await read()).toEqual([{ id, name: false, amount_residual: 99.99, state: 'draft' }]);
    await admin(world)('account.move', 'action_post', [[id]]);
    expect(await read()).toEqual([
      { id, name: expect.stringMatching(/^FAT\/\d{4}\/\d{5}$/), amount_residual: 99.99, state: 'posted' },
    ]);
  });
});
