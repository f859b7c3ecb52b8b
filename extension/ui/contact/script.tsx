import type { DeskWords } from '../../i18n/desk-words.ts';

/** How a call goes well: listen first, look for the reason, end with a day. */
export function Script({ words: { t } }: { words: DeskWords }) {
  return (
    <details class="script">
      <summary>{t('talk.script')}</summary>
      <ol>
        <li>{t('talk.script.greet')}</li>
        <li>{t('talk.script.ask')}</li>
        <li>{t('talk.script.help')}</li>
        <li>{t('talk.script.agree')}</li>
        <li>{t('talk.script.never')}</li>
      </ol>
    </details>
  );
}
