import { useEffect, useRef } from 'preact/hooks';
import type { Language } from '../../shared/contract/common.ts';
import { wordsIn } from '../i18n/words.ts';
import type { Failure } from '../messaging/messages.ts';
import { failureText } from './failure-text.ts';
import { Notice } from './notice.tsx';

export interface OpeningProps {
  /** Why the panel does not come; none while it is on its way. */
  readonly failure: Failure | undefined;
  onRetry(): void;
  onClose(): void;
  readonly language: Language;
}

/** What stands in the panel's place while it is being fetched, or could not be. */
export function Opening({ failure, onRetry, onClose, language }: OpeningProps) {
  const words = wordsIn(language);
  const { t } = words;
  const frame = useRef<HTMLElement>(null);
  useEffect(() => frame.current?.focus({ preventScroll: true }), []);
  const retry = () => {
    // The button that was pressed is about to go.
    frame.current?.focus();
    onRetry();
  };
  return (
    <section
      ref={frame}
      class="frame opening"
      role="dialog"
      aria-label={t('chip.loading')}
      aria-busy={!failure}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onClose();
      }}
    >
      <div role="status">
        {failure ? (
          <Notice tone="warn" {...failureText(words, failure)} />
        ) : (
          <div class="placeholder">
            {t('chip.loading')}
            <i />
            <i />
            <i />
          </div>
        )}
      </div>
      {failure && (
        <footer>
          <button type="button" class="button primary" onClick={retry}>
            {t('failure.retry')}
          </button>
          <button type="button" class="button" onClick={onClose}>
            {t('panel.close')}
          </button>
        </footer>
      )}
    </section>
  );
}
