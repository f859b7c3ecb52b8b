import { type VariableValues, variablesOf } from '../../../shared/domain/template/template-variables.ts';
import type { Formats } from '../formats.ts';
import { documentCount, type MailContent } from '../mail-content.ts';

/** What the variables stand for in a mail, as its reader writes money, days and lists. Only those that the occasion has. */
export function variableValues(content: MailContent, formats: Formats): VariableValues {
  const { supplier, customerName, recipientNames, items, totals, daysLate, answerBy, manner } = content;
  const oldest = items.map(({ dueDate }) => dueDate).sort()[0];
  const values = {
    company: supplier.name,
    customer: customerName,
    names: formats.list(recipientNames) || null,
    phone: supplier.phone ?? null,
    count: documentCount(items),
    total: formats.list(totals.map((total) => formats.money(total))),
    due_date: oldest ? formats.day(oldest) : null,
    days_late: daysLate,
    answer_by: formats.day(answerBy),
  };
  return Object.fromEntries(variablesOf(manner.occasion).map((name) => [name, values[name]]));
}
