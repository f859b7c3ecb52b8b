import type { Assessment, KnownAssessment, UnknownCause } from '../../../shared/contract/assessment.ts';
import type { ChatDraft } from '../../../shared/contract/chat.ts';
import type { Commitment, CommitmentTerms } from '../../../shared/contract/commitment.ts';
import type { Consent } from '../../../shared/contract/consent.ts';
import type { CustomerDetail, OpenItem } from '../../../shared/contract/customer.ts';
import type { NotedContact } from '../../../shared/contract/noted-contact.ts';
import type { Reminder, ReminderPreview } from '../../../shared/contract/reminder.ts';
import { addDays, calendarDateIn } from '../../../shared/domain/calendar/calendar-date.ts';
import type { Money } from '../../../shared/domain/money/money.ts';
import { AGING_BUCKETS, type AgingBucket } from '../../../shared/domain/receivable/aging.ts';
import '../../i18n/testing/in-full.ts';
import { salesGate } from '../../../shared/domain/severity/sales-gate.ts';
import type { Failure, Result } from '../../messaging/messages.ts';
import type { Shown } from '../../state/shown.ts';
import type { Editing } from '../reminder/editing.ts';

export const LONG_NAME =
  'Cooperativa Agroindustrial dos Produtores de Café, Leite e Derivados da Região da Alta Mogiana Paulista e Sul de Minas Gerais Ltda';

export const now = new Date();
export const today = calendarDateIn('UTC', now);
export const ago = (seconds: number) => new Date(now.getTime() - seconds * 1000).toISOString();

export const brl = (reais: number): Money => ({ currency: 'BRL', minor: Math.round(reais * 100) });
export const usd = (dollars: number): Money => ({ currency: 'USD', minor: Math.round(dollars * 100) });

/** A critical customer as in the sketches, but for what the sample says. */
export function anAssessment(sketch: Partial<KnownAssessment> = {}): KnownAssessment {
  const level = sketch.level ?? 'critical';
  return {
    kind: 'known',
    companyId: 1,
    customerId: 7,
    customerName: 'Metalúrgica Ipê Amarelo Ltda',
    level,
    gate: salesGate(level, undefined, today),
    reasons: [
      { rule: 'days_late', level: 'critical', days: 47, atLeast: 31 },
      { rule: 'credit_limit', level: 'critical', percent: 139, atLeast: 100, limit: brl(60_000) },
    ],
    daysLate: 47,
    overdue: [brl(83_400)],
    overdueCount: 3,
    notDue: [brl(12_000)],
    credit: [],
    clearing: [],
    asOf: ago(4),
    stale: false,
    ...sketch,
  };
}

/** As of forty minutes ago. */
export const old = (assessment: KnownAssessment): KnownAssessment => ({ ...assessment, asOf: ago(40 * 60) });
/** The CRM could not be read since. */
export const unread = (assessment: KnownAssessment): KnownAssessment => ({ ...old(assessment), stale: true });

export const byLevel = {
  critical: anAssessment(),
  high: anAssessment({
    customerName: 'Distribuidora Âncora de Alimentos Ltda',
    level: 'high',
    daysLate: 22,
    overdue: [brl(12_180.5)],
    overdueCount: 1,
    reasons: [{ rule: 'days_late', level: 'high', days: 22, atLeast: 16 }],
  }),
  moderate: anAssessment({
    customerName: 'Ferragens <Norte> & Filhos',
    level: 'moderate',
    daysLate: 11,
    overdue: [brl(7_300)],
    overdueCount: 2,
    notDue: [],
    reasons: [
      { rule: 'days_late', level: 'moderate', days: 11, atLeast: 8 },
      { rule: 'days_and_amount', level: 'moderate', days: 11, atLeast: 3, amount: brl(7_300), from: brl(5_000) },
      { rule: 'credits_netted', credits: [brl(450)] },
    ],
  }),
  mild: anAssessment({
    customerName: 'Açougue Boi Gordo ME',
    level: 'mild',
    daysLate: 1,
    overdue: [brl(930)],
    overdueCount: 1,
    notDue: [],
    reasons: [{ rule: 'days_late', level: 'mild', days: 1, atLeast: 1 }],
  }),
  clearing: anAssessment({
    customerName: 'Escola Pequeno Príncipe Ltda',
    level: 'clearing',
    daysLate: 0,
    overdue: [brl(3_410)],
    overdueCount: 1,
    notDue: [brl(1_200)],
    clearing: [brl(3_410)],
    reasons: [{ rule: 'payment_clearing', payments: [brl(3_410)] }],
  }),
  disputed: anAssessment({
    customerName: 'Construtora Serra Azul Ltda',
    level: 'disputed',
    daysLate: 0,
    overdue: [brl(6_540)],
    overdueCount: 1,
    notDue: [],
    reasons: [{ rule: 'in_dispute', count: 1, amounts: [brl(6_540)] }],
  }),
  due_soon: anAssessment({
    customerName: 'Livraria Três Marias Ltda',
    level: 'due_soon',
    daysLate: 0,
    overdue: [],
    overdueCount: 0,
    notDue: [brl(2_750)],
    reasons: [{ rule: 'due_soon', inDays: 2 }],
  }),
  current: anAssessment({
    customerName: 'Padaria Pão da Serra Ltda',
    level: 'current',
    daysLate: 0,
    overdue: [],
    overdueCount: 0,
    notDue: [brl(4_820)],
    credit: [brl(310.4)],
    reasons: [{ rule: 'nothing_overdue' }],
  }),
} satisfies Record<KnownAssessment['level'], KnownAssessment>;

