import { firstId } from '../seed/seeding.ts';
import type { Bookkeeping, CompanyBooks } from './bookkeeping.ts';

type Opening = Pick<Bookkeeping, 'call' | 'major'>;

/** Finds a company's journals and accounts, and opens a second receivable account. */
export async function openCompanyBooks(books: Opening, id: number, number: number): Promise<CompanyBooks> {
  const { call, major } = books;
  const as = {
    context: {
      allowed_company_ids: [id],
      lang: 'pt_BR',
      tracking_disable: true,
      mail_create_nolog: true,
      mail_create_nosubscribe: true,
      mail_notrack: true,
    },
  };
  const journal = (type: string) =>
    firstId(call, 'account.journal', [
      ['type', '=', type],
      ['company_id', '=', id],
    ]);
  const account = (code: string) =>
    firstId(
      call,
      'account.account',
      [
        ['code', '=', code],
        [major >= 18 ? 'company_ids' : 'company_id', 'in', [id]],
      ],
      as,
    );
  return {
    id,
    as,
    bank: await journal('bank'),
    sales: await journal('sale'),
    general: await journal('general'),
    receivable: await account('121000'),
    otherReceivable: await openOtherReceivable(books, id, `12900${number}`, as),
    income: await account('400000'),
  };
}

/** Loans to customers, deposits: on an account of type receivable, and marked as not of the trade where the version can. */
async function openOtherReceivable({ call, major }: Opening, company: number, code: string, as: object) {
  const values = { code, name: 'Outros valores a receber', reconcile: true };
  const owner = major >= 18 ? { company_ids: [[6, 0, [company]]] } : { company_id: company };
  const type =
    major >= 16
      ? { account_type: 'asset_receivable', non_trade: true }
      : { user_type_id: await firstId(call, 'account.account.type', [['type', '=', 'receivable']]) };
  const [id] = await call<number[]>('account.account', 'create', [[{ ...values, ...owner, ...type }]], as);
  if (id === undefined) throw new Error('the account was not created');
  return id;
}
