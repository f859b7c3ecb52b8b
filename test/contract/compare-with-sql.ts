import { isDeepStrictEqual } from 'node:util';
import { expect } from 'vitest';
import type { CustomerKey } from '../../shared/contract/customer.ts';
import type { CrmUnderTest } from '../support/crm-under-test.ts';
import { type CustomerFigures, inOneForm } from './customer-figures.ts';
import { debtsBySql } from './debts-by-sql.ts';

/** Answers for each customer and company asked about, in any order. */
export type AskFigures = (customers: readonly CustomerKey[]) => Promise<readonly CustomerFigures[]>;

/**
 * Asks for every customer of the CRM in every company, and expects what SQL says on the CRM's own database, to the
 * cent. Answers what SQL said, so that a test can see that it was about something.
 */
export async function compareWithSql(
  ask: AskFigures,
  { sql, major }: Pick<CrmUnderTest, 'sql' | 'major'>,
): Promise<CustomerFigures[]> {
  if (!sql) throw new Error('the database behind this CRM cannot be asked directly');
  const expected = (await debtsBySql(sql, major)).map(inOneForm);
  const answers = await ask(expected.map(({ customerId, companyId }) => ({ customerId, companyId })));
  const keyOf = ({ customerId, companyId }: CustomerKey) => `customer ${customerId} in company ${companyId}`;
  const found = new Map(answers.map((figures) => [keyOf(figures), inOneForm(figures)]));
  const wrong = expected.filter((figures) => !isDeepStrictEqual(found.get(keyOf(figures)), figures));
  const named = (figures: (key: string) => CustomerFigures | undefined) =>
    Object.fromEntries(wrong.slice(0, SHOWN).map((one) => [keyOf(one), figures(keyOf(one))]));
  const bySql = new Map(expected.map((figures) => [keyOf(figures), figures]));
  const message = `${wrong.length} of ${expected.length} customers differ from SQL`;
  expect(
    named((key) => found.get(key)),
    message,
  ).toEqual(named((key) => bySql.get(key)));
  return expected;
}

/** Of customers that differ: enough to see what is wrong. */
const SHOWN = 10;
