import type { ReminderPreview } from '../../../shared/contract/reminder.ts';
import type { DeskWords } from '../../i18n/desk-words.ts';
import { Notice } from '../notice.tsx';

/** Who receives the reminder and who does not, what it asks for and in which language, and what speaks against it. */
export function People({ preview, words }: { preview: ReminderPreview; words: DeskWords }) {
  const { t, moneys, ago } = words;
  const { blocked, tooSoon, lastContactAt, totals, items, recipients, leftOut } = preview;
  return (
    <>
      {items.length > 0 && <p class="muted">{t('dialog.owed', { n: items.length, amounts: moneys(totals) })}</p>}
      {blocked && <Notice tone="warn" title={t(`block.${blocked}`)} todo={t(`block.${blocked}.todo`)} />}
      {!blocked && tooSoon && lastContactAt && (
        <Notice
          tone="warn"
          title={t('dialog.tooSoon')}
          todo={t('dialog.tooSoon.todo', { ago: ago(lastContactAt, new Date()) })}
        />
      )}
      <h3>{t('dialog.receives')}</h3>
      {recipients.length === 0 && <p class="muted">{t('dialog.nobody')}</p>}
      <ul class="people">
        {recipients.map(({ contactId, name, email }) => (
          <li key={contactId}>
            <p>
              {name}
              <span class="muted">{email}</span>
            </p>
            {!blocked && (
              <span class="pill" data-level="current">
                {t('dialog.willReceive')}
              </span>
            )}
          </li>
        ))}
      </ul>
      {leftOut.length > 0 && <h3>{t('dialog.leftOut')}</h3>}
      <ul class="people">
        {leftOut.map((name) => (
          <li key={name}>
            <p>
              {name}
              <span class="muted">{t('dialog.follows')}</span>
            </p>
            <span class="pill" data-level="neutral">
              {t('dialog.wontReceive')}
            </span>
          </li>
        ))}
      </ul>
      <h3>{t('dialog.language')}</h3>
      <p class="language">{t(`dialog.language.${preview.language}`)}</p>
    </>
  );
}
