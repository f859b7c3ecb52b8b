import type { MailTexts } from '../mail-texts.ts';

export const paid: MailTexts['manners']['paid'] = {
  thankful: {
    subject: (company) => `Recebemos o seu pagamento, obrigado! · ${company}`,
    opening: () => 'Recebemos o seu pagamento e está tudo em dia. Obrigado pelo cuidado!',
    closing: () => 'Não é preciso fazer nada: este e-mail é só para confirmar e agradecer.',
    signOff: 'Seguimos juntos!',
  },
};
