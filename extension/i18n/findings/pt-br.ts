import type { Message } from '../catalogue.ts';

/** What is wrong with words that somebody wrote. */
export const ptBR = {
  'finding.refuse': '“{excerpt}” {why}. Sugestão: {suggestion}',
  'finding.warn': '“{excerpt}” pode, mas {why}. Sugestão: {suggestion}',
  'finding.plain': '“{excerpt}” {why}.',
  'finding.missing': 'Falta o que toda cobrança precisa dizer. Inclua: {suggestion}',
  'finding.missing.plain': 'Falta o que toda cobrança precisa dizer.',
  'finding.hurts': 'ofende ou constrange quem lê',
  'finding.threatens': 'soa como ameaça',
  'finding.early': 'é medida firme, e antes de 30 dias ainda se conversa',
  'finding.exposes': 'expõe o débito a outras pessoas',
  'finding.shouts': 'parece um grito',
  'finding.amount': 'mostra um valor a quem vê o e-mail chegar',
  'finding.debt': 'fala do débito a quem vê o e-mail chegar',
} as const satisfies Record<string, Message>;

export type FindingTexts = typeof ptBR;
