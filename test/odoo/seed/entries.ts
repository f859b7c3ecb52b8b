import { byCompany, createAll, firstId, idOf, inCompany, type Seeding } from './seeding.ts';

/** Miscellaneous entries on the customer's receivable account, with a due date only where the data set has one. */
export async function seedEntries(seeding: Seeding): Promise<void> {
  const { call, dataset, ids, major } = seeding;
  for (const { company, items } of byCompany(seeding, dataset.entries)) {
    if (items.length === 0) continue;
    const context = inCompany(seeding, company);
    const inThisCompany = [major >= 18 ? 'company_ids' : 'company_id', 'in', [idOf(ids.companies, company)]];
    const receivable = await firstId(call, 'account.account', [['code', '=', '121000'], inThisCompany], context);
    const income = await firstId(call, 'account.account', [['code', '=', '400000'], inThisCompany], context);
    const journal = await firstId(call, 'account.journal', [
      ['type', '=', 'general'],
      ['company_id', '=', idOf(ids.companies, company)],
    ]);
    const created = await createAll(
      seeding,
      'account.move',
      items,
      ids.entries,
      ({ customer, label, amount, bookedIn, dueIn }) => ({
        move_type: 'entry',
        journal_id: journal,
        date: seeding.day(bookedIn),
        ref: label,
        line_ids: [
          [
            0,
            0,
            {
              name: label,
              account_id: receivable,
              partner_id: idOf(ids.customers, customer),
              debit: amount,
              date_maturity: dueIn === undefined ? false : seeding.day(dueIn),
            },
          ],
          [0, 0, { name: label, account_id: income, credit: amount }],
        ],
      }),
      context,
    );
    await call('account.move', 'action_post', [created], context);
  }
}
