import type { TaskTexts } from './task-texts.ts';

export const ptBR: TaskTexts = {
  summary: (step, amount) => `${step} (${amount})`,
  phone: (number) => `Telefone: ${number}`,
  owes: (amount) => `Em aberto neste passo: ${amount}`,
  item: (document, amount, due, daysLate) =>
    `${document}: ${amount}, ${daysLate > 0 ? `venceu em ${due}, há ${daysLate} ${daysLate === 1 ? 'dia' : 'dias'}` : `vence em ${due}`}`,
  step: (id, name) => `Por quê: passo ${id} da régua, “${name}”.`,
  toDo: {
    call: 'Ligue para o cliente e anote no Em Dia o que saiu da conversa.',
    whatsapp: 'Mande a mensagem pelo Em Dia, na ficha do cliente.',
    sms: 'Mande a mensagem e anote no Em Dia.',
    email: 'Reveja o e-mail na ficha do cliente e envie-o de lá.',
    letter: 'Imprima a carta na ficha do cliente, envie-a e anote no Em Dia.',
    decision: 'Decida como seguir com este cliente: acordo, prazo, bloqueio ou cobrança externa.',
  },
  script: 'Roteiro da ligação',
  scriptLines: [
    'Apresente-se e confirme com quem fala. Não diga o assunto a outra pessoa.',
    'Pergunte se está tudo certo com a fatura e ouça até o fim.',
    'Descubra o motivo e ofereça o que ajuda: segunda via, outra forma de pagar, outro prazo.',
    'Combine um dia e um valor, repita-os e anote a promessa.',
    'Sem ameaça, sem ironia, sem insistir: uma ligação por dia, no horário comercial.',
  ],
  afterwards: 'Esta tarefa fecha sozinha quando o contato for anotado ou a dívida for paga.',
  paid: (day) => `Pago em ${day}.`,
  nothingOpen: 'Nada mais em aberto neste passo.',
  contacted: (channel, by) =>
    `${{ call: 'Ligação anotada', whatsapp: 'Conversa no WhatsApp anotada', letter: 'Carta anotada' }[channel]} por ${by}.`,
  overtaken: (stepId) => `A régua seguiu para o passo ${stepId}.`,
  stopped: {
    promise: 'Há promessa de pagamento.',
    pause: 'A cobrança foi pausada.',
    do_not_contact: 'O cliente foi marcado como “não contatar”.',
    disputed: 'O cliente contesta o que este passo cobra.',
  },
};
