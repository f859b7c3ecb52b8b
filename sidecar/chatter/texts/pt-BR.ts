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
  channels: {
    call: 'Ligação',
    whatsapp: 'WhatsApp',
    letter: 'Carta',
  },
  outcomes: {
    talked: 'o cliente atendeu',
    written: 'enviada a mensagem',
    message_left: 'ficou recado',
    no_answer: 'ninguém atendeu',
    wrong_contact: 'o contato está errado',
  },
  consents: {
    given: (channel) => `O cliente aceitou ser contatado por ${channel}.`,
    takenBack: (channel) => `O cliente não aceita mais ser contatado por ${channel}.`,
  },
  reason: (why) => `Motivo: ${why}.`,
  reasons: {
    forgotten: 'esquecimento',
    invoice_not_received: 'não recebeu a fatura',
    wrong_contact_data: 'contato errado no cadastro',
    missing_data_or_order: 'dado ou pedido de compra faltando',
    wrong_amount_or_tax: 'erro de valor ou imposto',
    payment_trouble: 'problema técnico no pagamento',
    product_or_service: 'problema de produto ou serviço',
    return_or_credit_pending: 'devolução ou crédito pendente',
    cash_flow: 'fluxo de caixa',
    own_process: 'processo interno do cliente',
    refusal: 'recusa',
    insolvency: 'recuperação judicial ou encerramento',
    already_paid: 'diz que já pagou',
    other: 'outro',
  },
};
