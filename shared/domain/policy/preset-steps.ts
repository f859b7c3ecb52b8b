import type { PolicyStep, StepOffset, Texts } from './policy.ts';

type Names = readonly [ptBR: string, en: string, es: string];

/** The same words in every language of the product. */
export function texts(...[ptBR, en, es]: Names): Texts {
  return { 'pt-BR': ptBR, en, es };
}

type StepSketch = Pick<PolicyStep, 'channels' | 'mode' | 'tone'> &
  Partial<Omit<PolicyStep, 'id' | 'names' | 'offset' | 'channels' | 'mode' | 'tone'>>;

function step(id: string, offset: number | StepOffset, names: Names, sketch: StepSketch): PolicyStep {
  return {
    id,
    names: texts(...names),
    anchor: 'due_date',
    offset: typeof offset === 'number' ? { days: offset, unit: 'calendar' } : offset,
    automaticBelow: null,
    role: 'finance',
    informs: [],
    conditions: [],
    ...sketch,
  };
}

const business = (days: number): StepOffset => ({ days, unit: 'business' });

export const P0 = step('P0', -7, ['Ligação preventiva', 'Preventive call', 'Llamada preventiva'], {
  channels: ['call'],
  mode: 'manual',
  tone: 'cordial',
  conditions: [
    { rule: 'amount_from', minor: 5_000_00 },
    { rule: 'any_of', conditions: [{ rule: 'grade_in', grades: ['C', 'D'] }, { rule: 'first_order_on_credit' }] },
  ],
});

export const P1 = step('P1', -5, ['Lembrete antes do vencimento', 'Reminder before due', 'Recordatorio previo'], {
  channels: ['email'],
  mode: 'automatic',
  tone: 'cordial',
  conditions: [
    {
      rule: 'any_of',
      conditions: [
        { rule: 'grade_in', grades: ['B', 'C', 'D', 'insufficient'] },
        { rule: 'amount_from', minor: 1_000_00 },
      ],
    },
  ],
});

export const P2 = step('P2', business(-1), ['Véspera do vencimento', 'Day before due', 'Víspera del vencimiento'], {
  channels: ['email', 'whatsapp'],
  mode: 'automatic',
  tone: 'brief',
});

export const R1 = step('R1', business(1), ['Primeiro lembrete', 'First reminder', 'Primer recordatorio'], {
  channels: ['email'],
  mode: 'automatic',
  tone: 'neutral',
});

export const R2 = step('R2', 5, ['Podemos ajudar?', 'Can we help?', '¿Podemos ayudar?'], {
  channels: ['email'],
  mode: 'draft',
  automaticBelow: 500_00,
  tone: 'helpful',
  informs: ['salesperson'],
});

export const R3 = step('R3', 8, ['Mensagem curta', 'Short message', 'Mensaje corto'], {
  channels: ['whatsapp', 'sms'],
  mode: 'one_click',
  tone: 'brief',
  conditions: [{ rule: 'no_reply' }],
});

export const R4 = step('R4', 11, ['Ligação para ouvir', 'Call to listen', 'Llamada para escuchar'], {
  channels: ['call'],
  mode: 'manual',
  tone: 'listening',
});

export const R5 = step('R5', 15, ['Proposta por escrito', 'Proposal in writing', 'Propuesta por escrito'], {
  channels: ['email'],
  mode: 'draft',
  tone: 'firm',
});

export const R6 = step('R6', 20, ['Ligação com vendas', 'Call together with sales', 'Llamada junto con ventas'], {
  channels: ['call'],
  mode: 'manual',
  tone: 'conciliatory',
  informs: ['salesperson'],
});

export const R7 = step('R7', 26, ['E-mail formal', 'Formal e-mail', 'Correo formal'], {
  channels: ['email'],
  mode: 'manual',
  tone: 'factual',
});

export const G1 = step('G1', 30, ['Decisão do gerente', 'Decision of the manager', 'Decisión del gerente'], {
  channels: ['decision'],
  mode: 'manual',
  tone: 'internal',
  role: 'finance_manager',
});

export const R8 = step('R8', 45, ['Aviso final', 'Final notice', 'Aviso final'], {
  channels: ['letter', 'email'],
  mode: 'manual',
  tone: 'final',
});

export const G2 = step('G2', 60, ['Assessoria ou jurídico', 'Agency or legal', 'Agencia o jurídico'], {
  channels: ['decision'],
  mode: 'manual',
  tone: 'internal',
  role: 'admin',
  conditions: [{ rule: 'amount_from', minor: 1_000_00 }],
});

const marker = (id: string, days: number, names: Names) =>
  step(id, days, names, { channels: ['marker'], mode: 'automatic', tone: 'internal' });

export const M1 = marker('M1', 90, ['Em risco', 'At risk', 'En riesgo']);
export const M2 = marker('M2', 180, ['Perda: revisão fiscal', 'Tax-loss review', 'Pérdida: revisión fiscal']);
export const M3 = marker('M3', 365, [
  'Perda: revisão após um ano',
  'Tax-loss review at one year',
  'Pérdida: revisión al año',
]);

export const OK = step('OK', 0, ['Agradecimento', 'Thanks', 'Agradecimiento'], {
  anchor: 'payment',
  channels: ['email'],
  mode: 'automatic',
  tone: 'thankful',
  informs: ['salesperson'],
});

const instalment = (id: string, days: number, names: Names, sketch: StepSketch) =>
  step(id, days, names, { anchor: 'instalment', ...sketch });

export const A1 = instalment('A1', -3, ['Parcela a vencer', 'Instalment coming due', 'Cuota por vencer'], {
  channels: ['email'],
  mode: 'automatic',
  tone: 'cordial',
});

export const A2 = instalment('A2', 1, ['Parcela em atraso', 'Instalment overdue', 'Cuota atrasada'], {
  channels: ['email'],
  mode: 'automatic',
  tone: 'neutral',
});

export const A3 = instalment(
  'A3',
  4,
  ['Ligação sobre a parcela', 'Call about the instalment', 'Llamada por la cuota'],
  {
    channels: ['call'],
    mode: 'manual',
    tone: 'listening',
  },
);

export const A4 = instalment(
  'A4',
  7,
  ['Decisão: acordo quebrado?', 'Decision: plan broken?', 'Decisión: ¿acuerdo roto?'],
  {
    channels: ['decision'],
    mode: 'manual',
    tone: 'internal',
    role: 'finance_manager',
  },
);
