import type { MailTexts } from '../mail-texts.ts';

export const beforeDue: MailTexts['manners']['before_due'] = {
  cordial: {
    subject: (company, count) =>
      count === 1 ? `Para su agenda: factura con ${company}` : `Para su agenda: facturas con ${company}`,
    opening: (count) =>
      count === 1
        ? 'Solo para facilitar su planificación: esta es la factura que está por vencer.'
        : `Solo para facilitar su planificación: estas son las ${count} facturas que están por vencer.`,
    closing: () =>
      '¿Falta un documento, un número de pedido o alguna corrección para liberar el pago? Avísenos y lo resolvemos antes de la fecha.',
    signOff: '¡Gracias por su confianza!',
  },
  brief: {
    subject: (company, count) =>
      count === 1 ? `Recordatorio: su factura con ${company}` : `Recordatorio: sus facturas con ${company}`,
    opening: (count) =>
      count === 1
        ? 'Un recordatorio rápido: la factura de abajo vence pronto.'
        : `Un recordatorio rápido: las ${count} facturas de abajo vencen pronto.`,
    signOff: '¡Gracias y buen día!',
  },
};
