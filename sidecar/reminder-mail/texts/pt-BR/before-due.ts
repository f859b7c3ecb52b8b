import type { MailTexts } from '../mail-texts.ts';

export const beforeDue: MailTexts['manners']['before_due'] = {
  cordial: {
    subject: (company, count) =>
      count === 1 ? `Para a sua agenda: fatura com a ${company}` : `Para a sua agenda: faturas com a ${company}`,
    opening: (count) =>
      count === 1
        ? 'Passamos só para facilitar a sua programação: esta é a fatura que está por vencer.'
        : `Passamos só para facilitar a sua programação: estas são as ${count} faturas que estão por vencer.`,
    closing: () =>
      'Falta um documento, um número de pedido ou alguma correção para liberar o pagamento? Avise, e acertamos antes da data.',
    signOff: 'Obrigado pela parceria!',
  },
  brief: {
    subject: (company, count) =>
      count === 1 ? `Lembrete: sua fatura com a ${company}` : `Lembrete: suas faturas com a ${company}`,
    opening: (count) =>
      count === 1
        ? 'Um lembrete rápido: a fatura abaixo vence em breve.'
        : `Um lembrete rápido: as ${count} faturas abaixo vencem em breve.`,
    signOff: 'Obrigado e bom trabalho!',
  },
};
