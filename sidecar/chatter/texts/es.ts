import type { ChatterTexts } from './chatter-texts.ts';

export const es: ChatterTexts = {
  promise: (amount, day) => `Promesa de pago: ${amount} hasta el ${day}.`,
  dispute: (documents, cause) => `Reclamo sobre ${documents}: ${cause}.`,
  pause: (day) => `Cobranza en pausa hasta el ${day}.`,
  doNotContact: 'No contactar a este cliente por cobranza.',
  strategic: 'Cliente estratégico: después del vencimiento habla su vendedor.',
  causes: {
    wrong_amount_or_tax: 'error de importe o impuesto',
    missing_data_or_order: 'falta un dato o la orden de compra',
    product_or_service: 'problema con el producto o servicio',
    return_or_credit_pending: 'devolución o crédito pendiente',
    already_paid: 'dice que ya pagó',
    other: 'otro motivo',
  },
  ended: (what, how) =>
    ({
      withdrawn: `${what}: finalizada.`,
      replaced: `${what}: reemplazada por otra.`,
      kept: `${what}: cumplida.`,
      broken: `${what}: no cumplida en el plazo.`,
    })[how],
  kinds: {
    promise: 'Promesa de pago',
    dispute: 'Disputa',
    pause: 'Pausa en la cobranza',
    do_not_contact: 'Marca “no contactar”',
    strategic: 'Marca “cliente estratégico”',
  },
  channels: {
    call: 'Llamada',
    whatsapp: 'WhatsApp',
    letter: 'Carta',
  },
  outcomes: {
    talked: 'se habló con el cliente',
    written: 'mensaje enviado',
    message_left: 'se dejó recado',
    no_answer: 'nadie contestó',
    wrong_contact: 'el contacto está equivocado',
  },
  consents: {
    given: (channel) => `El cliente aceptó ser contactado por ${channel}.`,
    takenBack: (channel) => `El cliente ya no acepta ser contactado por ${channel}.`,
  },
  reason: (why) => `Motivo: ${why}.`,
  reasons: {
    forgotten: 'olvido',
    invoice_not_received: 'no recibió la factura',
    wrong_contact_data: 'contacto equivocado en la ficha',
    missing_data_or_order: 'falta un dato o la orden de compra',
    wrong_amount_or_tax: 'error de importe o impuesto',
    payment_trouble: 'problema técnico para pagar',
    product_or_service: 'problema con el producto o servicio',
    return_or_credit_pending: 'devolución o crédito pendiente',
    cash_flow: 'flujo de caja',
    own_process: 'proceso interno del cliente',
    refusal: 'se niega a pagar',
    insolvency: 'concurso o cierre',
    already_paid: 'dice que ya pagó',
    other: 'otro',
  },
};
