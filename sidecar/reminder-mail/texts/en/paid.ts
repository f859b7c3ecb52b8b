import type { MailTexts } from '../mail-texts.ts';

export const paid: MailTexts['manners']['paid'] = {
  thankful: {
    subject: (company) => `We have received your payment, thank you! · ${company}`,
    opening: () => 'We have received your payment, and everything is up to date. Thank you for taking care of it!',
    closing: () => 'There is nothing for you to do: this e-mail is only to confirm, and to say thank you.',
    signOff: 'It is a pleasure to work with you!',
  },
};
