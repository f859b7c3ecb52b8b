import type { Message } from '../../catalogue.ts';
import { ptBR as findings } from '../../findings/pt-br.ts';

/** Editing a reminder before it leaves. */
export const ptBR = {
  ...findings,
  'edit.open': 'Editar o texto',
  'edit.standard': 'Voltar ao texto padrão',
  'edit.subject': 'Assunto',
  'edit.greeting': 'Saudação',
  'edit.opening': 'Introdução',
  'edit.closing': 'Fecho',
  'edit.note': 'Os títulos, o pagamento e os dados da empresa são sempre os nossos.',
  'edit.empty': 'Escreva algo, ou volte ao texto padrão.',
  'edit.settling': 'Atualizando a prévia…',
  'edit.bounced': 'o e-mail voltou',
  'edit.nobody': 'Marque pelo menos uma pessoa.',
  'block.text_refused': 'O texto editado não pode sair assim.',
  'block.text_refused.todo': 'Corrija o que está marcado, ou volte ao texto padrão.',
  'block.template_failed': 'O modelo de texto da empresa não funciona com este cliente.',
  'block.template_failed.todo': 'Nada foi enviado. A administração corrige em Opções, Textos.',
} as const satisfies Record<string, Message>;
