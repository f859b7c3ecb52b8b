import type { ComponentChildren } from 'preact';
import type { Assessment, KnownAssessment } from '../../shared/contract/assessment.ts';
import type { Language } from '../../shared/contract/common.ts';
import { type Words, wordsIn } from '../i18n/words.ts';
import type { Shown } from '../state/shown.ts';
import { staleText, troubleText } from './failure-text.ts';
import { Gauge } from './gauge.tsx';
import { Icon } from './icon.tsx';
import { type Reading, readingOf } from './reading.ts';
import { dueInDays, verdictText } from './reason-text.ts';
import { UnknownSign } from './unknown-sign.tsx';

export interface ChipProps {
  readonly shown: Shown<Assessment>;
  readonly open: boolean;
  /** Somebody is about to open it. */
  onNear(): void;
  onToggle(): void;
  readonly language: Language;
}

/** Beside a record's title: level, what is overdue and since when; opens and closes the panel. */
export function Chip({ shown, open, onNear, onToggle, language }: ChipProps) {
  const words = wordsIn(language);
  const reading = readingOf(shown, words);
  const { level, title, content } = face(reading, words);
  return (
    <button
      type="button"
      class="chip"
      data-level={level}
      data-stale={reading.is === 'known' && reading.staleBy ? '' : undefined}
      aria-expanded={open}
      aria-busy={reading.is === 'loading'}
      title={title}
      onPointerEnter={onNear}
      onFocus={onNear}
      onClick={onToggle}
    >
      {content}
    </button>
  );
}

interface Face {
  readonly level: string;
  readonly title: string | undefined;
  readonly content: ComponentChildren;
}

function face(reading: Reading, words: Words): Face {
  if (reading.is === 'loading') return { level: 'loading', title: undefined, content: words.t('chip.loading') };
  if (reading.is === 'unknown') {
    const content = (
      <>
        <b class="mark">
          <UnknownSign cause={reading.cause} />
        </b>
        {reading.title}
      </>
    );
    return { level: 'unknown', title: reading.todo, content };
  }
  const { value, staleBy } = reading;
  const content = (
    <>
      {value.level === 'current' ? <Icon name="check" /> : <Gauge level={value.level} />}
      <b>{words.t(`level.${value.level}`)}</b>
      {facts(value, words).map((fact) => (
        <span key={fact} class="fact">
          {fact}
        </span>
      ))}
      {staleBy && (
        <span class="fact stale">
          <Icon name="clock" />
          {words.t('stale.short', { time: words.time(value.asOf, new Date()) })}
        </span>
      )}
    </>
  );
  const stale = staleBy && `${staleText(words, value.asOf)} ${troubleText(staleBy)}`;
  return { level: value.level, title: [verdictText(words, value), stale].filter(Boolean).join('\n'), content };
}

const AMOUNTS_SHOWN = 2;

function facts(value: KnownAssessment, { t, money }: Words): string[] {
  const { level, overdue, clearing, notDue, daysLate } = value;
  if (level === 'current') return [];
  const amounts = level === 'due_soon' ? notDue : level === 'clearing' ? clearing : overdue;
  const shown = amounts.slice(0, AMOUNTS_SHOWN).map(money);
  const more = amounts.length > AMOUNTS_SHOWN ? [t('chip.more', { n: amounts.length - AMOUNTS_SHOWN })] : [];
  return [...shown, ...more, ...(level === 'due_soon' ? [due(dueInDays(value), t)] : []), ...lateness(daysLate, t)];
}

const lateness = (days: number, t: Words['t']) => (days > 0 ? [t('days', { n: days })] : []);

const due = (days: number, t: Words['t']) => (days === 0 ? t('badge.dueToday') : t('dueIn', { n: days }).toLowerCase());
