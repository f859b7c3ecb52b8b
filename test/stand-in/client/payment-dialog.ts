import { el } from './dom.ts';
import { fieldLine, innerGroup } from './form-parts.ts';
import { money, numericDay } from './format.ts';
import { notifyProblem } from './notification.ts';
import { callModel } from './rpc.ts';
import { allCompanies } from './session.ts';
import { word } from './words.ts';

interface Payable {
  readonly id: number;
  readonly amount: number;
  readonly currencyId: number;
  paid(): void;
}

/** Odoo's "register payment" over the invoice: the whole residual, today, to the bank. */
export function openPaymentDialog({ id, amount, currencyId, paid }: Payable): void {
  const close = () => dialog.remove();
  const register = async () => {
    const context = { ...allCompanies(), active_model: 'account.move', active_ids: [id] };
    try {
      const wizard = await callModel<number>('account.payment.register', 'create', [{}], {}, context);
      await callModel('account.payment.register', 'action_create_payments', [[wizard]], {}, context);
      paid();
    } catch (error) {
      notifyProblem(error instanceof Error ? error.message : String(error));
    }
    close();
  };
  const today = new Date().toLocaleDateString('en-CA');
  const dialog = el(
    'div',
    { class: 'o_dialog', role: 'dialog', 'aria-modal': 'true', 'aria-label': word('registerPayment') },
    el(
      'div',
      { class: 'modal-content' },
      el('header', { class: 'modal-header' }, el('h4', { class: 'modal-title' }, word('registerPayment'))),
      el(
        'main',
        { class: 'modal-body' },
        innerGroup(
          fieldLine(word('journal'), 'journal_id', word('bank')),
          fieldLine(word('amount'), 'amount', money(amount, currencyId)),
          fieldLine(word('paymentDate'), 'payment_date', numericDay(today)),
        ),
      ),
      el(
        'footer',
        { class: 'modal-footer' },
        el(
          'button',
          {
            type: 'button',
            class: 'btn btn-primary',
            name: 'action_create_payments',
            on: { click: () => void register() },
          },
          word('createPayment'),
        ),
        el('button', { type: 'button', class: 'btn btn-secondary', on: { click: close } }, word('discard')),
      ),
    ),
  );
  document.querySelector('.o-overlay-container')?.append(dialog);
}
