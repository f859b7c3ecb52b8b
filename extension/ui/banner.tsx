import type { ComponentChildren } from 'preact';
import type { Assessment, KnownAssessment } from '../../shared/contract/assessment.ts';
import type { Language } from '../../shared/contract/common.ts';
import { type Words, wordsIn } from '../i18n/words.ts';
import type { Shown } from '../state/shown.ts';
import { sentence, staleText } from './failure-text.ts';
import { Gauge } from './gauge.tsx';
import { Icon } from './icon.tsx';
import { type Reading, readingOf } from './reading.ts';
import { isGraveWithoutDebt, reasonText, verdictText } from './reason-text.ts';
import { UnknownSign } from './unknown-sign.tsx';

export interface BannerProps {
  readonly shown: Shown<Assessment>;
  /** Somebody is about to ask why. */
  onNear(): void;
  onWhy(): void;
  readonly language: Language;
}

/** The line above a quotation, before selling: what the customer owes and what to do. Silent only when it is known that nothing is overdue, or not yet asked. */
export function Banner({ shown, onNear, onWhy, language }: BannerProps) {
  const words = wordsIn(language);
  const reading = readingOf(shown, words);
  const line = lineOf(reading, words);
  if (!line) return null;
  return (
    <div
      class="banner"
      data-level={line.level}
      data-stale={reading.is === 'known' && reading.staleBy ? '' : undefined}
      role="status"
      title={line.title}
    >
      {line.sign}
      <p>
        <b>{line.fact}</b> {line.todo}{' '}
        {line.since && (
          <span class="since">
            <Icon name="clock" />
            {line.since}
          </span>
        )}
      </p>
      <button type="button" class="link" onPointerEnter={onNear} onFocus={onNear} onClick={onWhy}>
        {words.t('banner.why')}
      </button>
    </div>
  );
}

interface Line {
  readonly level: string;
  readonly sign: ComponentChildren;
  readonly fact: string;
  readonly todo: string;
  readonly title?: string;
  readonly since?: string | undefined;
}

function lineOf(reading: Reading, words: Words): Line | undefined {
  if (reading.is === 'loading') return undefined;
  return reading.is === 'unknown' ? unknownLine(reading, words) : knownLine(reading, words);
}

function unknownLine({ cause, title, todo }: Extract<Reading, { is: 'unknown' }>, { t }: Words): Line | undefined {
  if (cause === 'no_customer') return undefined;
  const sign = (
    <b class="mark">
      <UnknownSign cause={cause} />
    </b>
  );
  return { level: 'unknown', sign, fact: t('banner.unknown'), todo: sentence(title), title: todo };
}

function knownLine({ value, staleBy }: Extract<Reading, { is: 'known' }>, words: Words): Line | undefined {
  const { t, time, day } = words;
  const { level, customerName: customer, gate, asOf } = value;
  const why = { since: staleBy && staleText(words, asOf), title: verdictText(words, value) };
  if (level === 'current' || level === 'due_soon') {
    if (!staleBy) return undefined;
    const fact = t('banner.wasFine', { customer, time: time(asOf, new Date()) });
    return { level: 'unknown', sign: <Icon name="clock" />, fact, todo: sentence(staleBy.title), title: why.title };
  }
  const todo =
    gate.kind === 'released' ? t('banner.released', { date: day(gate.until, asOf) }) : t(`banner.todo.${level}`);
  return { level, sign: <Gauge level={level} />, fact: factOf(value, words), todo, ...why };
}

function factOf(value: KnownAssessment, words: Words): string {
  const { t, moneys } = words;
  const { customerName: customer, reasons } = value;
  const [first] = reasons;
  if (first?.rule === 'legal' && isGraveWithoutDebt(value)) return `${customer}: ${reasonText(words, first)}.`;
  if (value.level === 'clearing') return t('banner.clearing', { customer, amounts: moneys(value.clearing) });
  if (first?.rule === 'in_dispute') return t('banner.disputed', { customer, amounts: moneys(first.amounts) });
  return t('banner.owes', { customer, amounts: moneys(value.overdue), days: t('days', { n: value.daysLate }) });
}
