import { describe, expect, it } from 'vitest';
import { anOdooSession } from '../../../test/support/odoo-session.ts';
import { portalLinks } from './portal-links.ts';

const linked = async (access_url: string, link: unknown, base: unknown = 'https://portal.example') => {
  const { session, calls } = anOdooSession({
    rows: { 'account.move': [{ id: 4, access_url }] },
    answers: { 'account.move.get_portal_url': link, 'account.move.get_base_url': base },
  });
  return { links: await portalLinks(session, [4]), calls };
};

describe('a portal link', () => {
  it('is made absolute with the address customers use', async () => {
    const { links } = await linked('/my/invoices/4', '/my/invoices/4?access_token=a');
    expect(links).toEqual(new Map([[4, 'https://portal.example/my/invoices/4?access_token=a']]));
  });

  it('falls back on the address of the CRM', async () => {
    const { links } = await linked('/my/invoices/4', '/my/invoices/4', false);
    expect(links.get(4)).toBe('https://crm.example/my/invoices/4');
  });

  it.each(['#', '#?access_token=a'])('of "%s" is none, and nothing more is asked', async (accessUrl) => {
    const { links, calls } = await linked(accessUrl, 'unused');
    expect(links).toEqual(new Map());
    expect(calls).toHaveLength(1);
  });

  it.each(['#?access_token=a', 'javascript:alert(1)', 'http://', false])('answered as %s is none', async (link) => {
    expect((await linked('/my/invoices/4', link)).links).toEqual(new Map());
  });
});