export const dueToday = anAssessment({ ...byLevel.due_soon, reasons: [{ rule: 'due_soon', inDays: 0 }] });

/** Critical by its days, lowered by a promise, and released by finance. */
export const promising = anAssessment({
  level: 'high',
  gate: { kind: 'released', until: addDays(today, 3) },
  reasons: [
    { rule: 'days_late', level: 'critical', days: 47, atLeast: 31 },
    { rule: 'promise_open', dueOn: addDays(today, 2), amount: brl(83_400), without: 'critical' },
    { rule: 'trust_release', until: addDays(today, 3), reason: 'comprovante por telefone' },
  ],
});

/** Handed to lawyers, and written off in the books. */
export const writtenOff = anAssessment({
  customerName: 'Têxtil Fio Nobre Ltda',
  daysLate: 0,
  overdue: [],
  overdueCount: 0,
  notDue: [],
  reasons: [{ rule: 'legal', status: 'in_legal_hands' }, { rule: 'nothing_overdue' }],
});

export const huge = anAssessment({
  customerName: LONG_NAME,
  overdue: [brl(1_234_567_890.12), usd(98_765_432.1)],
  notDue: [brl(123_456_789), usd(1_200)],
  overdueCount: 1204,
  daysLate: 1203,
  credit: [brl(10_000)],
  clearing: [usd(5_400.3)],
  reasons: [
    { rule: 'days_late', level: 'critical', days: 1203, atLeast: 31 },
    { rule: 'credit_limit', level: 'critical', percent: 2057, atLeast: 100, limit: brl(60_000_000) },
    { rule: 'payment_clearing', payments: [usd(5_400.3)] },
    { rule: 'excluded_by_crm', count: 2 },
  ],
});

export const threeCurrencies = anAssessment({
  customerName: 'Atlantic Coffee Traders LLC',
  overdue: [brl(83_400), usd(12_000), { currency: 'EUR', minor: 990_00 }],
});

export const unknown = (cause: UnknownCause): Assessment => ({ kind: 'unknown', cause });

export const fresh = <T>(value: T): Shown<T> => ({ state: 'fresh', value });

/** What was known when the sidecar went away. */
export const stale = <T>(value: T): Shown<T> => ({ state: 'stale', value, failure: { code: 'sidecar_away' } });
export const failed = (code: Failure['code']) => ({ state: 'failed', failure: { code } }) as const;
export const loading = { state: 'loading' } as const;

function agingOf(parts: Partial<Record<AgingBucket, number>>): Record<AgingBucket, number> {
  const empty = { not_due: 0, '1_30': 0, '31_60': 0, '61_90': 0, '91_180': 0, over_180: 0 };
  for (const bucket of AGING_BUCKETS) empty[bucket] = Math.round((parts[bucket] ?? 0) * 100);
  return empty;
}

export function anItem(id: number, reais: number, daysLate: number, sketch: Partial<OpenItem> = {}): OpenItem {
  return {
    id,
    documentId: id,
    documentName: `FAT/2026/${String(id).padStart(5, '0')}`,
    dueDate: addDays(today, -daysLate),
    daysLate: Math.max(0, daysLate),
    open: brl(reais),
    clearing: brl(0),
    disputed: false,
    neverSent: false,
    ...sketch,
  };
}

