import type { Level } from '../../../shared/domain/severity/level.ts';
import type { DeskWords } from '../../i18n/desk-words.ts';
import { failureText, type Trouble, troubleText } from '../failure-text.ts';
import { outcomeText, refusalText, whyNotSent } from '../reminder/outcome-text.ts';
import type { Entry, EntryState, Queued } from './entry.ts';

/** How one customer's reminder stands: a word, its colour, and why where that is not plain. */
export interface EntryText {
  readonly label: string;
  readonly level: Level | 'neutral';
  readonly why?: string;
}

export function entryText({ ticked, state }: Entry, words: DeskWords): EntryText {
  const { t } = words;
  switch (state.step) {
    case 'loading':
      return { label: t('many.preparing'), level: 'neutral' };
    case 'unreadable':
      return { label: t('many.isOut'), level: 'moderate', why: troubleText(failureText(words, state.failure)) };
    case 'shown':
      return shownText(state, ticked, words);
    case 'waiting':
    case 'queueing':
      return { label: t('many.waiting'), level: 'neutral' };
    case 'held':
      return { label: t('many.held'), level: 'neutral', why: t('many.held.why') };
    case 'failed':
      return { label: t('many.notSent'), level: 'moderate', why: troubleText(refusalText(state.failure, words)) };
    case 'queued':
      return queuedText(state, words);
  }
}

type Shown = Extract<EntryState, { step: 'shown' }>;

function shownText({ preview }: Shown, ticked: boolean, words: DeskWords): EntryText {
  const { t, ago } = words;
  const { blocked, tooSoon, lastContactAt } = preview;
  if (blocked) return { label: t('many.isOut'), level: 'neutral', why: troubleText(whyNotSent(blocked, words)) };
  const soon: Trouble | undefined =
    tooSoon && lastContactAt
      ? { title: t('dialog.tooSoon'), todo: t('dialog.tooSoon.todo', { ago: ago(lastContactAt, new Date()) }) }
      : undefined;
  const state = ticked
    ? ({ label: t('many.isReady'), level: 'current' } as const)
    : ({ label: t('many.unticked'), level: 'neutral' } as const);
  return soon ? { ...state, why: troubleText(soon) } : state;
}

function queuedText({ reminder, isOurs }: Queued, words: DeskWords): EntryText {
  const { t } = words;
  if (!isOurs) return { label: t('many.already'), level: 'due_soon', why: t('many.already.why') };
  switch (reminder.state) {
    case 'queued':
      return { label: t('reminder.queued'), level: 'due_soon' };
    case 'sent':
      return { label: t('reminder.sent'), level: 'current' };
    case 'cancelled':
      return { label: t('reminder.cancelled'), level: 'neutral' };
    case 'in_doubt':
      return { label: t('reminder.in_doubt'), level: 'mild', why: whyOf(reminder, words) };
    case 'refused':
    case 'failed':
      return { label: t('many.notSent'), level: 'moderate', why: whyOf(reminder, words) };
    default:
      return { label: t('reminder.sending'), level: 'due_soon' };
  }
}

function whyOf(reminder: Queued['reminder'], words: DeskWords): string {
  const { title, todo = '' } = outcomeText(reminder, words);
  return troubleText({ title, todo });
}
