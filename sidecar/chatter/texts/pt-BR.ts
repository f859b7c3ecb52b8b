import type { ChatterTexts } from './chatter-texts.ts';

export const ptBR: ChatterTexts = {
  promise: (amount, day) => `Promessa de pagamento: ${amount} até ${day}.`,
  dispute: (documents, cause) => `Contestação de ${documents}: ${cause}.`,
  pause: (day) => `Cobrança pausada até ${day}.`,
  doNotContact: 'Não contatar este cliente sobre cobrança.',
  strategic: 'Cliente estratégico: depois do vencimento, quem fala é o vendedor.',
  causes: {
    wrong_amount_or_tax: 'erro de valor ou imposto',
    missing_data_or_order: 'dado ou pedido de compra faltando',
    product_or_service: 'problema de produto ou serviço',
    return_or_credit_pending: 'devolução ou crédito pendente',
    already_paid: 'diz que já pagou',
    other: 'outro motivo',
  },
  ended: (what, how) =>
    ({
      withdrawn: `${what}: encerrada.`,
      replaced: `${what}: substituída por outra.`,
      kept: `${what}: cumprida.`,
      broken: `${what}: não cumprida no prazo.`,
    })[how],
  kinds: {
    promise: 'Promessa de pagamento',
    dispute: 'Contestação',
    pause: 'Pausa na cobrança',
    do_not_contact: 'Marca “não contatar”',
    strategic: 'Marca “cliente estratégico”',
  },
};
