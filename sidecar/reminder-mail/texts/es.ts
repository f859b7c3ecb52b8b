import type { MailTexts } from './mail-texts.ts';

export const es: MailTexts = {
  subject: (company, count) => (count === 1 ? `Su factura con ${company}` : `Sus facturas con ${company}`),
  greeting: (names) => `Hola, ${names}:`,
  opening: (tone, count) => {
    if (tone === 'presumes_forgetting') {
      return count === 1
        ? 'Esperamos que todo vaya bien. Todavía no hemos encontrado el pago de la factura de abajo. Con el ajetreo del día a día suele pasar, por eso se lo recordamos.'
        : `Esperamos que todo vaya bien. Todavía no hemos encontrado el pago de las ${count} facturas de abajo. Con el ajetreo del día a día suele pasar, por eso se lo recordamos.`;
    }
    return count === 1
      ? 'Esperamos que todo vaya bien. La factura de abajo sigue abierta y nos gustaría entender si ha ocurrido algo.'
      : `Esperamos que todo vaya bien. Las ${count} facturas de abajo siguen abiertas y nos gustaría entender si ha ocurrido algo.`;
  },
  wasDue: (day) => `Venció el ${day}`,
  seeAndPay: 'Ver y pagar',
  creditsApplied: 'Créditos a su favor, ya descontados arriba',
  paymentUnderWay: 'Pago en camino, ya descontado arriba',
  total: 'Total pendiente',
  dueSoon: (documents) => `Para su planificación: ${documents}.`,
  dueSoonItem: (document, amount, day) => `${document}, de ${amount}, vence el ${day}`,
  payOnline: (count) =>
    `En «Ver y pagar» encontrará ${count === 1 ? 'la factura' : 'cada factura'} y las formas de pago.`,
  askForCopy: 'Para recibir una copia o los datos de pago, basta con responder a este correo.',
  offer:
    'Si falta algún documento, si hay algo que corregir o si el momento es difícil, cuéntenos: queremos encontrar una buena solución con usted.',
  alreadyPaid:
    'Si ya pagó, por favor ignore este mensaje. Si puede, responda con el comprobante y actualizaremos el registro enseguida.',
  answer: (phone) =>
    phone
      ? `Si tiene alguna duda, responda a este correo o llame al ${phone}.`
      : 'Si tiene alguna duda, basta con responder a este correo.',
  thanks: '¡Gracias por su confianza!',
  team: 'Equipo de finanzas',
  taxId: (kind) => ({ cnpj: 'CNPJ', cpf: 'CPF', other: 'Identificación fiscal' })[kind],
};
