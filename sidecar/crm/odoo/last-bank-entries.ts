import { z } from 'zod';
import type { CalendarDate } from '../../../shared/domain/calendar/calendar-date.ts';
import { day, reference } from './rows.ts';
import { readGroup } from './search-read.ts';
import type { Session } from './session.ts';

const CompanyRow = z.object({ company_id: reference, date: day });

/** By the entries behind the lines of bank statements, matched or not: that they were read is what counts. */
export async function lastBankEntries(
  { call }: Session,
  upTo: CalendarDate,
): Promise<ReadonlyMap<number, CalendarDate>> {
  const companies = await readGroup(call, 'account.move', {
    row: CompanyRow,
    domain: [
      ['statement_line_id', '!=', false],
      ['state', '!=', 'cancel'],
      ['date', '<=', upTo],
    ],
    aggregate: 'date:max',
    groupby: ['company_id'],
  });
  return new Map(companies.map(({ company_id, date }) => [company_id, date]));
}
