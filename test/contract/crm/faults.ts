import { describe, expect, it } from 'vitest';
import type { OdooConfig, TransportChoice } from '../../../sidecar/crm/odoo/config.ts';
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
  });
}
