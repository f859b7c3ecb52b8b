import type { Shown } from '../../../extension/state/shown.ts';
import { ReminderDialog } from '../../../extension/ui/reminder-dialog.tsx';
import type { ReminderProgress } from '../../../extension/ui/reminder-progress.ts';
import * as s from '../../../extension/ui/testing/samples.ts';
import type { Language } from '../../../shared/contract/common.ts';
import type { ReminderPreview } from '../../../shared/contract/reminder.ts';
import { Shadow, type Theme } from '../shadow.tsx';

const reviewing: ReminderProgress = { step: 'reviewing' };
const preview = s.fresh(s.aPreview());
const done = (sketch: Parameters<typeof s.aReminder>[0]): ReminderProgress => ({
  step: 'done',
  reminder: s.aReminder(sketch),
});

const pdfs = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, at) => `FAT_2026_${String(from + at).padStart(5, '0')}.pdf`);

const TEXT =
  'Olá, Metalúrgica Ipê Amarelo Ltda! Aqui é a equipe financeira da Em Dia Demonstração Ltda. Detalhes e formas de pagamento: https://crm.example/my/invoices/2?access_token=2f1c0c5e-5d1b-4f9a-8a53-6b2f6a9be001 Se já pagou, por favor desconsidere esta mensagem. Qualquer dúvida, ligue para +55 11 4002-8922. Em Dia Demonstração Ltda, CNPJ 11.222.333/0001-81, Rua das Acácias, 120, São Paulo, SP.';

function anSms(sketch: Partial<ReminderPreview> = {}, sms: Partial<ReminderPreview['sms']> = {}): ReminderPreview {
  const consent = {
    channel: 'sms',
    given: true,
    how: 'e-mail de 12/11',
    at: s.ago(86_400),
    by: 'Caio Financeiro',
  } as const;
  return s.aPreview({
    channel: 'sms',
    recipients: [],
    allowed: [],
    subject: '',
    html: '',
    sms: { blocked: null, consent, number: '+5515987650147', text: TEXT, ...sms },
    ...sketch,
  });
}

/** One dialog at a time: each is modal. */
export const reminders: Record<string, readonly [Shown<ReminderPreview>, ReminderProgress]> = {
  reviewing: [preview, reviewing],
  editing: [
    s.fresh(
      s.aPreview({
        blocked: 'text_refused',
        findings: [
          {
            field: 'opening',
            rule: 'insult',
            severity: 'refuse',
            excerpt: 'caloteiros',
            suggestion: 'Gostaríamos de entender o que aconteceu com o pagamento.',
          },
        ],
      }),
    ),
    reviewing,
  ],
  'too-soon': [s.fresh(s.aPreview({ tooSoon: true, lastContactAt: s.ago(86_400) })), reviewing],
  'no-files': [
    s.fresh(s.aPreview({ invoiceFiles: { attached: [], tooMuch: [], invoices: 3, unreadable: true } })),
    reviewing,
  ],
  sms: [s.fresh(anSms()), reviewing],
  'sms-not-agreed': [
    s.fresh(anSms({ blocked: 'not_opted_in' }, { blocked: 'not_opted_in', consent: null })),
    reviewing,
  ],
  'sms-missing': [
    s.fresh(s.aPreview({ sms: { blocked: 'sms_unavailable', consent: null, number: '+5515987650147', text: '' } })),
    reviewing,
  ],
  'sms-sent': [s.fresh(anSms()), done({ state: 'sent', channel: 'sms', number: '+5515987650147', recipients: [] })],
  blocked: [s.fresh(s.aPreview({ blocked: 'no_recipient', recipients: [], leftOut: [] })), reviewing],
  long: [
    s.fresh(
      s.aPreview({
        customerName: s.LONG_NAME,
        totals: [s.brl(1_234_567_890.12), s.usd(98_765_432.1)],
        invoiceFiles: { attached: pdfs(1, 10), tooMuch: pdfs(11, 12), invoices: 14, unreadable: false },
        recipients: [1, 2, 3, 4].map((contactId) => ({
          contactId,
          name: `Contas a Pagar, unidade ${contactId}`,
          email: `departamento.de.contas.a.pagar.da.unidade.${contactId}@cooperativa-alta-mogiana.example`,
        })),
      }),
    ),
    reviewing,
  ],
  loading: [s.loading, reviewing],
  failed: [s.failed('crm_unreachable'), reviewing],
  queueing: [preview, { step: 'queueing' }],
  queued: [preview, { step: 'queued', reminder: s.aReminder(), secondsLeft: 24 }],
  sent: [preview, done({ state: 'sent', sentAt: s.ago(1) })],
  changed: [preview, done({ state: 'refused', outcome: 'changed_since_preview' })],
  'in-doubt': [preview, done({ state: 'in_doubt' })],
  'queue-failed': [preview, { step: 'failed', failure: { code: 'sidecar_away' } }],
};

const nothing = () => undefined;

export function ReminderBoard({ name, theme, language }: { name: string; theme: Theme; language: Language }) {
  const found = reminders[name];
  if (!found) return null;
  const [shown, sending] = found;
  return (
    <Shadow theme={theme} of="desk">
      <ReminderDialog
        preview={shown}
        sending={sending}
        editing={s.anEditing({
          channel: 'value' in shown ? shown.value.channel : 'email',
          texts: { opening: 'Vocês são uns caloteiros.' },
        })}
        onConsent={async () => s.awayAnswer}
        onSend={nothing}
        onUndo={nothing}
        onClose={nothing}
        onReview={nothing}
        language={language}
      />
    </Shadow>
  );
}
