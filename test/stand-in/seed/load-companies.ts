import { createRow } from '../orm/write.ts';
import type { Loading } from './load-dataset.ts';
import { addressOf } from './load-system.ts';

/** The other companies, a chart of accounts for all, and for each its journals and two ways to be paid. */
export function loadCompanies({ env, dataset, companies }: Loading): void {
  const { db } = env;
  for (const company of dataset.companies.slice(1)) {
    companies.set(company.key, createRow(env, db.model('res.company'), { ...addressOf(db, company), currency_id: 5 }));
  }
  db.insert('account.account', { code: '101403', name: 'Outstanding Receipts', account_type: 'asset_cash' });
  db.insert('account.account', { code: '121000', name: 'Account Receivable', account_type: 'asset_receivable' });
  db.insert('account.account', { code: '400000', name: 'Product Sales', account_type: 'income' });
  for (const { id } of companies.values()) {
    db.insert('account.journal', { name: 'Faturas de clientes', code: 'FAT', type: 'sale', company_id: id });
    const bank = db.insert('account.journal', { name: 'Banco', code: 'BNK1', type: 'bank', company_id: id });
    db.insert('account.journal', { name: 'Operações diversas', code: 'DIVER', type: 'general', company_id: id });
    const method = { journal_id: bank.id, payment_type: 'inbound', payment_method_id: 1 };
    db.insert('account.payment.method.line', { ...method, name: 'Manual Payment', payment_account_id: 1 });
    db.insert('account.payment.method.line', { ...method, name: 'Boleto', payment_account_id: false });
  }
}
