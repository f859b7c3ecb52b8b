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
};
