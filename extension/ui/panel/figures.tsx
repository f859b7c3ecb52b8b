import type { KnownAssessment } from '../../../shared/contract/assessment.ts';
import type { CurrencyAging } from '../../../shared/contract/customer.ts';
import type { Money } from '../../../shared/domain/money/money.ts';
import { TALKING_DAYS } from '../../../shared/domain/suggestion/suggestion.ts';
import type { DeskWords } from '../../i18n/desk-words.ts';
import { AgingBar } from './aging-bar.tsx';

export interface FiguresProps {
  readonly assessment: KnownAssessment;
  readonly aging: readonly CurrencyAging[];
  readonly words: DeskWords;
}

/** What is owed, in the largest letters; what is not due, on its way or in the customer's favour beside and below. */
export function Figures({ assessment, aging, words }: FiguresProps) {
  const { t, money } = words;
  const { overdue, notDue, clearing, credit, daysLate } = assessment;
  return (
    <div class="part figures">
      <div class="amounts">
        <div class="main">
          {overdue.length === 0 && <p class="large none">{t('panel.nothingOverdue')}</p>}
          {overdue.map((amount) => (
            <p key={amount.currency} class="large">
              {money(amount)}
            </p>
          ))}
          {overdue.length > 0 && <p class="muted">{overdueText(assessment, words)}</p>}
        </div>
        {notDue.length > 0 && (
          <div class="aside">
            {notDue.map((amount) => (
              <p key={amount.currency}>
                <b class="not-due">{money(amount)}</b>
              </p>
            ))}
            <p class="muted">{t('panel.notDue')}</p>
          </div>
        )}
      </div>
      {daysLate > 0 && daysLate <= TALKING_DAYS && <Talking day={daysLate} words={words} />}
      {aging.map((one) => (
        <AgingBar key={one.currency} aging={one} named={aging.length > 1} words={words} />
      ))}
      <Line label={t('panel.clearing')} amounts={clearing} words={words} />
      <Line label={t('panel.credit')} amounts={credit} words={words} />
    </div>
  );
}

function overdueText({ overdueCount: n, daysLate }: KnownAssessment, { t }: DeskWords): string {
  return daysLate > 0 ? t('panel.overdue', { n, days: t('days', { n: daysLate }) }) : t('panel.overdueCleared', { n });
}

function Talking({ day, words: { t } }: { day: number; words: DeskWords }) {
  return (
    <p class="talking">
      <b class="day">{t('panel.talking', { day, of: TALKING_DAYS })}</b>
      <span class="track">
        <i style={{ width: `${(100 * day) / TALKING_DAYS}%` }} />
      </span>
      {t('panel.talking.hint')}
    </p>
  );
}

function Line({ label, amounts, words }: { label: string; amounts: readonly Money[]; words: DeskWords }) {
  if (amounts.length === 0) return null;
  return (
    <p class="line">
      <span>{label}</span>
      <b class="sum">{words.moneys(amounts)}</b>
    </p>
  );
}
