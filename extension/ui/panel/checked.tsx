import { useEffect, useState } from 'preact/hooks';
import type { DeskWords } from '../../i18n/desk-words.ts';
import { Icon } from '../icon.tsx';

export interface CheckedProps {
  /** When the CRM was read; absent when nothing is known. */
  readonly asOf: string | undefined;
  /** It could not be read since. */
  readonly stale: boolean;
  /** Asking again is trying again. */
  readonly failed: boolean;
  refresh(): void;
  /** The way to what the régua proposes; undefined for whom it is not. */
  readonly openFinance: (() => void) | undefined;
  readonly words: DeskWords;
}

/** The panel's foot: how old the figures are, and asking again. */
export function Checked({ asOf, stale, failed, refresh, openFinance, words }: CheckedProps) {
  const { t } = words;
  const now = useNow(asOf);
  return (
    <footer>
      <span class="age" data-stale={stale ? '' : undefined}>
        {stale && <Icon name="clock" />}
        {asOf && ageOf(asOf, now, stale, words)}
      </span>
      {openFinance && (
        <button type="button" class="link" onClick={openFinance}>
          {t('panel.finance')}
        </button>
      )}
      <button type="button" class="link" onClick={refresh}>
        <Icon name="refresh" />
        {t(failed ? 'failure.retry' : 'panel.refresh')}
      </button>
    </footer>
  );
}

function ageOf(asOf: string, now: Date, stale: boolean, { t, ago, time }: DeskWords): string {
  return stale
    ? t('panel.checkedStale', { time: time(asOf, now), ago: ago(asOf, now) })
    : t('panel.checked', { ago: ago(asOf, now) });
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
