import { describe, expect, it } from 'vitest';
import { anOdooSession } from '../../../test/support/odoo-session.ts';
import { CrmError } from '../crm.ts';
import { inWholeBooks } from './whole-books.ts';

const count = async (_: unknown, more: number) => 2 + more;

describe('a verb in the whole books', () => {
  it('answers as it would, and then looks whether payments may be read', async () => {
    const { session, calls } = anOdooSession();
    expect(await inWholeBooks(count)(session, 3)).toBe(5);
    expect(calls).toMatchObject([{ model: 'account.payment', method: 'search_count', domain: [['id', '=', 0]] }]);
  });

  it('answers nothing to an account that may not read them', async () => {
    const denied = new CrmError('access_denied', 'not yours');
    const { session } = anOdooSession();
    const blind = { ...session, call: () => Promise.reject(denied) };
    await expect(inWholeBooks(count)(blind, 3)).rejects.toBe(denied);
  });
});