type Finance = NonNullable<CustomerDetail['finance']>;

export function aDetail(
  assessment: KnownAssessment = byLevel.critical,
  finance: Partial<Finance> | null = {},
  aging: CustomerDetail['aging'] = [
    { currency: 'BRL', buckets: agingOf({ not_due: 12_000, '1_30': 21_400, '31_60': 40_000, '61_90': 22_000 }) },
  ],
): CustomerDetail {
  return {
    asOf: assessment.asOf,
    stale: assessment.stale,
    assessment,
    aging,
    finance: finance && {
      items: [anItem(2, 22_000, 47), anItem(3, 40_000, 42), anItem(4, 21_400, 15), anItem(9, 12_000, -17)],
      excluded: [],
      commitments: [],
      suggestion: { action: 'send_reminder', reasons: [{ rule: 'never_contacted' }] },
      more: [],
      contacts: [],
      phone: '+55 15 3333-0147',
      recipients: [{ name: 'Renata Alves', email: 'financeiro@ipe.example' }],
      profile: null,
      outlook: { expectedPayments: [] },
      ...finance,
    },
  };
}

export function aCommitment(terms: CommitmentTerms, sketch: Partial<Commitment> = {}): Commitment {
  return {
    id: `c-${terms.kind}`,
    companyId: 1,
    customerId: 7,
    terms,
    note: '',
    madeAt: ago(3 * 86_400),
    madeOn: addDays(today, -3),
    madeBy: 'Caio Financeiro',
    end: null,
    ...sketch,
  };
}

export const aPromise = aCommitment(
  { kind: 'promise', dueOn: addDays(today, 4), amount: brl(22_000) },
  { note: 'Renata confirmou por telefone: paga quando o cliente dela pagar.' },
);

/** One of each kind. */
export const allCommitments: Commitment[] = [
  aPromise,
  aCommitment(
    { kind: 'dispute', receivableIds: [3], cause: 'wrong_amount_or_tax' },
    { madeAt: ago(7200), madeOn: today },
  ),
  aCommitment({ kind: 'pause', until: addDays(today, 30) }, { note: 'Férias coletivas até o mês que vem.' }),
  aCommitment({ kind: 'do_not_contact' }, { note: 'Pedido do jurídico.', madeBy: 'Marta Gerente' }),
  aCommitment(
    { kind: 'strategic' },
    { note: 'Conta da diretoria.', madeBy: 'Marta Gerente', madeAt: ago(70 * 86_400) },
  ),
];

/** What the background answers while nobody answers it. */
export const awayAnswer: Result<never> = { ok: false, failure: { code: 'sidecar_away' } };

export const allBuckets: CustomerDetail['aging'] = [
  {
    currency: 'BRL',
    buckets: agingOf({
      not_due: 123_456_789,
      '1_30': 34_000_000,
      '31_60': 200_567_890,
      '61_90': 300_000_000,
      '91_180': 400_000_000,
      over_180: 300_000_000.12,
    }),
  },
  { currency: 'USD', buckets: agingOf({ not_due: 1_200, '1_30': 98_765_432.1 }) },
];

const MAIL = `<div style="font-family:Arial,sans-serif;font-size:14px;color:#212529;padding:20px;line-height:1.5">
<p>Olá, Renata,</p><p>Passando para lembrar que três faturas seguem em aberto. Se já pagou, por favor desconsidere.</p>
<table style="width:100%;border-collapse:collapse"><tr><td style="padding:6px 0;border-bottom:1px solid #e3e6ea">FAT/2026/00002</td><td style="color:#5a626b">venceu 06/10</td><td style="text-align:right">R$ 22.000,00</td></tr><tr><td style="padding:6px 0">FAT/2026/00003</td><td style="color:#5a626b">venceu 11/10</td><td style="text-align:right">R$ 40.000,00</td></tr><tr><td style="padding:6px 0"><b>Total</b></td><td></td><td style="text-align:right"><b>R$ 62.000,00</b></td></tr></table>
<p><a href="https://crm.example/my" style="display:inline-block;background:#1b6b32;color:#fff;padding:8px 14px;border-radius:4px;text-decoration:none">Ver e pagar</a></p>
<p>Se algo não estiver certo, é só responder. Buscamos uma saída juntos.</p><p style="font-size:12px;color:#5a626b">Em Dia Demonstração Ltda · CNPJ 11.222.333/0001-81 · Rua das Acácias, 120, São Paulo</p></div>`;

