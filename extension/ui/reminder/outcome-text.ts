import type { Reminder } from '../../../shared/contract/reminder.ts';
import type { DeskWords } from '../../i18n/desk-words.ts';
import type { NoticeProps } from '../notice.tsx';

type Outcome = Pick<NoticeProps, 'title' | 'todo' | 'tone'>;

/** What became of a reminder whose time to undo is over. */
export function outcomeText({ state, outcome, recipients }: Reminder, { t }: DeskWords): Outcome {
  switch (state) {
    case 'sent':
      return { tone: 'good', title: `${t('dialog.sent', { n: recipients.length })}.`, todo: t('dialog.sent.todo') };
    case 'cancelled':
      return { tone: 'calm', title: t('dialog.cancelled') };
    case 'in_doubt':
      return { tone: 'warn', title: t('dialog.inDoubt'), todo: t('dialog.inDoubt.todo') };
    case 'refused':
    case 'failed': {
      const title = t(state === 'refused' ? 'dialog.refused' : 'dialog.failed');
      const key = outcome && outcomeKey(outcome);
      return { tone: 'warn', title, todo: key ? `${t(key)} ${t(`${key}.todo`)}` : t('failure.other.todo') };
    }
    default:
      return { tone: 'calm', title: t('dialog.sending') };
  }
}

/** The text of an outcome; with `.todo` behind it, what to do about it. */
export function outcomeKey(outcome: NonNullable<Reminder['outcome']>) {
  switch (outcome) {
    case 'changed_since_preview':
    case 'crm_refused':
    case 'crm_unreachable':
      return `outcome.${outcome}` as const;
    default:
      return `block.${outcome}` as const;
  }
}
