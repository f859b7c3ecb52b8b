import type { CatalogueLike } from '../catalogue.ts';
import type { FindingTexts } from './pt-br.ts';

export const es: CatalogueLike<FindingTexts> = {
  'finding.refuse': '«{excerpt}» {why}. Sugerencia: {suggestion}',
  'finding.warn': '«{excerpt}» puede quedar, pero {why}. Sugerencia: {suggestion}',
  'finding.plain': '«{excerpt}» {why}.',
  'finding.missing': 'Falta lo que todo recordatorio debe decir. Incluya: {suggestion}',
  'finding.missing.plain': 'Falta lo que todo recordatorio debe decir.',
  'finding.hurts': 'ofende o incomoda a quien lee',
  'finding.threatens': 'suena a amenaza',
  'finding.early': 'es una medida firme, y antes de 30 días todavía se conversa',
  'finding.exposes': 'expone la deuda a otras personas',
  'finding.shouts': 'parece un grito',
  'finding.amount': 'muestra un importe a quien ve llegar el correo',
  'finding.debt': 'habla de la deuda a quien ve llegar el correo',
};
