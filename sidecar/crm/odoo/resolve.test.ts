import { describe, expect, it } from 'vitest';
import { anOdooSession } from '../../../test/support/odoo-session.ts';
import { CrmError } from '../crm.ts';
import { fromOdoo } from './errors.ts';
import { resolve } from './resolve.ts';

const invoice = { id: 1, move_type: 'out_invoice', commercial_partner_id: 7, company_id: 1 };
const RECORDS = [
  { type: 'opportunity', id: 4 },
  { type: 'invoice', id: 1 },
] as const;

const withPipelineThat = (refusal: CrmError) =>
  anOdooSession({
    rows: {
      'account.move': [invoice],
      'crm.lead': () => {
        throw refusal;
      },
    },
  }).session;

describe('an opportunity', () => {
  it.each([
    ['is not installed, by JSON-2', 'werkzeug.exceptions.NotFound', "the model 'crm.lead' does not exist"],
    ['is not installed, by JSON-RPC', 'odoo.exceptions.UserError', "Object crm.lead doesn't exist"],
    ['may not be read', 'odoo.exceptions.AccessError', 'Você não tem permissão'],
  ])('where the pipeline %s is not found, and invoices still are', async (_, name, message) => {
    expect(await resolve(withPipelineThat(fromOdoo({ name, message }, false)), RECORDS)).toEqual([
      { kind: 'unresolved', cause: 'not_found' },
      { kind: 'resolved', customerId: 7, companyId: 1 },
    ]);
  });

  it('of a CRM that is away is not taken for none', async () => {
    const away = new CrmError('unreachable', 'no connection');
    await expect(resolve(withPipelineThat(away), RECORDS)).rejects.toBe(away);
  });

  it('costs no read where nobody asks about one', async () => {
    const { session, calls } = anOdooSession({ rows: { 'account.move': [invoice] } });
    await resolve(session, [{ type: 'invoice', id: 1 }]);
    expect(calls.map(({ model }) => model)).toEqual(['account.move']);
  });
});
