import { z } from 'zod';
import { addDays, type CalendarDate, calendarDateIn } from '../../shared/domain/calendar/calendar-date.ts';
import { AGING_BUCKETS } from '../../shared/domain/receivable/aging.ts';
import { createBrazilianBankingDays } from '../../sidecar/calendar/brazilian-banking-days.ts';
import type { CrmUnderTest } from '../support/crm-under-test.ts';
import type { CustomerFigures } from './customer-figures.ts';
import { debtsQuery } from './debts-query.ts';

const Row = z.object({
  customer: z.number(),
  company: z.number(),
  /** Absent of a customer who has nothing open in that company. */
  part: z
    .object({ currency: z.string(), bucket: z.enum([...AGING_BUCKETS, 'credit']), minor: z.coerce.number().int() })
    .nullable(),
});
type Part = NonNullable<z.output<typeof Row>['part']>;

/**
 * Every customer of the database in every company with its debts, worked out by PostgreSQL alone: a second opinion
 * that shares nothing with the product but the definition in words and the days on which banks are open.
 */
export async function debtsBySql(sql: NonNullable<CrmUnderTest['sql']>, major: number): Promise<CustomerFigures[]> {
  const today = calendarDateIn('America/Sao_Paulo', new Date());
  const rows = z.array(Row).parse(await sql(debtsQuery(major, today, lastLateDueDate(today))));
  const parts = new Map<string, { customer: number; company: number; parts: Part[] }>();
  for (const { customer, company, part } of rows) {
    const key = `${company}:${customer}`;
    const known = parts.get(key) ?? { customer, company, parts: [] };
    parts.set(key, known);
    if (part) known.parts.push(part);
  }
  return [...parts.values()].map(({ customer, company, parts }) => figuresOf(customer, company, parts));
}

function figuresOf(customerId: number, companyId: number, parts: readonly Part[]): CustomerFigures {
  const amounts = (wanted: (bucket: Part['bucket']) => boolean) => parts.filter(({ bucket }) => wanted(bucket));
  const isLate = (bucket: Part['bucket']) => bucket !== 'not_due' && bucket !== 'credit';
  const currencies = [...new Set(parts.map(({ currency }) => currency))];
  const bucket = (currency: string, wanted: string) =>
    parts.find((part) => part.currency === currency && part.bucket === wanted)?.minor ?? 0;
  return {
    customerId,
    companyId,
    overdue: amounts(isLate),
    notDue: amounts((bucket) => bucket === 'not_due'),
    credit: amounts((bucket) => bucket === 'credit'),
    aging: currencies.map((currency) => ({
      currency,
      buckets: {
        not_due: bucket(currency, 'not_due'),
        '1_30': bucket(currency, '1_30'),
        '31_60': bucket(currency, '31_60'),
        '61_90': bucket(currency, '61_90'),
        '91_180': bucket(currency, '91_180'),
        over_180: bucket(currency, 'over_180'),
      },
    })),
  };
}

/** What was due by the last business day before today is late today, and nothing else is. */
function lastLateDueDate(today: CalendarDate): CalendarDate {
  const calendar = createBrazilianBankingDays();
  let day = addDays(today, -1);
  while (!calendar.isBusinessDay(day)) day = addDays(day, -1);
  return day;
}
