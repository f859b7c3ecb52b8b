import type { Assessment, KnownAssessment } from '../../shared/contract/assessment.ts';
import type { Language } from '../../shared/contract/common.ts';
import { type Words, wordsIn } from '../i18n/words.ts';
import type { Shown } from '../state/shown.ts';
import { sentence, staleText, troubleText } from './failure-text.ts';
import { Gauge } from './gauge.tsx';
import { Icon } from './icon.tsx';
import { readingOf } from './reading.ts';
import { dueInDays, isGraveWithoutDebt, verdictText } from './reason-text.ts';
import { UnknownSign } from './unknown-sign.tsx';

export interface BadgeProps {
  readonly shown: Shown<Assessment>;
  readonly language: Language;
}

/** The mark in a list row or card: one thing in few letters, all reasons in its tooltip; nothing for a customer known to be in good standing. */
export function Badge({ shown, language }: BadgeProps) {
  const words = wordsIn(language);
  const reading = readingOf(shown, words);
  if (reading.is === 'loading') return <span class="badge badge-wait" aria-hidden="true" />;
  if (reading.is === 'unknown') {
    const why = troubleText(reading);
    return (
      <span class="badge" data-level="unknown" role="img" title={why} aria-label={why}>
        <UnknownSign cause={reading.cause} />
      </span>
    );
  }
  const { value, staleBy } = reading;
  if (value.level === 'current' && !staleBy) return null;
  const stale = staleBy && `${staleText(words, value.asOf)} ${sentence(staleBy.title)}`;
  const why = [verdictText(words, value), stale].filter(Boolean).join('\n');
  return (
    <span
      class="badge"
      data-level={value.level}
      data-stale={staleBy ? '' : undefined}
      role="img"
      title={why}
      aria-label={why}
    >
      {value.level !== 'current' && (
        <>
          <Gauge level={value.level} />
          {saying(words, value)}
        </>
      )}
      {staleBy && (
        <span class="since">
          <Icon name="clock" />
          {words.time(value.asOf, new Date())}
        </span>
      )}
    </span>
  );
}

function saying({ t }: Words, assessment: KnownAssessment): string {
  if (assessment.level === 'clearing') return t('badge.clearing');
  if (assessment.level === 'disputed' || isGraveWithoutDebt(assessment)) {
    return t(`level.${assessment.level}`).toLowerCase();
  }
  if (assessment.level !== 'due_soon') return t('badge.days', { days: assessment.daysLate });
  const days = dueInDays(assessment);
  return days === 0 ? t('badge.dueToday') : t('badge.dueIn', { days });
}
