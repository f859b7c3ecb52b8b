import type { Crm } from '../../../sidecar/crm/crm.ts';
import type { OdooConfig } from '../../../sidecar/crm/odoo/config.ts';
import { createOdooCrm } from '../../../sidecar/crm/odoo/create-odoo-crm.ts';
import type { CrmUnderTest } from '../../support/crm-under-test.ts';

/** What every part of the suite is given; both are there once the tests run. */
export interface Suite {
  readonly held: CrmUnderTest;
  readonly crm: Crm;
}

/** The product's adapter to a CRM under test. */
export function connect({ url, database, service }: CrmUnderTest, overrides: Partial<OdooConfig> = {}): Crm {
  return createOdooCrm({ url, database, login: service.login, key: service.key, ...overrides });
}
