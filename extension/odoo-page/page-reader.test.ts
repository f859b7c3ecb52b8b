import { describe, expect, it } from 'vitest';
import { readPage } from './page-reader.ts';
import { legacyWindow, owlRecord, owlWindow } from './testing/web-clients.ts';

const nothing = { view: 'other', record: null, rows: [], selection: { ids: [], beyond: false } };

describe('a page of 16 to 19', () => {
  const invoices = { resModel: 'account.move', records: [owlRecord(4, 99), owlRecord(7, 60)] };

  it('tells the rows of a list', () => {
    expect(readPage(owlWindow(19, { viewType: 'list', root: invoices }))).toEqual({
      version: '19.0',
      model: 'account.move',
      view: 'list',
      record: null,
      rows: [
        { key: 'datapoint_4', id: 99 },
        { key: 'datapoint_7', id: 60 },
      ],
      selection: { ids: [], beyond: false },
    });
  });

  it('tells which rows are ticked, in groups too, and whether all that the search finds is', () => {
    const ticked = (key: number, id: number, data: object = {}) => ({ ...owlRecord(key, id, data), selected: true });
    const records = [owlRecord(1, 10), ticked(2, 20), ticked(3, 30, { move_type: 'in_invoice' })];
    const selection = (root: object) => readPage(owlWindow(19, { viewType: 'list', root }))?.selection;
    expect(selection({ resModel: 'account.move', records })).toEqual({ ids: [20], beyond: false });
    const root = { resModel: 'account.move', groups: [{ list: { records } }, { list: { records: [ticked(4, 40)] } }] };
    expect(selection({ ...root, isDomainSelected: true })).toEqual({ ids: [20, 40], beyond: true });
  });

  it('tells the rows inside groups, also of groups in groups', () => {
    const inner = { list: { groups: [], records: [owlRecord(9, 3)] } };
    const root = {
      resModel: 'sale.order',
      groups: [{ list: { groups: [inner] } }, { list: { records: [owlRecord(12, 5)] } }, { list: { records: [] } }],
    };
    expect(readPage(owlWindow(17, { viewType: 'list', root }))?.rows.map(({ id }) => id)).toEqual([3, 5]);
  });

  it('reads what is behind the proxies of OWL, which would redraw the view for what is read through them', () => {
    const page = owlWindow(19, { viewType: 'list', root: { resModel: 'account.move', proxyOf: invoices } });
    const toRaw = (proxy: { proxyOf: object }) => proxy.proxyOf;
    expect(readPage({ ...page, owl: { toRaw } })?.rows.map(({ id }) => id)).toEqual([99, 60]);
  });

  it('tells the customer of a quotation not yet saved, as each version holds it', () => {
    const order = (data: object) => ({ resModel: 'sale.order', ...owlRecord(1, false, data) });
    const on19 = order({
      partner_id: { id: 22, display_name: 'Metalúrgica Ipê Amarelo Ltda' },
      partner_invoice_id: { id: 23 },
      company_id: { id: 1, display_name: 'Em Dia' },
    });
    const on17 = order({ partner_id: [22, 'Metalúrgica'], partner_invoice_id: false, company_id: [1, 'Em Dia'] });
    const record = (major: number, root: object) => readPage(owlWindow(major, { viewType: 'form', root }))?.record;
    expect(record(19, on19)).toEqual({ id: null, customerId: 23, companyId: 1 });
    expect(record(17, on17)).toEqual({ id: null, customerId: 22, companyId: 1 });
    expect(record(19, order({ partner_id: false }))).toEqual({ id: null, customerId: null, companyId: null });
  });

  it('tells the view under a dialog, not the one in it', () => {
    const dialog = { viewType: 'form', root: { resModel: 'res.partner', resId: 5, data: {} }, inDialog: true } as const;
    expect(readPage(owlWindow(18, dialog, { viewType: 'list', root: invoices }))?.model).toBe('account.move');
  });

  it('passes over bills and entries, which live in the same model as invoices', () => {
    const mixed = {
      resModel: 'account.move',
      records: [owlRecord(1, 1, { move_type: 'in_invoice' }), owlRecord(2, 2, { move_type: 'out_refund' })],
    };
    expect(readPage(owlWindow(19, { viewType: 'list', root: mixed }))?.rows.map(({ id }) => id)).toEqual([2]);
    const bill = { resModel: 'account.move', ...owlRecord(1, 8, { partner_id: { id: 3 } }) };
    const context = { default_move_type: 'in_invoice' };
    expect(readPage(owlWindow(19, { viewType: 'form', root: bill, context }))?.record).toBeNull();
  });

  it('tells nothing of a view it cannot speak about', () => {
    expect(readPage(owlWindow(19, { viewType: 'pivot', root: invoices }))).toMatchObject(nothing);
    expect(readPage(owlWindow(19))).toMatchObject({ ...nothing, model: null });
  });
});

