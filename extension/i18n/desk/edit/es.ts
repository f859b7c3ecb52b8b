import type { CatalogueLike } from '../../catalogue.ts';
import { es as findings } from '../../findings/es.ts';
import type { ptBR } from './pt-br.ts';

export const es: CatalogueLike<typeof ptBR> = {
  ...findings,
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
  'block.text_refused': 'El texto editado no puede salir así.',
  'block.text_refused.todo': 'Corrija lo marcado, o vuelva al texto estándar.',
  'block.template_failed': 'La plantilla de texto de la empresa no sirve con este cliente.',
  'block.template_failed.todo': 'No se envió nada. Un administrador la corrige en Opciones, Textos.',
};