export function aPreview(sketch: Partial<ReminderPreview> = {}): ReminderPreview {
  return {
    customer: { companyId: 1, customerId: 7 },
    customerName: 'Metalúrgica Ipê Amarelo Ltda',
    asOf: ago(2),
    blocked: null,
    channel: 'email',
    recipients: [{ contactId: 71, name: 'Renata Alves', email: 'financeiro@ipe.example' }],
    allowed: [
      { contactId: 71, name: 'Renata Alves', email: 'financeiro@ipe.example', bounced: false },
      { contactId: 7, name: 'Metalúrgica Ipê Amarelo Ltda', email: 'contato@ipe.example', bounced: false },
    ],
    leftOut: ['Escritório Contábil de Terceiros', 'Caio Financeiro'],
    language: 'pt-BR',
    tone: 'helpful',
    subject: 'Suas faturas com a Em Dia Demonstração',
    words: {
      subject: 'Suas faturas com a Em Dia Demonstração',
      greeting: 'Olá, Renata,',
      opening: 'Passando para lembrar que três faturas seguem em aberto.',
      closing: 'Se algo não estiver certo, é só responder. Buscamos uma saída juntos.',
    },
    findings: [],
    html: MAIL,
    sms: { blocked: 'not_opted_in', consent: null, number: '+5515987650147', text: '' },
    invoiceFiles: {
      attached: ['FAT_2026_00002.pdf', 'FAT_2026_00003.pdf'],
      tooMuch: [],
      invoices: 3,
      unreadable: false,
    },
    items: [anItem(2, 22_000, 47), anItem(3, 40_000, 42), anItem(4, 21_400, 15)],
    totals: [brl(83_400)],
    lastContactAt: null,
    tooSoon: false,
    undoSeconds: 30,
    fingerprint: 'f1',
    ...sketch,
  };
}

/** Nothing edited so far, of a mail in Portuguese. */
export function anEditing(sketch: Partial<Editing> = {}): Editing {
  return {
    channel: 'email',
    spoken: 'pt-BR',
    texts: {},
    recipientIds: undefined,
    empty: [],
    settled: true,
    change: () => undefined,
    ...sketch,
  };
}

export function aReminder(sketch: Partial<Reminder> = {}): Reminder {
  return {
    id: 'r1',
    companyId: 1,
    customerId: 7,
    state: 'queued',
    channel: 'email',
    number: null,
    recipients: [{ contactId: 71, name: 'Renata Alves', email: 'financeiro@ipe.example' }],
    subject: 'Suas faturas com a Em Dia Demonstração',
    queuedAt: ago(6),
    queuedBy: 'Caio Financeiro',
    sendAt: ago(-24),
    sentAt: null,
    messageId: '<r1@emdia>',
    outcome: null,
    ...sketch,
  };
}

/** Yesterday's call, with why it is not paid. */
export const aCall: NotedContact = {
  kind: 'noted',
  id: 'call-1',
  companyId: 1,
  customerId: 7,
  at: ago(86_400),
  by: 'Caio Financeiro',
  channel: 'call',
  outcome: 'talked',
  reason: 'cash_flow',
  note: 'Paga metade na sexta, o resto no fim do mês.',
  stepId: null,
};

export const aConsent: Consent = {
  channel: 'whatsapp',
  given: true,
  how: 'pediu por telefone',
  at: '2026-03-10T13:00:00.000Z',
  by: 'Caio Financeiro',
};

const CHAT =
  'Olá, Padaria! Aqui é a equipe financeira da Em Dia Demonstração Ltda. Podemos falar por aqui?\n\nOs detalhes e as formas de pagamento estão aqui:\nhttps://crm.example/my/invoices/2\n\nSe já pagou, por favor desconsidere esta mensagem. Qualquer dúvida, responda por aqui.\n\nEm Dia Demonstração Ltda · CNPJ 11.222.333/0001-81 · Rua das Acácias, 120, São Paulo, SP';

/** A chat that may be opened. */
export const aChat: ChatDraft = {
  blocked: null,
  consent: aConsent,
  phone: '+5511987654321',
  language: 'pt-BR',
  text: CHAT,
  link: `https://wa.me/5511987654321?text=${encodeURIComponent(CHAT)}`,
  lastContactAt: null,
};
