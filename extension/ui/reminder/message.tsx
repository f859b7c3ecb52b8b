import type { ReminderPreview } from '../../../shared/contract/reminder.ts';
import type { DeskWords } from '../../i18n/desk-words.ts';
import { InvoiceFiles } from './invoice-files.tsx';
import { saysNothing } from './says-nothing.ts';

/** Links of the preview would replace it; as new windows, which the sandbox forbids, they do nothing. */
export const HARMLESS_LINKS = '<base target="_blank">';

/** Exactly what arrives: addresses, subject, invoices attached, body; of an SMS its text. The body can run nothing and reach nothing. */
export function Message({ preview, words }: { preview: ReminderPreview; words: DeskWords }) {
  const { t } = words;
  const { channel, sms } = preview;
  if (channel === 'sms') {
    return (
      <>
        <dl>
          <dt>{t('dialog.to')}</dt>
          <dd>{sms.number ?? '—'}</dd>
        </dl>
        {sms.text && <p class="sms">{sms.text}</p>}
        <p class="muted">{t('sms.note')}</p>
      </>
    );
  }
  if (saysNothing(preview)) return <p class="muted">{t('dialog.noMessage')}</p>;
  return (
    <>
      <dl>
        <dt>{t('dialog.to')}</dt>
        <dd>{preview.recipients.map(({ name, email }) => `${name} <${email}>`).join(', ') || '—'}</dd>
        <dt>{t('dialog.subject')}</dt>
        <dd>{preview.subject}</dd>
        <InvoiceFiles files={preview.invoiceFiles} words={words} />
      </dl>
      <iframe title={t('dialog.message')} sandbox="" srcDoc={HARMLESS_LINKS + preview.html} />
    </>
  );
}
