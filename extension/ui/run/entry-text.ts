import type { FinanceWords } from '../../i18n/finance-words.ts';
import { outcomeKey } from '../reminder/outcome-text.ts';
import { planKind } from './plan-kind.ts';
import type { ReportEntry } from './plan-lines.ts';

/** What became of a customer's step by now, in a word; its key counts those alike. */
export interface EntryVerdict {
  readonly key: string;
  readonly label: string;
  /** As the pills are dressed: `good`, `warn` or neither. */
  readonly tone: 'good' | 'warn' | 'calm';
  readonly why: string;
}

/** The answer to "why was this (not) sent?". What the run did is outdated once the message itself knows better. */
export function entryVerdict(entry: ReportEntry, words: FinanceWords): EntryVerdict {
  const { f, t } = words;
  const { outcome, why, became } = entry;
  if (outcome === 'not_sent') {
    return { key: outcome, label: f('outcome.not_sent'), tone: 'warn', why: why ? t(outcomeKey(why)) : '' };
  }
  if (!became) return { key: outcome, label: f(`outcome.${outcome}`), tone: 'calm', why: unsentWhy(entry, words) };
  const approved = planKind(entry) === 'drafts';
  const onItsWay = f(approved ? 'because.approved' : 'because.automatic');
  switch (became.state) {
    case 'drafted':
      return { key: 'drafted', label: f('outcome.drafted'), tone: 'calm', why: f('because.drafted') };
    case 'cancelled':
      return approved
        ? { key: 'dismissed', label: f('outcome.dismissed'), tone: 'calm', why: f('because.dismissed') }
        : { key: 'cancelled', label: t('reminder.cancelled'), tone: 'calm', why: f('because.undone') };
    case 'refused':
    case 'failed': {
      const said = became.outcome ? t(outcomeKey(became.outcome)) : t('failure.other');
      return { key: became.state, label: t(`reminder.${became.state}`), tone: 'warn', why: said };
    }
    case 'sent':
      return { key: 'sent', label: t('reminder.sent'), tone: 'good', why: onItsWay };
    case 'in_doubt':
      return { key: 'in_doubt', label: t('reminder.in_doubt'), tone: 'warn', why: t('dialog.inDoubt') };
    case 'claimed':
    case 'calling':
      return { key: 'sending', label: t('reminder.sending'), tone: 'calm', why: onItsWay };
    case 'queued':
      return { key: 'queued', label: t('reminder.queued'), tone: 'calm', why: onItsWay };
  }
}

function unsentWhy({ outcome }: ReportEntry, { f }: FinanceWords): string {
  switch (outcome) {
    case 'queued':
      return f('because.automatic');
    case 'not_sent':
      return '';
    default:
      return f(`because.${outcome}`);
  }
}
