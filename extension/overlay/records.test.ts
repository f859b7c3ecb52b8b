import { describe, expect, it } from 'vitest';
import type { PageFacts } from '../odoo-page/page-facts.ts';
import { recordsOn, selectedRecords } from './records.ts';

const facts = (change: Partial<PageFacts>): PageFacts => ({
  version: '19.0',
  model: 'sale.order',
  view: 'form',
  record: null,
  rows: [],
  selection: { ids: [], beyond: false },
  ...change,
});

describe('the records on screen', () => {
  it.each(['list', 'kanban'] as const)('are a %s’s records', (view) => {
    const rows = [
      { key: 'a', id: 1 },
      { key: 'b', id: 2 },
    ];
    expect(recordsOn(facts({ view, model: 'account.move', rows }))).toEqual([
      { type: 'invoice', id: 1 },
      { type: 'invoice', id: 2 },
    ]);
  });

  it('are a form’s customer as it stands there, saved or not', () => {
    const record = { id: null, customerId: 22, companyId: 1 };
    expect(recordsOn(facts({ record }))).toEqual([{ type: 'customer', id: 22, companyId: 1 }]);
    expect(recordsOn(facts({ record: { ...record, id: 9, companyId: null } }))).toEqual([{ type: 'customer', id: 22 }]);
  });

  it('are the record itself where the form hides its customer', () => {
    expect(recordsOn(facts({ record: { id: 9, customerId: null, companyId: 1 } }))).toEqual([{ type: 'order', id: 9 }]);
  });

  it('are none before a customer is picked, of a bill, and of other models', () => {
    expect(recordsOn(facts({ record: { id: null, customerId: null, companyId: 1 } }))).toEqual([]);
    expect(recordsOn(facts({ model: 'account.move', record: null }))).toEqual([]);
    expect(recordsOn(facts({ model: 'res.partner', record: { id: 3, customerId: 3, companyId: 1 } }))).toEqual([]);
  });
});

describe('the ticked records', () => {
  const selection = { ids: [4, 6], beyond: false };

  it.each([
    ['account.move', 'invoice'],
    ['sale.order', 'order'],
    ['res.partner', 'customer'],
  ] as const)('of a list of %s are %ss', (model, type) => {
    const ticked = [4, 6].map((id) => ({ type, id }));
    expect(selectedRecords(facts({ view: 'list', model, selection }))).toEqual(ticked);
  });

  it('of a list of customers, which has no badges, are all that is asked about there', () => {
    const rows = [{ key: 'a', id: 1 }];
    const list = facts({ view: 'list', model: 'res.partner', rows, selection });
    expect(recordsOn(list)).toEqual(selectedRecords(list));
  });

  it('are none of other models and views', () => {
    expect(selectedRecords(facts({ view: 'list', model: 'crm.lead', selection }))).toEqual([]);
    expect(selectedRecords(facts({ view: 'form', model: 'sale.order', selection }))).toEqual([]);
  });
});
