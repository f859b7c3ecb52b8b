import type { CalendarDate } from '../../../shared/domain/calendar/calendar-date.ts';
import type { CompanyKey } from '../../dataset/dataset.ts';
import { recordIds } from '../../odoo/seed/seeding.ts';
import type { CrmUnderTest } from '../../support/crm-under-test.ts';

interface InvoiceTerms {
  readonly amount: number;
  readonly date: CalendarDate;
  readonly due?: CalendarDate;
  readonly kind?: 'out_invoice' | 'out_refund';
  readonly currencyId?: number;
}

interface EntryTerms {
  readonly date: CalendarDate;
  /** Positive for a debt, negative for a credit. */
  readonly amount: number;
  readonly partnerId: number | false;
  readonly journal?: 'general' | 'bank';
}

interface Line {
  readonly id: number;
  readonly account_id: readonly [number, string];
}

type Id = number | readonly number[];

/** Keeps the books of a CRM under test as an administrator would, in its main company unless said otherwise; answers ids. */
export function createBookkeeper(held: CrmUnderTest, company: CompanyKey = 'main') {
  const allowed_company_ids = [held.ids.company(company)];
  const context = { allowed_company_ids, tracking_disable: true };
  const act = <T>(model: string, method: string, args: readonly unknown[], more: object = {}) =>
    held.call<T>(model, method, args, { context: { ...context, ...more } });
  const create = async (model: string, values: object, more: object = {}): Promise<number> => {
    const [id = 0] = [await act<Id>(model, 'create', [values], more)].flat();
    return id;
  };
  const post = async (moveId: number): Promise<number> => {
    await act('account.move', 'action_post', [[moveId]]);
    return moveId;
  };
  const linesOf = (moveIds: readonly number[], receivable = true): Promise<Line[]> => {
    const [field, value] =
      held.major >= 16 ? ['account_type', 'asset_receivable'] : ['account_internal_type', 'receivable'];
    const domain = [
      ['move_id', 'in', moveIds],
      [field, receivable ? '=' : '!=', value],
    ];
    return held.call<Line[]>('account.move.line', 'search_read', [domain], { fields: ['account_id'], order: 'id' });
  };
  /** The accounts of an invoice: a chart may have several of a kind, and only lines on the same one can be matched. */
  const accounts = async () => {
    const invoices = [held.ids.invoice(company === 'main' ? 'critical-1' : 'branch-only-1')];
    const [[receivable], [income]] = await Promise.all([linesOf(invoices), linesOf(invoices, false)]);
    return { receivable: receivable?.account_id[0], income: income?.account_id[0] };
  };
  const journalOf = async (type: string): Promise<number | undefined> => {
    const domain = [
      ['type', '=', type],
      ['company_id', 'in', allowed_company_ids],
    ];
    return (await held.call<number[]>('account.journal', 'search', [domain], { limit: 1 }))[0];
  };

  /** Without its accounting application, Odoo lets nobody near bank statements, administrators neither, before they are given the right. */
  const keepFullBooks = async (): Promise<void> => {
    if (held.name === 'stand-in') return;
    const idOf = await recordIds(held.call, ['account.group_account_user', 'base.group_system']);
    const field = held.major >= 19 ? 'group_ids' : 'groups_id';
    const admins = await held.call<number[]>('res.users', 'search', [[[field, '=', idOf('base.group_system')]]]);
    await held.call('res.users', 'write', [admins, { [field]: [[4, idOf('account.group_account_user')]] }]);
  };

  /** One each on the same terms, in as few calls as for one. */
  const invoices = async (
    partnerIds: readonly number[],
    { amount, date, due = date, kind = 'out_invoice', currencyId }: InvoiceTerms,
  ): Promise<readonly number[]> => {
    const { income } = await accounts();
    const line = { name: 'Fornecimento', quantity: 1, price_unit: amount, account_id: income, tax_ids: [[6, 0, []]] };
    const values = partnerIds.map((partnerId) => ({
      move_type: kind,
      partner_id: partnerId,
      invoice_date: date,
      date,
      invoice_payment_term_id: false,
      invoice_date_due: due,
      ...(currencyId !== undefined && { currency_id: currencyId }),
      invoice_line_ids: [[0, 0, line]],
    }));
    const ids = await act<readonly number[]>('account.move', 'create', [values]);
    await act('account.move', 'action_post', [ids]);
    return ids;
  };

  return {
    create,
    write: (model: string, id: number, values: object) => act(model, 'write', [[id], values]),

    async invoice(partnerId: number, terms: InvoiceTerms): Promise<number> {
      const [id = 0] = await invoices([partnerId], terms);
      return id;
    },

    invoices,

    async entry({ date, amount, partnerId, journal = 'general' }: EntryTerms) {
      const { receivable, income } = await accounts();
      const sides = (balance: number) => ({ debit: Math.max(balance, 0), credit: Math.max(-balance, 0) });
      const line = { name: 'Lançamento manual', partner_id: partnerId };
      const id = await create('account.move', {
        move_type: 'entry',
        date,
        journal_id: await journalOf(journal),
        line_ids: [
          [0, 0, { ...line, account_id: receivable, ...sides(amount) }],
          [0, 0, { ...line, account_id: income, ...sides(-amount) }],
        ],
      });
      return post(id);
    },

    async pay(invoiceId: number, date: CalendarDate, amount?: number) {
      const more = { active_model: 'account.move', active_ids: [invoiceId] };
      const values = { payment_date: date, ...(amount !== undefined && { amount }) };
      const wizard = await create('account.payment.register', values, more);
      await act('account.payment.register', 'action_create_payments', [[wizard]], more);
    },

    /** A payment that nothing has been matched with; answers its journal entry. */
    async receive(partnerId: number, date: CalendarDate, amount: number): Promise<number> {
      const payment = await create('account.payment', {
        payment_type: 'inbound',
        partner_type: 'customer',
        partner_id: partnerId,
        amount,
        date,
        journal_id: await journalOf('bank'),
      });
      await act('account.payment', 'action_post', [[payment]]);
      const [row] = await held.call<{ move_id: [number, string] }[]>('account.payment', 'read', [
        [payment],
        ['move_id'],
      ]);
      return row?.move_id[0] ?? 0;
    },

    /** A line read from the bank's statement, matched with nothing. */
    async bankEntry(date: CalendarDate, amount = 10) {
      await keepFullBooks();
      const journal_id = await journalOf('bank');
      const line = { date, payment_ref: 'Crédito em conta', amount };
      if (held.major >= 15) return create('account.bank.statement.line', { ...line, journal_id });
      const statement = { name: `Extrato de ${date}`, date, journal_id, line_ids: [[0, 0, line]] };
      return create('account.bank.statement', statement);
    },

    async match(...moveIds: number[]) {
      const lines = await linesOf(moveIds);
      await act('account.move.line', 'reconcile', [lines.map(({ id }) => id)]);
    },

    async unmatch(moveId: number) {
      const lines = await linesOf([moveId]);
      await act('account.move.line', 'remove_move_reconcile', [lines.map(({ id }) => id)]);
    },

    post,

    /** Marks a line to be left out of follow-up. */
    leaveOut: (lineId: number) =>
      act('account.move.line', 'write', [[lineId], { [held.major >= 18 ? 'no_followup' : 'blocked']: true }]),

    resetToDraft: (moveId: number) => act('account.move', 'button_draft', [[moveId]]),

    /** Even one whose number leaves a gap. */
    async delete(moveId: number) {
      await act('account.move', 'button_draft', [[moveId]]);
      await act('account.move', 'unlink', [[moveId]], { force_delete: true });
    },

    lineIds: async (moveId: number): Promise<number[]> => (await linesOf([moveId])).map(({ id }) => id),
  };
}

export type Bookkeeper = ReturnType<typeof createBookkeeper>;
