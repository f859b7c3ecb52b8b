import type { MailTexts } from './mail-texts.ts';

export const ptBR: MailTexts = {
  subject: (company, count) => (count === 1 ? `Sua fatura com a ${company}` : `Suas faturas com a ${company}`),
  greeting: (names) => `Olá, ${names},`,
  opening: (tone, count) => {
    if (tone === 'presumes_forgetting') {
      return count === 1
        ? 'Tudo bem por aí? Ainda não localizamos o pagamento da fatura abaixo. Na correria do dia a dia isso acontece, por isso passamos para lembrar.'
        : `Tudo bem por aí? Ainda não localizamos o pagamento das ${count} faturas abaixo. Na correria do dia a dia isso acontece, por isso passamos para lembrar.`;
    }
    return count === 1
      ? 'Tudo bem por aí? A fatura abaixo continua em aberto, e gostaríamos de entender se aconteceu alguma coisa.'
      : `Tudo bem por aí? As ${count} faturas abaixo continuam em aberto, e gostaríamos de entender se aconteceu alguma coisa.`;
  },
  wasDue: (day) => `Venceu em ${day}`,
  seeAndPay: 'Ver e pagar',
  creditsApplied: 'Créditos seus, já descontados acima',
  paymentUnderWay: 'Pagamento em compensação, já descontado acima',
  total: 'Total em aberto',
  dueSoon: (documents) => `Para o seu planejamento: ${documents}.`,
  dueSoonItem: (document, amount, day) => `${document}, de ${amount}, vence em ${day}`,
  payOnline: (count) =>
    `Em “Ver e pagar” você encontra ${count === 1 ? 'a fatura' : 'cada fatura'} e as formas de pagamento.`,
  askForCopy: 'Para receber a 2ª via ou os dados para pagamento, é só responder a este e-mail.',
  offer:
    'Se faltou algum documento, se há algo a corrigir ou se o momento está difícil, conte para a gente: queremos encontrar uma boa solução com você.',
  alreadyPaid:
    'Se já pagou, por favor desconsidere esta mensagem. Se puder, responda com o comprovante e acertamos o registro na hora.',
  answer: (phone) =>
    phone
      ? `Qualquer dúvida, responda a este e-mail ou ligue para ${phone}.`
      : 'Qualquer dúvida, é só responder a este e-mail.',
  thanks: 'Obrigado pela parceria!',
  team: 'Equipe financeira',
  taxId: (kind) => ({ cnpj: 'CNPJ', cpf: 'CPF', other: 'Identificação fiscal' })[kind],
};
