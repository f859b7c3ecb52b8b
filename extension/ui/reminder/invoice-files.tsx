import type { InvoiceFiles as Files } from '../../../shared/contract/reminder.ts';
import type { DeskWords } from '../../i18n/desk-words.ts';

/** Which of the invoices go along as PDFs, as a term of the message's list, and why others do not; nothing where none is asked for. */
export function InvoiceFiles({ files, words: { t, list } }: { files: Files; words: DeskWords }) {
  const { attached, tooMuch, invoices, unreadable } = files;
  if (invoices === 0) return null;
  const kept = attached.length + tooMuch.length;
  return (
    <>
      <dt>{t('files.title')}</dt>
      <dd>
        {attached.length > 0
          ? t('files.attached', { attached: attached.length, n: invoices, names: list(attached) })
          : t('files.none', { n: invoices })}
        {unreadable && <span class="muted">{t('files.unreadable')}</span>}
        {!unreadable && kept < invoices && <span class="muted">{t('files.missing', { n: invoices - kept })}</span>}
        {tooMuch.length > 0 && <span class="muted">{t('files.tooMuch', { names: list(tooMuch) })}</span>}
      </dd>
    </>
  );
}
