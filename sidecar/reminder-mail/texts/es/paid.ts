import type { MailTexts } from '../mail-texts.ts';

export const paid: MailTexts['manners']['paid'] = {
  thankful: {
    subject: (company) => `Recibimos su pago, ¡gracias! · ${company}`,
    opening: () => 'Recibimos su pago y está todo al día. ¡Gracias por ocuparse!',
    closing: () => 'No tiene que hacer nada: este correo es solo para confirmarlo y darle las gracias.',
    signOff: '¡Es un gusto trabajar con usted!',
  },
};
