import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { changeReceivables } from '../odoo/generate/change.ts';
import { type Generated, generateReceivables } from '../odoo/generate/generate.ts';
import { generatorSeed } from '../odoo/generate/generator-seed.ts';
import { majorsUnderTest, startOdoo } from '../odoo/start-odoo.ts';
import type { CrmUnderTest } from '../support/crm-under-test.ts';
import { type SidecarClient, signInToSidecar } from '../support/sidecar-client.ts';
import { startTestSidecar, type TestSidecar } from '../support/start-test-sidecar.ts';
import { compareWithSql } from './compare-with-sql.ts';
import type { CustomerFigures } from './customer-figures.ts';
import { figuresBySidecar } from './figures-by-sidecar.ts';
import { nextCycle } from './next-cycle.ts';

const seed = generatorSeed();
/** Odoo takes a minute to make the documents, and many when the machine is busy. */
const PATIENCE_MS = 20 * 60_000;

describe.each(await majorsUnderTest())(
  `what customers owe on Odoo %i, by seed ${seed},`,
  (major) => {
    let crm: CrmUnderTest;
    let generated: Generated;
    let sidecar: TestSidecar;
    let manager: SidecarClient;

    beforeAll(async () => {
      crm = await startOdoo(major);
      if (!crm.sql) return;
      generated = await generateReceivables(crm, seed, console.log);
      sidecar = await startTestSidecar(crm);
      manager = await signInToSidecar(sidecar.url, crm, crm.users.manager);
    }, PATIENCE_MS);
    afterAll(async () => {
      await sidecar?.stop();
      await crm?.stop();
    });

    const equalsSql = async (): Promise<CustomerFigures[]> => {
      await nextCycle(manager, { customerId: crm.ids.customer('critical'), companyId: crm.ids.company('main') });
      return compareWithSql(figuresBySidecar(manager), crm);
    };

    it('is what SQL says on Odoo’s own database: every customer, company, currency and bucket, to the cent', async (test) => {
      test.skip(!crm.sql, 'the database behind ODOO_URL cannot be asked directly');
      const bySql = await equalsSql();
      const inBuckets = bySql.flatMap(({ aging }) => aging.flatMap(({ buckets }) => Object.entries(buckets)));
      const filled = new Set(inBuckets.filter(([, minor]) => minor > 0).map(([bucket]) => bucket));
      expect([...filled].sort()).toEqual(['1_30', '31_60', '61_90', '91_180', 'not_due', 'over_180']);
      const currencies = new Set(bySql.flatMap(({ overdue }) => overdue.map(({ currency }) => currency)));
      expect([...currencies].sort()).toEqual(['BRL', 'JPY', 'USD']);
      expect(bySql.filter(({ overdue }) => overdue.length > 0).length).toBeGreaterThan(250);
      expect(bySql.filter(({ credit }) => credit.length > 0).length).toBeGreaterThan(20);
    });

    it('is it still, one cycle after a second batch of changes', async (test) => {
      test.skip(!crm.sql, 'the database behind ODOO_URL cannot be asked directly');
      await changeReceivables(generated, console.log);
      await equalsSql();
    });
  },
  PATIENCE_MS,
);
