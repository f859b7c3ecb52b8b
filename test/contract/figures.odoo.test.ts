import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Money } from '../../shared/domain/money.ts';
import { totalsByCurrency } from '../../shared/domain/money.ts';
import { majorsUnderTest, startOdoo } from '../odoo/start-odoo.ts';
import type { CrmUnderTest } from '../support/crm-under-test.ts';
import { type SidecarClient, signInToSidecar } from '../support/sidecar-client.ts';
import { startTestSidecar, type TestSidecar } from '../support/start-test-sidecar.ts';
import { debtsBySql, type SqlDebt } from './debts-by-sql.ts';

/** Of these customers one debt at least is known to be of the kind; an empty comparison would prove nothing. */
const EXPECTED_DEBTORS = 15;

describe.each(await majorsUnderTest())('what customers owe on Odoo %i', (major) => {
  let crm: CrmUnderTest;
  let sidecar: TestSidecar;
  let manager: SidecarClient;
  let debts: SqlDebt[];

  beforeAll(async () => {
    crm = await startOdoo(major);
    sidecar = await startTestSidecar(crm);
    manager = await signInToSidecar(sidecar.url, crm, crm.users.manager);
    if (crm.sql) debts = await debtsBySql(crm.sql, major);
  });
  afterAll(async () => {
    await sidecar?.stop();
    await crm?.stop();
  });

  it('is, for every customer and company, what SQL says on Odoo’s own database, to the cent', async (test) => {
    test.skip(!crm.sql, 'the database behind ODOO_URL cannot be asked directly');
    const records = debts.map(({ customerId, companyId }) => ({
      type: 'customer' as const,
      id: customerId,
      companyId,
    }));
    const { assessments } = await manager.ask('assess', { body: { records } });
    const judged = assessments.map((assessment, index) =>
      assessment.kind === 'known'
        ? {
            customerId: assessment.customerId,
            companyId: assessment.companyId,
            overdue: inOrder(assessment.overdue),
            notDue: inOrder(assessment.notDue),
            credit: inOrder(assessment.credit),
          }
        : { ...records[index], unknown: assessment.cause },
    );
    expect(judged).toEqual(debts);
    expect(debts.filter(({ overdue }) => overdue.length > 0).length).toBeGreaterThanOrEqual(EXPECTED_DEBTORS);
    expect(debts.some(({ credit }) => credit.length > 0)).toBe(true);
    expect(new Set(debts.flatMap(({ overdue }) => overdue.map(({ currency }) => currency)))).toEqual(
      new Set(['BRL', 'USD']),
    );
  });
});

const inOrder = (amounts: readonly Money[]): Money[] =>
  totalsByCurrency(amounts).sort((a, b) => a.currency.localeCompare(b.currency));
