import type { Message } from '../../catalogue.ts';

/** How the régua runs by itself. */
export const ptBR = {
  'nav.operation': 'Régua: execução',
  'operation.lead': 'Se a régua roda sozinha, a que horas e até quanto por dia.',
  'operation.signIn': 'A execução aparece quando a conexão funcionar.',
  'operation.loading': 'Carregando a execução…',
  'operation.readOnly': 'Só a administração põe a régua no ar, para tudo ou muda a hora.',
  'operation.defaults': 'Ninguém mudou a execução ainda.',
  'operation.save': 'Salvar execução',
  'operation.saved': 'Execução salva.',
  'operation.state': 'Estado',
  'operation.when': 'Quando',
  'operation.runAt': 'Hora da execução',
  'operation.cap': 'Teto diário',
  'operation.dailyCap': 'Saem sozinhas, até',
  'operation.dailyTasks': 'Tarefas novas, até',
  'operation.says.when':
    'Em dia útil, dentro do horário de contato. Se o servidor estava desligado nessa hora, roda mais tarde no mesmo dia.',
  'operation.says.cap':
    'Mensagens sem aprovação e tarefas novas por dia, os maiores valores primeiro. O que passar disso espera o próximo dia útil.',
  'operation.says.noCap': 'Com zero, nada sai sem aprovação.',
  'operation.asking': 'Antes de cobrar',
  'operation.onlySentInvoices': 'Só cobrar faturas enviadas pelo CRM',
  'operation.onlySentInvoices.on':
    'Uma fatura que o CRM nunca enviou não é cobrada: o painel pede para enviá-la primeiro.',
  'operation.onlySentInvoices.off': 'Marque se as faturas saem pelo CRM; deixe assim se saem por outro sistema.',
  'operation.bankDataMaxAgeDays': 'Extrato bancário de, no máximo,',
  'operation.says.bankData': {
    one: 'Sem lançamento bancário há mais de {n} dia corrido, ninguém é cobrado: alguém pode ter pago sem que o CRM saiba.',
    other:
      'Sem lançamento bancário há mais de {n} dias corridos, ninguém é cobrado: alguém pode ter pago sem que o CRM saiba.',
  },
  'operation.says.anyBankData': 'Em branco, a idade do extrato não é levada em conta.',
  'operation.yes': 'sim',
  'operation.no': 'não',
  'operation.goLive': 'Colocar no ar…',
  'operation.goLive.title': 'Colocar a régua no ar?',
  'operation.goLive.next': 'A próxima execução é em dia útil, às {time}. Se começasse agora:',
  'operation.goLive.confirm': 'Colocar no ar',
  'operation.goLive.stopped': 'Tudo está parado: mesmo no ar, nada sai até alguém liberar.',
  'operation.rehearse': 'Voltar ao ensaio',
  'operation.stop': 'Parar tudo',
  'operation.release': 'Liberar…',
  'operation.release.title': 'Liberar os envios?',
  'operation.release.rehearsal': 'As pessoas voltam a poder enviar. A régua segue em ensaio: nada sai sozinho.',
  'operation.release.live':
    'As pessoas voltam a poder enviar, e a régua volta ao ar: na próxima execução, os passos automáticos saem sozinhos.',
  'operation.release.confirm': 'Liberar os envios',
  'operation.cancel': 'Cancelar',
  'operation.changing': 'Mudando…',
  'operation.changedMeanwhile': 'Outra pessoa mudou a execução neste meio-tempo.',
  'operation.changedMeanwhile.todo': 'O estado de agora está na tela: confira e decida de novo.',
  'operation.now.rehearsal': 'A régua está em ensaio: nada sai sozinho.',
  'operation.now.live': 'A régua está no ar.',
  'operation.now.stopped': 'Tudo parou: nada sai até alguém liberar.',
  'operation.drafts': 'Ver o que espera aprovação',
  'unit.messages': 'mensagens',
  'unit.tasks': 'tarefas',
} as const satisfies Record<string, Message>;

export type OperationTexts = typeof ptBR;
