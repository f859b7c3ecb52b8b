import type { PayerProfile } from '../../../shared/contract/payer-profile.ts';
import type { DeskWords } from '../../i18n/desk-words.ts';
import { PLOT_WIDTH, plotPayments } from './plot-payments.ts';

export interface PaymentHistoryProps {
  /** Oldest first. */
  readonly history: PayerProfile['history'];
  readonly asOf: string;
  readonly words: DeskWords;
}

/** How late the latest payments came, drawn around the due date; told one by one to who cannot see it. */
export function PaymentHistory({ history, asOf, words }: PaymentHistoryProps) {
  const { t, day } = words;
  const [first] = history;
  const last = history.at(-1);
  if (!first || !last) return null;
  const days = new Set([day(first.paidOn, asOf), day(last.paidOn, asOf)]);
  const title = t('history', { n: history.length });
  const texts = history.map(({ paidOn, daysLate }) => `${day(paidOn, asOf)}: ${latenessText(daysLate, t)}`);
  const { height, dueY, endX, barWidth, bars, marks } = plotPayments(history.map(({ daysLate }) => daysLate));
  return (
    <figure class="history">
      <figcaption>
        {title} · {[...days].join(' – ')}
      </figcaption>
      <svg viewBox={`0 0 ${PLOT_WIDTH} ${height}`} role="img" aria-label={`${title}: ${summary(history, words)}`}>
        <path class="due" d={`M0 ${dueY}H${endX}`} />
        {bars.map((bar, at) => (
          <g key={at} class={bar.y < dueY ? 'late' : undefined}>
            <title>{texts[at]}</title>
            <rect class="near" x={bar.x} width={barWidth} height={height} />
            {bar.height > 0 ? (
              <rect x={bar.x} y={bar.y} width={barWidth} height={bar.height} rx="1" />
            ) : (
              <circle cx={bar.x + barWidth / 2} cy={dueY} r="3" />
            )}
          </g>
        ))}
        <text x={endX + 8} y={dueY + 4}>
          {t('history.due')}
        </text>
        {marks.map(({ days, y }) => (
          <text key={days} x={endX + 8} y={y + 4}>
            {t(days > 0 ? 'history.after' : 'history.before', { days: Math.abs(days) })}
          </text>
        ))}
      </svg>
      <ul class="unseen">
        {texts.map((text, at) => (
          <li key={at}>{text}</li>
        ))}
      </ul>
    </figure>
  );
}

function latenessText(days: number, t: DeskWords['t']): string {
  if (days === 0) return t('history.onTheDay');
  return days > 0 ? t('reason.anyDaysLate', { n: days }) : t('history.inTime', { n: -days });
}

function summary(history: PayerProfile['history'], { t }: DeskWords): string {
  const late = history.filter(({ daysLate }) => daysLate > 0);
  if (late.length === 0) return t('history.noneLate');
  const worst = Math.max(...late.map(({ daysLate }) => daysLate));
  return t('history.late', { late: late.length, days: t('days', { n: worst }) });
}
