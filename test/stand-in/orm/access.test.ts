import { describe, expect, it } from 'vitest';
import type { UserKey } from '../../dataset/dataset.ts';
import { openWorld } from '../testing/open-world.ts';

const world = openWorld();
const refusal = { pythonName: 'odoo.exceptions.AccessError' };
const count = (who: UserKey, model: string) => world.as(who)<number>(model, 'search_count', [[]]);

describe('access', () => {
  it.each<[UserKey, string, number]>([
    ['salesperson', 'account.move', 0],
    ['salesperson', 'account.move.line', 0],
    ['portal', 'account.move', 0],
    ['portal', 'account.move.line', 0],
    ['portal', 'sale.order', 0],
    ['portal', 'res.users', 1],
    ['portal', 'ir.attachment', 0],
    ['portal', 'mail.message', 0],
    ['salesperson', 'sale.order', 7],
    ['clerk', 'sale.order', 7],
    ['service', 'crm.lead', 1],
  ])('lets the %s see %s: %i', async (who, model, expected) => {
    expect(await count(who, model)).toBe(expected);
  });

  it.each<[UserKey, string]>([
    ['salesperson', 'account.payment'],
    ['portal', 'account.payment'],
    ['portal', 'crm.lead'],
    ['clerk', 'crm.lead'],
    ['service', 'ir.model.data'],
    ['service', 'mail.mail'],
    ['portal', 'res.groups'],
  ])('refuses the %s %s', async (who, model) => {
    await expect(count(who, model)).rejects.toMatchObject(refusal);
  });

  it('lets finance read every journal item', async () => {
    const all = await world.as('admin')<number>('account.move.line', 'search_count', [[]]);
    expect(all).toBeGreaterThan(300);
    for (const who of ['clerk', 'manager', 'service'] as const) expect(await count(who, 'account.move.line')).toBe(all);
  });

  it('refuses to read by id what a search hides', async () => {
    const read = world.as('salesperson')('account.move', 'read', [[world.id('invoices', 'critical-1')], ['name']]);
    await expect(read).rejects.toMatchObject(refusal);
  });

  it('hides the credit limit from who may not see it, and names it in the refusal', async () => {
    const id = world.id('customers', 'near-limit');
    const read = (who: UserKey) => world.as(who)('res.partner', 'read', [[id], ['credit_limit']]);
    await expect(read('portal')).rejects.toMatchObject(refusal);
    await expect(read('salesperson')).rejects.toThrow(/credit_limit/);
    expect(await read('clerk')).toEqual([{ id, credit_limit: 10_000 }]);
  });

  it('lets contacts be changed by contact managers and sales, not by a clerk', async () => {
    const change = (who: UserKey) =>
      world.as(who)('res.partner', 'write', [[world.id('customers', 'settled')], { city: 'Santos' }]);
    expect(await change('service')).toBe(true);
    expect(await change('salesperson')).toBe(true);
    await expect(change('clerk')).rejects.toMatchObject(refusal);
  });

  it('limits a call to the companies it names, and to the user’s own', async () => {
    const [main, branch] = [world.id('companies', 'main'), world.id('companies', 'branch')];
    const inCompanies = (ids: number[]) =>
      world.as('service')<number>('account.move', 'search_count', [[]], { context: { allowed_company_ids: ids } });
    expect(await inCompanies([branch])).toBe(2);
    expect(await inCompanies([main, branch])).toBe((await inCompanies([main])) + 2);
    await expect(inCompanies([999])).rejects.toMatchObject(refusal);
  });

  it('writes down who created a record, whatever the values claim', async () => {
    const [id] = await world.as('salesperson')<number[]>('ir.attachment', 'create', [
      [{ name: 'prova', public: true, create_uid: 2 }],
    ]);
    const [row] = await world.as('service')<{ create_uid: [number, string] }[]>('ir.attachment', 'read', [
      [id],
      ['create_uid'],
    ]);
    expect(row?.create_uid[0]).toBe(world.id('users', 'salesperson'));
    await expect(
      world.as('portal')('ir.attachment', 'create', [[{ name: 'prova', public: true }]]),
    ).rejects.toMatchObject(refusal);
  });
});
