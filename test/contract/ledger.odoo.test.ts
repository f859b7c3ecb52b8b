import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generateReceivables } from '../odoo/generate/generate.ts';
import { generatorSeed } from '../odoo/generate/generator-seed.ts';
import { majorsUnderTest, startOdoo } from '../odoo/start-odoo.ts';
import type { CrmUnderTest } from '../support/crm-under-test.ts';
import { signInToSidecar } from '../support/sidecar-client.ts';
import { startTestSidecar, type TestSidecar } from '../support/start-test-sidecar.ts';
import { type AskFigures, compareWithSql } from './compare-with-sql.ts';
import { figuresBySidecar } from './figures-by-sidecar.ts';

const seed = generatorSeed();

describe.each(await majorsUnderTest())(`what customers owe on Odoo %i, by seed ${seed},`, (major) => {
  let crm: CrmUnderTest;
  let sidecar: TestSidecar;
  let figures: AskFigures;

  beforeAll(async () => {
    crm = await startOdoo(major);
    if (!crm.sql) return;
    await generateReceivables(crm, seed, console.log);
    sidecar = await startTestSidecar(crm);
    figures = figuresBySidecar(await signInToSidecar(sidecar.url, crm, crm.users.manager));
  });
  afterAll(async () => {
    await sidecar?.stop();
    await crm?.stop();
  });

  it('is what SQL says on Odoo’s own database, for every customer, company, currency and bucket, to the cent', async ({
    skip,
  }) => {
    skip(!crm.sql, 'the database behind ODOO_URL cannot be asked directly');
    const bySql = await compareWithSql(figures, crm);
    expect(bySql.filter(({ overdue }) => overdue.length > 0).length).toBeGreaterThan(200);
  });
});
