import type { MailTexts } from '../mail-texts.ts';

export const overdue: MailTexts['manners']['overdue'] = {
  neutral: {
    subject: (company, count) => (count === 1 ? `Su factura con ${company}` : `Sus facturas con ${company}`),
    opening: (count) =>
      count === 1
        ? 'Esperamos que todo vaya bien. Todavía no hemos encontrado el pago de la factura de abajo. Con el ajetreo del día a día suele pasar, por eso se lo recordamos.'
        : `Esperamos que todo vaya bien. Todavía no hemos encontrado el pago de las ${count} facturas de abajo. Con el ajetreo del día a día suele pasar, por eso se lo recordamos.`,
    signOff: '¡Gracias por su confianza!',
  },
  brief: {
    subject: (company, count) =>
      count === 1 ? `Recordatorio sobre su factura con ${company}` : `Recordatorio sobre sus facturas con ${company}`,
    opening: (count) =>
      count === 1
        ? 'Un recordatorio breve: el pago de la factura de abajo aún no aparece en nuestros registros.'
        : `Un recordatorio breve: el pago de las ${count} facturas de abajo aún no aparece en nuestros registros.`,
    signOff: '¡Gracias!',
  },
  helpful: {
    subject: (company, count) => (count === 1 ? `Su factura con ${company}` : `Sus facturas con ${company}`),
    opening: (count) =>
      count === 1
        ? 'Esperamos que todo vaya bien. La factura de abajo sigue abierta y nos gustaría entender si ha ocurrido algo.'
        : `Esperamos que todo vaya bien. Las ${count} facturas de abajo siguen abiertas y nos gustaría entender si ha ocurrido algo.`,
    closing: () =>
      'Si falta algún documento, si hay algo que corregir o si el momento es difícil, cuéntenos: queremos encontrar una buena solución con usted.',
    signOff: '¡Gracias por su confianza!',
  },
  conciliatory: {
    subject: (company, count) =>
      count === 1 ? `¿Conversamos sobre su factura con ${company}?` : `¿Conversamos sobre sus facturas con ${company}?`,
    opening: (count) =>
      count === 1
        ? 'Queremos resolver con usted, de una forma posible para ambas partes, la factura de abajo, que sigue abierta.'
        : `Queremos resolver con usted, de una forma posible para ambas partes, las ${count} facturas de abajo, que siguen abiertas.`,
    closing: () =>
      'Podemos acordar otra fecha, otra forma de pago o dividir el importe. Díganos qué encaja en su planificación y nosotros pondremos de nuestra parte.',
    signOff: 'Puede contar con nosotros.',
  },
  firm: {
    subject: (company, count) =>
      count === 1 ? `Una propuesta para su factura con ${company}` : `Una propuesta para sus facturas con ${company}`,
    opening: (count) =>
      count === 1
        ? 'Todavía no hemos recibido el pago de la factura de abajo y necesitamos acordar con usted una fecha. El importe ya tiene en cuenta todo lo recibido hasta hoy.'
        : `Todavía no hemos recibido el pago de las ${count} facturas de abajo y necesitamos acordar con usted una fecha. Los importes ya tienen en cuenta todo lo recibido hasta hoy.`,
    closing: () =>
      'Si no es posible pagar todo de una vez, responda con lo que sí lo es: una nueva fecha o el pago en cuotas. Prepararemos una propuesta por escrito y cerraremos los detalles juntos.',
    signOff: 'Quedamos atentos a su respuesta. ¡Gracias!',
  },
  factual: {
    subject: (company, count) =>
      count === 1 ? `Información sobre su factura con ${company}` : `Información sobre sus facturas con ${company}`,
    opening: (count) =>
      count === 1
        ? 'Dejamos constancia por este correo de la situación de la factura de abajo, que sigue abierta a día de hoy.'
        : `Dejamos constancia por este correo de la situación de las ${count} facturas de abajo, que siguen abiertas a día de hoy.`,
    closing: () =>
      'Para que nada sea una sorpresa: pasados 30 días desde el vencimiento, nuestra gerencia decide en cada caso entre una nueva fecha, un pago en cuotas, la revisión del plazo de los próximos pedidos y las acciones legales. Preferimos resolverlo antes, conversando: basta con el pago, o con una respuesta con la fecha o la propuesta que le sea posible.',
    signOff: 'Atentamente,',
  },
  final: {
    subject: (company, count) =>
      count === 1
        ? `Comunicación formal sobre su factura con ${company}`
        : `Comunicación formal sobre sus facturas con ${company}`,
    opening: (count, answerBy) =>
      count === 1
        ? `Esta es una comunicación formal sobre la factura de abajo, que sigue abierta. Le pedimos el pago o una propuesta suya hasta el ${answerBy}, dentro de 10 días hábiles.`
        : `Esta es una comunicación formal sobre las ${count} facturas de abajo, que siguen abiertas. Le pedimos el pago o una propuesta suya hasta el ${answerBy}, dentro de 10 días hábiles.`,
    closing: (answerBy) =>
      `Después del ${answerBy}, nuestra gerencia puede optar por acciones legales. No es el camino que deseamos: una fecha o un pago en cuotas acordado hasta entonces basta para seguir resolviéndolo directamente con usted.`,
    signOff: 'Atentamente,',
  },
};
