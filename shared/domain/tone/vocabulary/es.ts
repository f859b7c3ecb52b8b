import type { ToneVocabulary } from '../tone-rules.ts';
import { spanishDignity } from './es/dignity.ts';
import { spanishPressure } from './es/pressure.ts';
import { spanishThirdParties } from './es/third-parties.ts';

export const spanishVocabulary: ToneVocabulary = {
  rules: [
    ...spanishDignity,
    ...spanishPressure,
    ...spanishThirdParties,
    {
      rule: 'debt_in_opening',
      where: 'opening',
      phrases: [
        'deuda|deudas|adeud*|mora|impag*|pendiente|pendientes',
        'vencido|vencida|vencidos|vencidas|venció|vencieron',
        'atraso|atrasos|atrasado|atrasada|retraso|retrasado|retrasada',
        'cobro|cobros|cobranza|cobranzas|cobrar',
        'sin pagar|abonar',
        'no pagado|pagada|pagó|recibido|abonada',
        'nos debe|deben',
      ],
    },
    {
      rule: 'debt_in_opening',
      where: 'opening',
      when: 'overdue',
      phrases: ['vence|vencen|vencimiento|vencimientos|regularizar|regularice|regularización'],
    },
  ],
  harmless: [
    'saldo|saldos deudor|deudores',
    'calle|avenida|plaza|paseo ~2 juzgado|juzgados|tribunal|tribunales|cárcel|comisaría',
    'a|en su|nuestro|mi juicio',
    'retraso ~2 entrega|envío|pedido',
    'no merece|merecen la pena',
    'frente|junto|cerca a|de la comisaría',
  ],
  afterTalking: ['30|treinta días|día', 'día 30'],
};
