import { today } from '../orm/days.ts';
import type { Environment } from '../orm/environment.ts';
import type { Values } from '../orm/row.ts';
import { journalOf } from './chart.ts';

/** The company of a new document: given, of its journal, else the first the call is made for. */
export function companyOf(values: Values, env: Environment): number {
  const journal = env.db.find('account.journal', Number(values.journal_id ?? 0));
  const candidates = [values.company_id, journal?.company_id, env.companyIds[0]];
  return candidates.find((value) => typeof value === 'number') ?? 1;
}

/** A new journal entry or invoice with what the server fills in. */
export function completeMove(values: Values, env: Environment): Values {
  const company = companyOf(values, env);
  const isInvoice = values.move_type !== undefined && values.move_type !== 'entry';
  const day = today(env.now());
  return {
    journal_id: journalOf(env.db, company, isInvoice ? 'sale' : 'general').id,
    currency_id: env.db.get('res.company', company).currency_id ?? false,
    date: values.invoice_date || day,
    invoice_date_due: values.invoice_date || day,
    invoice_user_id: isInvoice ? env.uid : false,
    ...values,
    name: values.name || false,
    company_id: company,
  };
}
