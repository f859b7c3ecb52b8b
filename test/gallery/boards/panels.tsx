import type { Shown } from '../../../extension/state/shown.ts';
import { Panel } from '../../../extension/ui/panel.tsx';
import * as s from '../../../extension/ui/testing/samples.ts';
import type { Assessment } from '../../../shared/contract/assessment.ts';
import type { Language, Role } from '../../../shared/contract/common.ts';
import type { CustomerDetail } from '../../../shared/contract/customer.ts';
import { Shadow, type Theme } from '../shadow.tsx';

type Case = readonly [name: string, detail: Shown<CustomerDetail>, assessment: Shown<Assessment>, role: Role | null];

const of = (name: string, detail: CustomerDetail, role: Role | null = 'finance'): Case => [
  name,
  s.fresh(detail),
  s.fresh(detail.assessment),
  role,
];

const talking = { rule: 'talking_phase', day: 11, of: 30 } as const;
const contact = (days: number, state: 'sent' | 'refused') =>
  ({
    kind: 'reminder',
    reminderId: `r${days}`,
    at: s.ago(days * 86_400),
    by: 'Caio Financeiro',
    channel: 'email',
    state,
    delivery: null,
  }) as const;

/** The sidecar was started anew, and reads the CRM. */
const reread = (value: Assessment): Shown<Assessment> => ({
  state: 'stale',
  value,
  failure: { code: 'not_read_yet' },
});

