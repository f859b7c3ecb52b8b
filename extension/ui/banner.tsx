import type { ComponentChildren } from 'preact';
import type { Assessment, KnownAssessment } from '../../shared/contract/assessment.ts';
import type { Language } from '../../shared/contract/common.ts';
import { type Words, wordsIn } from '../i18n/words.ts';
import type { Shown } from '../state/shown.ts';
import { Gauge } from './gauge.tsx';
import { type Reading, readingOf } from './reading.ts';
import { isGraveWithoutDebt, reasonText, verdictText } from './reason-text.ts';

export interface BannerProps {
  readonly shown: Shown<Assessment>;
  onWhy(): void;
  readonly language: Language;
}

/** The line above a quotation, before selling: what the customer owes and what to do. Silent only when it is known that nothing is overdue, or not yet asked. */
export function Banner({ shown, onWhy, language }: BannerProps) {
  const words = wordsIn(language);
  const reading = readingOf(shown, words);
  const line = lineOf(reading, words);
  if (!line) return null;
  return (
    <div class="banner" data-level={line.level} role="status" title={line.title}>
      {line.sign}
      <p>
        <b>{line.fact}</b> {line.todo}
      </p>
      <button type="button" class="link" onClick={onWhy}>
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
}

function lineOf(reading: Reading, words: Words): Line | undefined {
  const { t, time } = words;
  if (reading.is === 'loading') return undefined;
  if (reading.is === 'unknown') {
    if (reading.noCustomer) return undefined;
    const sign = <b class="mark">?</b>;
    return { level: 'unknown', sign, fact: t('banner.unknown'), todo: `${reading.title}.`, title: reading.todo };
  }
  const { value, asOf, staleBy } = reading;
  const { level } = value;
  if (level === 'current' || level === 'due_soon') return undefined;
  const todo =
    value.gate.kind === 'released'
      ? t('banner.released', { date: words.day(value.gate.until, asOf) })
      : t(`banner.todo.${level}`);
  const since = staleBy ? ` ${t('stale', { time: time(asOf, new Date()) })}.` : '';
  const sign = <Gauge level={level} />;
  return { level, sign, fact: factOf(value, words), todo: todo + since, title: verdictText(words, value) };
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
