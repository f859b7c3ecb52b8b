import type { Database } from '../orm/database.ts';
import type { Row } from '../orm/row.ts';

function first(db: Database, model: string, what: string, fits: (row: Row) => boolean): Row {
  const found = db.rows(model).find(fits);
  if (!found) throw new Error(`the stand-in has no ${what}`);
  return found;
}

/** Both companies share one small chart of accounts. */
export const accountOf = (db: Database, type: 'asset_receivable' | 'asset_cash' | 'income'): Row =>
  first(db, 'account.account', `account of type ${type}`, (row) => row.account_type === type);

export const journalOf = (db: Database, company: number, type: 'sale' | 'bank' | 'general'): Row =>
  first(db, 'account.journal', `${type} journal`, (row) => row.company_id === company && row.type === type);

export const defaultMethodLine = (db: Database, company: number): Row =>
  first(
    db,
    'account.payment.method.line',
    'way to receive payments',
    (row) => row.journal_id === journalOf(db, company, 'bank').id,
  );
