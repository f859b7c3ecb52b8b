import type { ToneVocabulary } from '../tone-rules.ts';
import { portugueseDignity } from './pt-BR/dignity.ts';
import { portuguesePressure } from './pt-BR/pressure.ts';
import { portugueseThirdParties } from './pt-BR/third-parties.ts';

export const portugueseVocabulary: ToneVocabulary = {
  rules: [
    ...portugueseDignity,
    ...portuguesePressure,
    ...portugueseThirdParties,
    {
      rule: 'debt_in_opening',
      where: 'opening',
      phrases: [
        'dívida|dívidas|débito|débitos|mora|devendo',
        'atraso|atrasos|atrasado|atrasada|atrasados|atrasadas|atrasou|atrasaram',
        'vencido|vencida|vencidos|vencidas|venceu|venceram',
        'cobrança|cobranças|cobrar',
        'pendência|pendências|pendente|pendentes',
        'em aberto',
        'não pago|paga|pagos|pagas|pagou|identificado|identificamos|localizado|localizamos',
        'falta|aguardando ~1 pagamento',
        'nos deve|devem',
      ],
    },
    {
      rule: 'debt_in_opening',
      where: 'opening',
      when: 'overdue',
      phrases: ['vence|vencem|vencimento|vencimentos|quitar|quitação|regularizar|regularize|regularização'],
    },
  ],
  harmless: [
    'protesto|protestos de ~2 estima|consideração|apreço|respeito',
    'débito automático',
    'cartão|cartões|nota|notas|máquina|opção ~2 débito',
    'débito ou|e crédito',
    'crédito ou|e débito',
    'saldo|saldos devedor|devedores',
    'recuperação|depósito|depósitos judicial|judiciais',
    'cadeia de|produtiva|logística|fria',
    'cláusula|cláusulas penal|penais',
    'combate|prevenção|prevenir ~1 crime|crimes|fraude',
    'crime|crimes cibernético|cibernéticos|organizado|ambiental',
    'frente|lado|perto à|a|da delegacia',
    'pelo|um|nosso|houve|por engano',
  ],
  afterTalking: ['30|trinta|trigésimo dia|dias'],
};
