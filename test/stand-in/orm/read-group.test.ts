import { describe, expect, it } from 'vitest';
import { openWorld } from '../testing/open-world.ts';

interface Group {
  readonly company_id?: readonly [number, string];
  readonly 'invoice_date:month'?: string | false;
  readonly __count: number;
  readonly __domain: readonly unknown[];
  readonly __range: { readonly 'invoice_date:month'?: { readonly from: string; readonly to: string } };
}

const world = openWorld();
const ask = <T>(method: string, domain: readonly unknown[], named: Record<string, unknown>) =>
  world.as('service')<T>('account.move', method, [], { domain, ...named });
const POSTED = [
  ['move_type', '=', 'out_invoice'],
  ['state', '=', 'posted'],
];

describe('rows grouped', () => {
  it('by a link carry its name, and the condition to find them again', async () => {
    const branch = world.id('companies', 'branch');
    const groups = await ask<Group[]>('read_group', POSTED, {
      fields: ['amount_total_signed:sum'],
      groupby: ['company_id'],
      lazy: false,
    });
    expect(groups.find(({ company_id }) => company_id?.[0] === branch)).toEqual({
      company_id: [branch, 'Em Dia Comércio do Sul Ltda'],
      __count: 2,
      amount_total_signed: 14_210.2,
      __domain: ['&', ...POSTED, ['company_id', '=', branch]],
    });
  });

  it('by month carry its name in the language of the users, and its first day and the next one’s', async () => {
    const groups = await ask<Group[]>('read_group', [['name', '!=', false]], {
      fields: [],
      groupby: ['invoice_date:month'],
      lazy: false,
    });
    const dated = groups.filter((group) => group['invoice_date:month'] !== false);
    expect(dated.length).toBeGreaterThan(3);
    for (const { 'invoice_date:month': name, __domain, __range, __count } of dated) {
      const { from, to } = __range['invoice_date:month'] ?? { from: '', to: '' };
      expect(from).toMatch(/^\d{4}-\d\d-01$/);
      expect(to > from).toBe(true);
      expect(name).toMatch(new RegExp(`^[a-zç]+ ${from.slice(0, 4)}$`));
      expect(await ask<number>('search_count', __domain, {})).toBe(__count);
    }
  });

  it('in a way nobody knows are refused', async () => {
    const grouped = ask('read_group', [], { fields: [], groupby: ['invoice_date:fortnight'] });
    await expect(grouped).rejects.toThrow(/invoice_date:fortnight/);
  });
});
