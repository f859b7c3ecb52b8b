import { accountOf } from '../accounting/chart.ts';
import { postMoves } from '../accounting/post-moves.ts';
import { createRow } from '../orm/write.ts';
import { known, type Loading } from './load-dataset.ts';

/** Miscellaneous entries on the receivable account, with a due date only where the data set has one. */
export function loadEntries({ env, dataset, companies, customers, day }: Loading): void {
  const { db } = env;
  for (const { company, customer, label, amount, bookedIn, dueIn } of dataset.entries) {
    const partner_id = known(customers, customer).id;
    const receivable = {
      name: label,
      partner_id,
      account_id: accountOf(db, 'asset_receivable').id,
      debit: amount,
      date_maturity: dueIn === undefined ? false : day(dueIn),
    };
    const entry = createRow(env, db.model('account.move'), {
      move_type: 'entry',
      company_id: known(companies, company).id,
      date: day(bookedIn),
      ref: label,
      line_ids: [
        [0, 0, receivable],
        [0, 0, { name: label, account_id: accountOf(db, 'income').id, credit: amount }],
      ],
    });
    postMoves(env, [entry]);
  }
}
