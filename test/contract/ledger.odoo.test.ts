import { isDeepStrictEqual } from 'node:util';
import { afterAll, beforeAll, describe, expect, it, type TestContext } from 'vitest';
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
import { expectRunToReachWhomItPlanned } from './run-over-books.ts';

const seed = generatorSeed();
/** Odoo takes a minute or two for it all, and many when the machine is busy. */
const timeout = 20 * 60_000;

interface World {
  readonly crm: CrmUnderTest;
  readonly generated: Generated;
  readonly sidecar: TestSidecar;
  readonly figures: AskFigures;
}

const majors = await majorsUnderTest();
/** Each version's, made side by side: most of the time is Odoo's own. */
const worlds = new Map<number, World>();
const eachWorld = (work: (world: World) => Promise<unknown>) => Promise.all([...worlds.values()].map(work));

beforeAll(async () => {
  const crms = await Promise.all(majors.map(startOdoo));
  await Promise.all(crms.filter(({ sql }) => sql).map(prepare));
}, timeout);

async function prepare(crm: CrmUnderTest): Promise<void> {
  const generated = await generateReceivables(crm, seed, (line) => console.log(crm.major, line));
  const sidecar = await startTestSidecar(crm);
  const figures = figuresBySidecar(await signInToSidecar(sidecar.url, crm, crm.users.manager));
  worlds.set(crm.major, { crm, generated, sidecar, figures });
}

afterAll(() =>
  eachWorld(async ({ sidecar, crm }) => {
    await sidecar.stop();
    await crm.stop();
  }),
);

function worldOf(major: number, { skip }: Pick<TestContext, 'skip'>): World {
  const world = worlds.get(major);
  return world ?? skip('the database behind ODOO_URL cannot be asked directly');
}

const before = new Map<number, readonly CustomerFigures[]>();

describe(`what customers owe, by seed ${seed},`, { timeout }, () => {
  it.for(majors)(
    'on Odoo %i is what SQL says, for every customer, company, currency and bucket, to the cent',
    async (major, context) => {
      const { crm, figures, generated } = worldOf(major, context);
      expect(generated.lines).toBeGreaterThanOrEqual(2_000);
      const owed = await compareWithSql(figures, crm);
      before.set(major, owed);
      expect(owed.filter(({ overdue }) => overdue.length > 0).length).toBeGreaterThan(150);
      expect(owed.filter(({ credit }) => credit.length > 0).length).toBeGreaterThan(20);
      expect(sorted(owed.flatMap(filledBuckets))).toEqual(sorted(AGING_BUCKETS));
      const currencies = owed.flatMap(({ overdue }) => overdue.map(({ currency }) => currency));
      expect(sorted(currencies)).toEqual(['BRL', 'JPY', 'USD']);
    },
  );

  describe('once all of it has changed while the ledger watched', () => {
    beforeAll(
      () => eachWorld(({ generated, crm }) => changeReceivables(generated, (line) => console.log(crm.major, line))),
      timeout,
    );

    it.for(majors)('is so again on Odoo %i within one cycle', async (major, context) => {
      const { crm, figures, sidecar } = worldOf(major, context);
      await untilRead(sidecar.url, new Date());
      const after = await compareWithSql(figures, crm);
      const unchanged = (one: CustomerFigures) => before.get(major)?.some((was) => isDeepStrictEqual(was, one));
      expect(after.filter((one) => !unchanged(one)).length).toBeGreaterThan(50);
    });
  });
});

describe('the régua, run over all of them,', { timeout }, () => {
  it.for(majors)(
    'on Odoo %i writes to exactly whom it planned, and says why to nobody else',
    async (major, context) => {
      const { crm, sidecar } = worldOf(major, context);
      await sidecar.stop();
      await expectRunToReachWhomItPlanned(crm);
    },
  );
});

const filledBuckets = ({ aging }: CustomerFigures) =>
  aging.flatMap(({ buckets }) => AGING_BUCKETS.filter((bucket) => buckets[bucket] > 0));

const sorted = (values: readonly string[]) => [...new Set(values)].sort();
