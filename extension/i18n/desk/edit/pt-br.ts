import type { Message } from '../../catalogue.ts';

/** Editing a reminder before it leaves. */
export const ptBR = {
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
  'finding.refuse': '“{excerpt}” {why}. Sugestão: {suggestion}',
  'finding.warn': '“{excerpt}” pode, mas {why}. Sugestão: {suggestion}',
  'finding.missing': 'Falta o que toda cobrança precisa dizer. Inclua: {suggestion}',
  'finding.hurts': 'ofende ou constrange quem lê',
  'finding.threatens': 'soa como ameaça',
  'finding.early': 'é medida firme, e antes de 30 dias ainda se conversa',
  'finding.exposes': 'expõe o débito a outras pessoas',
  'finding.shouts': 'parece um grito',
  'finding.amount': 'mostra um valor a quem vê o e-mail chegar',
  'finding.debt': 'fala do débito a quem vê o e-mail chegar',
  'block.text_refused': 'O texto editado não pode sair assim.',
  'block.text_refused.todo': 'Corrija o que está marcado, ou volte ao texto padrão.',
} as const satisfies Record<string, Message>;
