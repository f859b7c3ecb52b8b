import { companyOf } from '../accounting/complete-move.ts';
import { postMoves } from '../accounting/post-moves.ts';
import { today } from '../orm/days.ts';
import { char, date, many2one, monetary } from '../orm/field.ts';
import type { Model } from '../orm/model.ts';
import { invoicing } from './groups.ts';

/** A line of a bank's statement, with its entry in the books from the moment it is read. */
export const bankStatementLine: Model = {
  name: 'account.bank.statement.line',
  label: 'Bank Statement Line',
  fields: {
    move_id: many2one('account.move'),
    journal_id: many2one('account.journal'),
    company_id: many2one('res.company'),
    date: date(),
    payment_ref: char(),
    amount: monetary(),
  },
  access: { read: invoicing, write: invoicing, create: invoicing, unlink: invoicing },
  complete: (values, env) => {
    const company_id = companyOf(values, env);
    const day = values.date ?? today(env.now());
    const entry = env.db.insert('account.move', {
      move_type: 'entry',
      state: 'draft',
      name: false,
      date: day,
      company_id,
      currency_id: env.db.get('res.company', company_id).currency_id ?? false,
      journal_id: values.journal_id ?? false,
      payment_state: 'not_paid',
    });
    postMoves(env, [entry]);
    return { ...values, date: day, company_id, move_id: entry.id };
  },
};
