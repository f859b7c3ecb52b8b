import type { DeskWords } from '../../i18n/desk-words.ts';
import { Message } from '../reminder/message.tsx';
import type { Entry } from './entry.ts';

/** The mail of the customer looked at, as it will leave. */
export function Detail({ entry, words }: { entry: Entry | undefined; words: DeskWords }) {
  const { t } = words;
  const preview = entry && 'preview' in entry.state ? entry.state.preview : undefined;
  if (entry?.state.step === 'loading') {
    return (
      <div class="placeholder">
        {t('dialog.loading')}
        <i />
        <i />
        <i />
      </div>
    );
  }
  if (!preview?.html) return <p class="muted">{t(entry ? 'many.noMail' : 'many.pick')}</p>;
  return (
    <>
      <h3>{preview.customerName}</h3>
      <Message preview={preview} words={words} />
    </>
  );
}
