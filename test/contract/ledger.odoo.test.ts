import { isDeepStrictEqual } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CustomerKey } from '../../shared/contract/customer.ts';
import { changeReceivables } from '../odoo/generate/change.ts';
import { type Generated, generateReceivables } from '../odoo/generate/generate.ts';
import { generatorSeed } from '../odoo/generate/generator-seed.ts';
import { majorsUnderTest, startOdoo } from '../odoo/start-odoo.ts';
import type { CrmUnderTest } from '../support/crm-under-test.ts';
import { signInToSidecar } from '../support/sidecar-client.ts';
import { startTestSidecar, type TestSidecar, untilRead } from '../support/start-test-sidecar.ts';
import { type AskFigures, compareWithSql } from './compare-with-sql.ts';
import { figuresBySidecar } from './figures-by-sidecar.ts';

const seed = generatorSeed();

describe.each(await majorsUnderTest())(`what customers owe on Odoo %i, by seed ${seed},`, (major) => {
  let crm: CrmUnderTest;
  let sidecar: TestSidecar;
  let figures: AskFigures;
  let generated: Generated;

  beforeAll(async () => {
    crm = await startOdoo(major);
    if (!crm.sql) return;
    generated = await generateReceivables(crm, seed, console.log);
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

  it('is so again within one cycle of the ledger that watched while all of it changed', { timeout: 600_000 }, async ({
    skip,
  }) => {
    skip(!crm.sql, 'the database behind ODOO_URL cannot be asked directly');
    const before = await compareWithSql(figures, crm);
    await changeReceivables(generated, console.log);
    await untilRead(sidecar.url, new Date());
    const after = await compareWithSql(figures, crm);
    const keyOf = ({ customerId, companyId }: CustomerKey) => `${customerId} ${companyId}`;
    const was = new Map(before.map((one) => [keyOf(one), one]));
    const changed = after.filter((one) => !isDeepStrictEqual(one, was.get(keyOf(one))));
    expect(changed.length).toBeGreaterThan(50);
  });
});
