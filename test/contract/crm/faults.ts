import { describe, expect, it } from 'vitest';
import type { Crm } from '../../../sidecar/crm/crm.ts';
import type { OdooConfig, TransportChoice } from '../../../sidecar/crm/odoo/config.ts';
import { giveServiceOnly } from './service-groups.ts';
import { connect, type Suite } from './suite.ts';

export function describeFaults(suite: Suite, transport: TransportChoice): void {
  describe('refuses', () => {
    const wrongly = (overrides: Partial<OdooConfig>) => connect(suite.held, { transport, ...overrides });

    it.each(['describe', 'companies'] as const)('a wrong key, in %s', async (method) => {
      await expect(wrongly({ key: 'not-the-key' })[method]()).rejects.toMatchObject({ kind: 'credentials_refused' });
    });

    it('a login nobody has', async () => {
      await expect(wrongly({ login: 'nobody' }).describe()).rejects.toMatchObject({ kind: 'credentials_refused' });
    });

    it('never quoting the key', async () => {
      const refusal = await wrongly({ key: 'a-wrong-secret' })
        .companies()
        .catch((error: unknown) => error);
      expect(refusal).toBeInstanceOf(Error);
      expect(String(refusal)).not.toContain('a-wrong-secret');
    });

    const page = { after: 0, limit: 10 };
    it.each<[string, (crm: Crm) => Promise<unknown>]>([
      ['what customers owe', (crm) => crm.openReceivables([suite.held.ids.customer('critical')])],
      ['what is open', (crm) => crm.openLines(page)],
      ['what changed', (crm) => crm.changedLines('2000-01-01 00:00:00', page)],
      ['when it changed last', (crm) => crm.lastLineChange()],
      ['which lines are open', (crm) => crm.openLineIds()],
      ['how much is open', (crm) => crm.openLineTotals()],
      ['what was settled', (crm) => crm.matches('2000-01-01', page)],
      ['how much was settled', (crm) => crm.matchCount('2000-01-01')],
      ['what was billed', (crm) => crm.billedByMonth('2000-01-01')],
    ])('an account that sees but the entries of sales, instead of telling a part: %s', async (_, ask) => {
      const restore = await giveServiceOnly(suite.held, 'base.group_user', 'sales_team.group_sale_salesman_all_leads');
      await expect(ask(suite.crm)).rejects.toMatchObject({ kind: 'access_denied' });
      await restore();
      await ask(suite.crm);
    });
  });
}