describe('a page of 14', () => {
  const localData = {
    'account.move_1': { type: 'list', model: 'account.move', context: {}, data: ['account.move_2', 'account.move_9'] },
    'account.move_2': { type: 'record', res_id: 99, data: { move_type: 'out_invoice' } },
    'account.move_9': { type: 'record', res_id: 60, data: { move_type: 'in_invoice' } },
  };

  it('tells the rows of a list, and passes over bills', () => {
    expect(readPage(legacyWindow('list', 'account.move_1', localData))).toEqual({
      version: '14.0',
      model: 'account.move',
      view: 'list',
      record: null,
      rows: [{ key: 'account.move_2', id: 99 }],
      selection: { ids: [], beyond: false },
    });
  });

  it('tells which rows are ticked, and whether all that the search finds is', () => {
    const selection = (ticked: object) =>
      readPage(legacyWindow('list', 'account.move_1', localData, ticked))?.selection;
    const selectedRecords = ['account.move_2', 'account.move_9'];
    expect(selection({ selectedRecords })).toEqual({ ids: [99], beyond: false });
    expect(selection({ selectedRecords, isDomainSelected: true })).toEqual({ ids: [99], beyond: true });
  });

  it('tells the rows of the groups that are open', () => {
    const grouped = {
      ...localData,
      'account.move_30': { type: 'list', model: 'account.move', data: ['account.move_1', 'account.move_31'] },
      'account.move_31': { type: 'list', model: 'account.move', data: [] },
    };
    expect(readPage(legacyWindow('list', 'account.move_30', grouped))?.rows).toEqual([
      { key: 'account.move_2', id: 99 },
    ]);
  });

  const order = (record: object) =>
    readPage(
      legacyWindow('form', 'sale.order_1', {
        'sale.order_1': { type: 'record', model: 'sale.order', context: {}, ...record },
        'res.partner_12': { type: 'record', res_id: 22 },
        'res.partner_13': { type: 'record', res_id: 31 },
        'res.company_10': { type: 'record', res_id: 1 },
      }),
    )?.record;

  it('tells the customer of a quotation not yet saved from its changes', () => {
    const changes = { partner_id: 'res.partner_12', partner_invoice_id: false, company_id: 'res.company_10' };
    expect(order({ res_id: 'virtual_711', data: { partner_id: null }, _changes: changes })).toEqual({
      id: null,
      customerId: 22,
      companyId: 1,
    });
  });

  it('tells the customer picked, not the one saved; none when it was cleared', () => {
    const data = { partner_id: 'res.partner_12', company_id: 'res.company_10' };
    expect(order({ res_id: 6, data, _changes: { partner_id: 'res.partner_13' } })?.customerId).toBe(31);
    expect(order({ res_id: 6, data, _changes: { partner_id: false } })?.customerId).toBeNull();
    expect(order({ res_id: 6, data, _changes: null })).toEqual({ id: 6, customerId: 22, companyId: 1 });
  });
});

describe('any other page', () => {
  it('is not ours without a web client', () => {
    expect(readPage({})).toBeUndefined();
    expect(readPage({ odoo: { info: { server_version_info: [19, 0] } } })).toBeUndefined();
  });

  it('of a version we do not know is named, and nothing is read from it', () => {
    const root = { resModel: 'account.move', records: [owlRecord(4, 99)] };
    expect(readPage(owlWindow(20, { viewType: 'list', root }))).toEqual({ version: '20.0', model: null, ...nothing });
  });

  it('of an online release counts by its number', () => {
    const root = { resModel: 'account.move', records: [owlRecord(4, 99)] };
    expect(readPage(owlWindow('saas~18', { viewType: 'list', root }))).toMatchObject({ version: '18.0', view: 'list' });
  });

  it('that breaks while it is read shows nothing', () => {
    const root = {
      get resModel(): string {
        throw new Error('destroyed');
      },
    };
    expect(readPage(owlWindow(19, { viewType: 'list', root }))).toMatchObject(nothing);
  });
});
