import type { MailTexts } from '../mail-texts.ts';

export const overdue: MailTexts['manners']['overdue'] = {
  neutral: {
    subject: (company, count) => (count === 1 ? `Sua fatura com a ${company}` : `Suas faturas com a ${company}`),
    opening: (count) =>
      count === 1
        ? 'Tudo bem por aí? Ainda não localizamos o pagamento da fatura abaixo. Na correria do dia a dia isso acontece, por isso passamos para lembrar.'
        : `Tudo bem por aí? Ainda não localizamos o pagamento das ${count} faturas abaixo. Na correria do dia a dia isso acontece, por isso passamos para lembrar.`,
    signOff: 'Obrigado pela parceria!',
  },
  brief: {
    subject: (company, count) =>
      count === 1 ? `Lembrete sobre a sua fatura com a ${company}` : `Lembrete sobre as suas faturas com a ${company}`,
    opening: (count) =>
      count === 1
        ? 'Um lembrete breve: o pagamento da fatura abaixo ainda não aparece nos nossos registros.'
        : `Um lembrete breve: o pagamento das ${count} faturas abaixo ainda não aparece nos nossos registros.`,
    signOff: 'Obrigado!',
  },
  helpful: {
    subject: (company, count) => (count === 1 ? `Sua fatura com a ${company}` : `Suas faturas com a ${company}`),
    opening: (count) =>
      count === 1
        ? 'Tudo bem por aí? A fatura abaixo continua em aberto, e gostaríamos de entender se aconteceu alguma coisa.'
        : `Tudo bem por aí? As ${count} faturas abaixo continuam em aberto, e gostaríamos de entender se aconteceu alguma coisa.`,
    closing: () =>
      'Se faltou algum documento, se há algo a corrigir ou se o momento está difícil, conte para a gente: queremos encontrar uma boa solução com você.',
    signOff: 'Obrigado pela parceria!',
  },
  conciliatory: {
    subject: (company, count) =>
      count === 1
        ? `Vamos conversar sobre a sua fatura com a ${company}?`
        : `Vamos conversar sobre as suas faturas com a ${company}?`,
    opening: (count) =>
      count === 1
        ? 'Queremos resolver com você, do jeito que for possível para os dois lados, a fatura abaixo, que segue em aberto.'
        : `Queremos resolver com você, do jeito que for possível para os dois lados, as ${count} faturas abaixo, que seguem em aberto.`,
    closing: () =>
      'Podemos combinar outra data, outra forma de pagamento ou dividir o valor. Diga o que funciona na sua programação, e fazemos a nossa parte.',
    signOff: 'Contamos com você, e pode contar com a gente.',
  },
  firm: {
    subject: (company, count) =>
      count === 1
        ? `Uma proposta para a sua fatura com a ${company}`
        : `Uma proposta para as suas faturas com a ${company}`,
    opening: (count) =>
      count === 1
        ? 'Ainda não recebemos o pagamento da fatura abaixo e precisamos definir com você uma data para ele. O valor já considera tudo o que recebemos até hoje.'
        : `Ainda não recebemos o pagamento das ${count} faturas abaixo e precisamos definir com você uma data para ele. Os valores já consideram tudo o que recebemos até hoje.`,
    closing: () =>
      'Se não for possível pagar tudo de uma vez, responda com o que é viável: uma nova data ou o pagamento em parcelas. Preparamos uma proposta por escrito e fechamos os detalhes juntos.',
    signOff: 'Aguardamos o seu retorno. Obrigado!',
  },
  factual: {
    subject: (company, count) =>
      count === 1
        ? `Informações sobre a sua fatura com a ${company}`
        : `Informações sobre as suas faturas com a ${company}`,
    opening: (count) =>
      count === 1
        ? 'Registramos por este e-mail a situação da fatura abaixo, que segue em aberto na data de hoje.'
        : `Registramos por este e-mail a situação das ${count} faturas abaixo, que seguem em aberto na data de hoje.`,
    closing: () =>
      'Para que nada seja surpresa: passados 30 dias do vencimento, a nossa gerência decide caso a caso entre uma nova data, um parcelamento, a revisão do prazo das próximas vendas e o protesto do título. Preferimos resolver antes, conversando: basta o pagamento, ou uma resposta com a data ou a proposta que for possível.',
    signOff: 'Atenciosamente,',
  },
  final: {
    subject: (company, count) =>
      count === 1
        ? `Comunicação formal sobre a sua fatura com a ${company}`
        : `Comunicação formal sobre as suas faturas com a ${company}`,
    opening: (count, answerBy) =>
      count === 1
        ? `Esta é uma comunicação formal sobre a fatura abaixo, que segue em aberto. Pedimos o pagamento ou uma proposta sua até ${answerBy}, daqui a 10 dias úteis.`
        : `Esta é uma comunicação formal sobre as ${count} faturas abaixo, que seguem em aberto. Pedimos o pagamento ou uma proposta sua até ${answerBy}, daqui a 10 dias úteis.`,
    closing: (answerBy) =>
      `Depois de ${answerBy}, a nossa gerência pode optar pelo protesto do título ou pela cobrança por meio do nosso jurídico. Não é o caminho que desejamos: uma data ou um parcelamento combinado até lá basta para continuarmos conversando diretamente com você.`,
    signOff: 'Atenciosamente,',
  },
};
