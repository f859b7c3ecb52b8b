import { isDeepStrictEqual } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AGING_BUCKETS } from '../../shared/domain/receivable/aging.ts';
import { changeReceivables } from '../odoo/generate/change.ts';
import { type Generated, generateReceivables } from '../odoo/generate/generate.ts';
import { generatorSeed } from '../odoo/generate/generator-seed.ts';
import { majorsUnderTest, startOdoo } from '../odoo/start-odoo.ts';
import type { CrmUnderTest } from '../support/crm-under-test.ts';
import { signInToSidecar } from '../support/sidecar-client.ts';
import { startTestSidecar, type TestSidecar, untilRead } from '../support/start-test-sidecar.ts';
import { type AskFigures, compareWithSql } from './compare-with-sql.ts';
import type { CustomerFigures } from './customer-figures.ts';
import { figuresBySidecar } from './figures-by-sidecar.ts';

const seed = generatorSeed();
/** Odoo takes a minute or two for it all, and many when the machine is busy. */
const timeout = 20 * 60_000;

describe.each(await majorsUnderTest())(`what customers owe on Odoo %i, by seed ${seed},`, { timeout }, (major) => {
  let crm: CrmUnderTest;
  let generated: Generated;
  let sidecar: TestSidecar;
  let figures: AskFigures;
  let before: readonly CustomerFigures[];

  beforeAll(async () => {
    crm = await startOdoo(major);
    if (!crm.sql) return;
    generated = await generateReceivables(crm, seed, console.log);
    sidecar = await startTestSidecar(crm);
    figures = figuresBySidecar(await signInToSidecar(sidecar.url, crm, crm.users.manager));
  }, timeout);
  afterAll(async () => {
    await sidecar?.stop();
    await crm?.stop();
  });

  it('is what SQL says on Odoo’s own database, for every customer, company, currency and bucket, to the cent', async ({
    skip,
  }) => {
    skip(!crm.sql, 'the database behind ODOO_URL cannot be asked directly');
    expect(generated.lines).toBeGreaterThanOrEqual(2_000);
    before = await compareWithSql(figures, crm);
    expect(before.filter(({ overdue }) => overdue.length > 0).length).toBeGreaterThan(150);
    expect(before.filter(({ credit }) => credit.length > 0).length).toBeGreaterThan(20);
    expect(sorted(before.flatMap(filledBuckets))).toEqual(sorted(AGING_BUCKETS));
    const currencies = before.flatMap(({ overdue }) => overdue.map(({ currency }) => currency));
    expect(sorted(currencies)).toEqual(['BRL', 'JPY', 'USD']);
  });

  it('is so again within one cycle of the ledger that watched while all of it changed', async ({ skip }) => {
    skip(!crm.sql, 'the database behind ODOO_URL cannot be asked directly');
    await changeReceivables(generated, console.log);
    await untilRead(sidecar.url, new Date());
    const after = await compareWithSql(figures, crm);
    const unchanged = (one: CustomerFigures) => before.some((was) => isDeepStrictEqual(was, one));
    expect(after.filter((one) => !unchanged(one)).length).toBeGreaterThan(50);
  });
});

const filledBuckets = ({ aging }: CustomerFigures) =>
  aging.flatMap(({ buckets }) => AGING_BUCKETS.filter((bucket) => buckets[bucket] > 0));

const sorted = (values: readonly string[]) => [...new Set(values)].sort();
