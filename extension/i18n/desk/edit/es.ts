import type { CatalogueLike } from '../../catalogue.ts';
import type { ptBR } from './pt-br.ts';

export const es: CatalogueLike<typeof ptBR> = {
  'edit.open': 'Editar el texto',
  'edit.standard': 'Volver al texto estándar',
  'edit.subject': 'Asunto',
  'edit.greeting': 'Saludo',
  'edit.opening': 'Introducción',
  'edit.closing': 'Cierre',
  'edit.note': 'Los títulos, el pago y los datos de la empresa son siempre los nuestros.',
  'edit.empty': 'Escriba algo, o vuelva al texto estándar.',
  'edit.settling': 'Actualizando la vista previa…',
  'edit.bounced': 'el correo volvió',
  'edit.nobody': 'Marque al menos una persona.',
  'finding.refuse': '«{excerpt}» {why}. Sugerencia: {suggestion}',
  'finding.warn': '«{excerpt}» puede quedar, pero {why}. Sugerencia: {suggestion}',
  'finding.missing': 'Falta lo que todo recordatorio debe decir. Incluya: {suggestion}',
  'finding.hurts': 'ofende o incomoda a quien lee',
  'finding.threatens': 'suena a amenaza',
  'finding.early': 'es una medida firme, y antes de 30 días todavía se conversa',
  'finding.exposes': 'expone la deuda a otras personas',
  'finding.shouts': 'parece un grito',
  'finding.amount': 'muestra un importe a quien ve llegar el correo',
  'finding.debt': 'habla de la deuda a quien ve llegar el correo',
  'block.text_refused': 'El texto editado no puede salir así.',
  'block.text_refused.todo': 'Corrija lo marcado, o vuelva al texto estándar.',
};
