import type { CurrencyAging } from '../../../shared/contract/customer.ts';
import { AGING_BUCKETS } from '../../../shared/domain/receivable/aging.ts';
import type { DeskWords } from '../../i18n/desk-words.ts';

export interface AgingBarProps {
  readonly aging: CurrencyAging;
  /** Whether the currency must be said, there being several. */
  readonly named: boolean;
  readonly words: DeskWords;
}

/** Open amounts of one currency by days past due: a bar in proportion, its figures under it. */
export function AgingBar({ aging: { currency, buckets }, named, words: { t, roundMoney } }: AgingBarProps) {
  const parts = AGING_BUCKETS.map((bucket) => ({ bucket, minor: buckets[bucket] })).filter(({ minor }) => minor > 0);
  if (parts.length === 0) return null;
  return (
    <figure class="aging">
      {named && <figcaption>{t('panel.aging', { currency })}</figcaption>}
      <div class="bar" aria-hidden="true">
        {parts.map(({ bucket, minor }) => (
          <i key={bucket} class="share" data-bucket={bucket} style={{ flexGrow: minor }} />
        ))}
      </div>
      <ul>
        {parts.map(({ bucket, minor }) => (
          <li key={bucket}>
            <i class="swatch" data-bucket={bucket} />
            {t(`aging.${bucket}`)}
            <b class="sum">{roundMoney({ currency, minor })}</b>
          </li>
        ))}
      </ul>
    </figure>
  );
}