const cases: Case[] = [
  of('critical, finance', s.aDetail()),
  of(
    'critical, call',
    s.aDetail(s.byLevel.critical, {
      suggestion: { action: 'call', reasons: [{ rule: 'contacts_without_payment', count: 2, lastDaysAgo: 5 }] },
      contacts: [s.aCall, contact(5, 'sent'), contact(12, 'sent'), contact(13, 'refused')],
    }),
  ),
  of('critical, sales', s.aDetail(s.byLevel.critical, null), 'sales'),
  of(
    'huge',
    s.aDetail(
      s.huge,
      {
        excluded: [s.anItem(77, 900, 80)],
        items: [
          s.anItem(1, 1_234_567_890.12, 1203, {
            documentName: 'FAT/2023/00000001-PARCELA-12/12-RENEGOCIADA',
            clearing: s.brl(500),
          }),
          s.anItem(2, 98_765_432.1, 20, { open: s.usd(98_765_432.1) }),
        ],
      },
      s.allBuckets,
    ),
  ),
  of(
    'moderate, wait',
    s.aDetail(
      s.byLevel.moderate,
      {
        items: [s.anItem(21, 4_300, 11), s.anItem(22, 3_000, 4)],
        suggestion: { action: 'wait', reasons: [{ rule: 'contacted_recently', daysAgo: 2, again: s.today }, talking] },
        contacts: [contact(2, 'sent')],
        phone: null,
      },
      [{ currency: 'BRL', buckets: { not_due: 0, '1_30': 730_000, '31_60': 0, '61_90': 0, '91_180': 0, over_180: 0 } }],
    ),
  ),
  of(
    'mild, no e-mail',
    s.aDetail(
      s.byLevel.mild,
      {
        items: [s.anItem(31, 930, 1)],
        suggestion: { action: 'fix_contact', reasons: [{ rule: 'no_recipient' }, talking] },
        recipients: [],
        phone: null,
      },
      [{ currency: 'BRL', buckets: { not_due: 0, '1_30': 93_000, '31_60': 0, '61_90': 0, '91_180': 0, over_180: 0 } }],
    ),
    'admin',
  ),
  of(
    'clearing',
    s.aDetail(
      s.byLevel.clearing,
      {
        items: [s.anItem(41, 3_410, 6, { clearing: s.brl(3_410) }), s.anItem(42, 1_200, -20)],
        suggestion: { action: 'await_payment', reasons: [{ rule: 'payment_clearing' }] },
      },
      [
        {
          currency: 'BRL',
          buckets: { not_due: 120_000, '1_30': 341_000, '31_60': 0, '61_90': 0, '91_180': 0, over_180: 0 },
        },
      ],
    ),
  ),
  of(
    'disputed',
    s.aDetail(
      s.byLevel.disputed,
      {
        items: [s.anItem(61, 6_540, 18, { disputed: true })],
        suggestion: { action: 'resolve_dispute', reasons: [{ rule: 'in_dispute', count: 1, amounts: [s.brl(6_540)] }] },
      },
      [{ currency: 'BRL', buckets: { not_due: 0, '1_30': 654_000, '31_60': 0, '61_90': 0, '91_180': 0, over_180: 0 } }],
    ),
  ),
  of(
    'promise, released',
    s.aDetail(s.promising, {
      commitments: s.allCommitments,
      suggestion: {
        action: 'wait',
        reasons: [{ rule: 'promise_open', dueOn: s.today, amount: s.brl(83_400) }],
      },
      more: [
        { action: 'resolve_dispute', reasons: [{ rule: 'in_dispute', count: 1, amounts: [s.brl(6_540)] }] },
        { action: 'tell_salesperson', reasons: [{ rule: 'level', level: 'high' }] },
        { action: 'hold_sales', reasons: [{ rule: 'level', level: 'high' }] },
        { action: 'escalate', reasons: [{ rule: 'talking_over', day: 47, of: 30 }] },
      ],
    }),
  ),
  of(
    'current',
    s.aDetail(
      s.byLevel.current,
      {
        items: [s.anItem(51, 4_820, -22)],
        suggestion: { action: 'none', reasons: [{ rule: 'in_good_standing' }] },
      },
      [{ currency: 'BRL', buckets: { not_due: 482_000, '1_30': 0, '31_60': 0, '61_90': 0, '91_180': 0, over_180: 0 } }],
    ),
  ),
  ['detail loading', s.loading, s.fresh(s.byLevel.high), 'finance'],
  ['detail failed', s.failed('crm_unreachable'), s.fresh(s.byLevel.high), 'finance'],
  ['stale', s.stale(s.aDetail(s.old(s.byLevel.high))), s.stale(s.old(s.byLevel.high)), 'finance'],
  of('CRM unread', s.aDetail(s.unread(s.byLevel.critical))),
  of(
    'CRM unread, current',
    s.aDetail(
      s.unread(s.byLevel.current),
      {
        items: [s.anItem(51, 4_820, -22)],
        suggestion: { action: 'none', reasons: [{ rule: 'in_good_standing' }] },
      },
      [],
    ),
  ),
  ['first reading', s.loading, s.failed('not_read_yet'), null],
  ['first reading, known before', s.failed('not_read_yet'), reread(s.old(s.byLevel.mild)), 'finance'],
  ['loading', s.loading, s.loading, null],
  ['no access', s.failed('not_allowed'), s.fresh(s.unknown('no_access')), 'sales'],
  ['away', s.failed('sidecar_away'), s.failed('sidecar_away'), null],
  ['not configured', s.failed('not_configured'), s.failed('not_configured'), null],
];

const nothing = () => undefined;
/** Nothing happens on a board. */
export const actions = {
  remind: nothing,
  refresh: nothing,
  openFinance: nothing,
  close: nothing,
  note: async () => s.awayAnswer,
  end: async () => s.awayAnswer,
  noteContact: async () => s.awayAnswer,
  noteConsent: async () => s.awayAnswer,
  chat: async () => s.awayAnswer,
  printLetter: nothing,
};

const PANELS_PER_BOARD = 6;

/** The `at`th board of six panels. */
export function Panels({ at, theme, language }: { at: number; theme: Theme; language: Language }) {
  return (
    <main class="board">
      <h1 class="wide">Panels</h1>
      {cases.slice(at * PANELS_PER_BOARD, (at + 1) * PANELS_PER_BOARD).map(([name, detail, assessment, role]) => (
        <div key={name} class="specimen">
          <h2>{name}</h2>
          <Shadow theme={theme} of="desk">
            <Panel detail={detail} assessment={assessment} role={role} actions={actions} language={language} />
          </Shadow>
        </div>
      ))}
    </main>
  );
}
