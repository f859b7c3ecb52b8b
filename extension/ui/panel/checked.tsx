import { useEffect, useState } from 'preact/hooks';
import type { Words } from '../../i18n/words.ts';
import { Icon } from '../icon.tsx';

export interface CheckedProps {
  /** When the CRM was read; absent when nothing is known. */
  readonly asOf: string | undefined;
  readonly failed: boolean;
  refresh(): void;
  readonly words: Words;
}

/** The panel's foot: how old the figures are, and asking again. */
export function Checked({ asOf, failed, refresh, words: { t, ago } }: CheckedProps) {
  const now = useNow(asOf);
  return (
    <footer>
      <span class="muted">{asOf && t('panel.checked', { ago: ago(asOf, now) })}</span>
      <button type="button" class="link" onClick={refresh}>
        <Icon name="refresh" />
        {t(failed ? 'failure.retry' : 'panel.refresh')}
      </button>
    </footer>
  );
}

/** The time, told anew each second for a minute after `since`, then each minute. */
function useNow(since: string | undefined): Date {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    if (!since) return;
    const young = now.getTime() - Date.parse(since) < 60_000;
    const timer = setTimeout(() => setNow(new Date()), young ? 1000 : 60_000);
    return () => clearTimeout(timer);
  }, [since, now]);
  return now;
}
