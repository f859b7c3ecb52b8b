import { beforeDue } from './es/before-due.ts';
import { overdue } from './es/overdue.ts';
import { paid } from './es/paid.ts';
import type { MailTexts } from './mail-texts.ts';

export const es: MailTexts = {
  manners: { before_due: beforeDue, overdue, paid },
  greeting: (names) => (names ? `Hola, ${names}:` : 'Hola:'),
  isDue: (day) => `Vence el ${day}`,
  wasDue: (day) => `Venció el ${day}`,
  seeAndPay: 'Ver y pagar',
  creditsApplied: 'Créditos a su favor, ya descontados arriba',
  paymentUnderWay: 'Pago en camino, ya descontado arriba',
  fine: (percent) => `Multa del ${percent}`,
  interest: (percent, days) => `Intereses del ${percent} mensual, ${days}\u00a0${days === 1 ? 'día' : 'días'}`,
  updatedAmount: 'Importe actualizado',
  totalUpdated: (day) => `Total actualizado al ${day}`,
  howToPay: 'Cómo pagar',
  pix: 'Pix copia e cola',
  pixHint: (amount) =>
    `Copie el código en la aplicación de su banco, o lea el código QR del archivo adjunto pix.png. El importe de ${amount} ya viene completado.`,
  pixInOnePiece: 'El mismo código en una sola línea, para copiar:',
  boleto: (document) => `Boleto · ${document}`,
  bank: 'Transferencia bancaria',
  total: 'Total',
  totalOpen: 'Total pendiente',
  dueSoon: (documents) => `Para su planificación: ${documents}.`,
  dueSoonItem: (document, amount, day) => `${document}, de ${amount}, vence el ${day}`,
  payOnline: (count) =>
    `En «Ver y pagar» encontrará ${count === 1 ? 'la factura' : 'cada factura'} y las formas de pago.`,
  askForCopy: 'Para recibir una copia o los datos de pago, basta con responder a este correo.',
  alreadyPaid:
    'Si ya pagó, por favor ignore este mensaje. Si puede, responda con el comprobante y actualizaremos el registro enseguida.',
  answer: (phone) =>
    phone
      ? `Si tiene alguna duda, responda a este correo o llame al ${phone}.`
      : 'Si tiene alguna duda, basta con responder a este correo.',
  team: 'Equipo de finanzas',
  taxId: (kind) => ({ cnpj: 'CNPJ', cpf: 'CPF', other: 'Identificación fiscal' })[kind],
};
