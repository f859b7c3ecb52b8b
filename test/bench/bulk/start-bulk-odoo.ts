import { startOdooFrom } from '../../odoo/start-odoo.ts';
import type { CrmUnderTest } from '../../support/crm-under-test.ts';
import { ensureBulkTemplate } from './bulk-template.ts';

export const BULK_SIZES = [1000, 10_000, 100_000] as const;
export type BulkSize = (typeof BULK_SIZES)[number];

/** A real Odoo 19 with the data set and, on top of it, so many open items of half as many customers. */
export const startBulkOdoo = (size: BulkSize): Promise<CrmUnderTest> =>
  startOdooFrom(19, (odoo) => ensureBulkTemplate(odoo, size));
