import type { MailTexts } from './mail-texts.ts';
import { beforeDue } from './pt-BR/before-due.ts';
import { overdue } from './pt-BR/overdue.ts';
import { paid } from './pt-BR/paid.ts';

export const ptBR: MailTexts = {
  manners: { before_due: beforeDue, overdue, paid },
  greeting: (names) => (names ? `Olá, ${names},` : 'Olá,'),
  isDue: (day) => `Vence em ${day}`,
  wasDue: (day) => `Venceu em ${day}`,
  seeAndPay: 'Ver e pagar',
  creditsApplied: 'Créditos seus, já descontados acima',
  paymentUnderWay: 'Pagamento em compensação, já descontado acima',
  fine: (percent) => `Multa de ${percent}`,
  interest: (percent, days) => `Juros de ${percent} ao mês, ${days}\u00a0${days === 1 ? 'dia' : 'dias'}`,
  updatedAmount: 'Valor atualizado',
  totalUpdated: (day) => `Total atualizado até ${day}`,
  howToPay: 'Como pagar',
  pix: 'Pix copia e cola',
  pixHint: (amount) =>
    `Copie o código e cole no aplicativo do banco, ou leia o QR Code do anexo pix.png. O valor de ${amount} já vem preenchido.`,
  pixInOnePiece: 'O mesmo código em uma só linha, para copiar:',
  boleto: (document) => `Boleto · ${document}`,
  bank: 'Transferência bancária',
  total: 'Total',
  totalOpen: 'Total em aberto',
  dueSoon: (documents) => `Para o seu planejamento: ${documents}.`,
  dueSoonItem: (document, amount, day) => `${document}, de ${amount}, vence em ${day}`,
  payOnline: (count) =>
    `Em “Ver e pagar” você encontra ${count === 1 ? 'a fatura' : 'cada fatura'} e as formas de pagamento.`,
  askForCopy: 'Para receber a 2ª via ou os dados para pagamento, é só responder a este e-mail.',
  alreadyPaid:
    'Se já pagou, por favor desconsidere esta mensagem. Se puder, responda com o comprovante e acertamos o registro na hora.',
  answer: (phone) =>
    phone
      ? `Qualquer dúvida, responda a este e-mail ou ligue para ${phone}.`
      : 'Qualquer dúvida, é só responder a este e-mail.',
  team: 'Equipe financeira',
  taxId: (kind) => ({ cnpj: 'CNPJ', cpf: 'CPF', other: 'Identificação fiscal' })[kind],
};
