import type { Reminder, ReminderOutcome } from '../../../shared/contract/reminder.ts';
import type { DeskWords } from '../../i18n/desk-words.ts';
import type { Failure } from '../../messaging/messages.ts';
import { failureText, type Trouble, troubleText } from '../failure-text.ts';
import type { NoticeProps } from '../notice.tsx';

type Outcome = Pick<NoticeProps, 'title' | 'todo' | 'tone'>;

/** What became of a reminder whose time to undo is over. */
export function outcomeText({ state, outcome, recipients, number }: Reminder, words: DeskWords): Outcome {
  const { t } = words;
  switch (state) {
    case 'sent':
      if (number !== null) return { tone: 'good', title: t('sms.sent', { number }), todo: t('sms.sent.todo') };
      return { tone: 'good', title: `${t('dialog.sent', { n: recipients.length })}.`, todo: t('dialog.sent.todo') };
    case 'cancelled':
      return { tone: 'calm', title: t('dialog.cancelled') };
    case 'in_doubt':
      return { tone: 'warn', title: t('dialog.inDoubt'), todo: t('dialog.inDoubt.todo') };
    case 'refused':
    case 'failed': {
      const title = t(state === 'refused' ? 'dialog.refused' : 'dialog.failed');
      return { tone: 'warn', title, todo: outcome ? troubleText(whyNotSent(outcome, words)) : t('failure.other.todo') };
    }
    default:
      return { tone: 'calm', title: t('dialog.sending') };
  }
}

/** The text of an outcome; with `.todo` behind it, what to do about it. */
export function outcomeKey(outcome: ReminderOutcome) {
  return KEYS[outcome];
}

const KEYS = {
  nothing_overdue: 'block.nothing_overdue',
  nothing_coming_due: 'block.nothing_coming_due',
  still_overdue: 'block.still_overdue',
  below_tolerance: 'block.below_tolerance',
  payment_clearing: 'block.payment_clearing',
  disputed: 'block.disputed',
  invoice_never_sent: 'block.invoice_never_sent',
  promised: 'block.promised',
  paused: 'block.paused',
  do_not_contact: 'block.do_not_contact',
  no_recipient: 'block.no_recipient',
  recipient_unusable: 'block.recipient_unusable',
  bounced: 'block.bounced',
  supplier_incomplete: 'block.supplier_incomplete',
  stale_bank_data: 'block.stale_bank_data',
  already_today: 'block.already_today',
  kill_switch: 'block.kill_switch',
  text_refused: 'block.text_refused',
  template_failed: 'block.template_failed',
  not_live: 'block.not_live',
  daily_cap: 'block.daily_cap',
  daily_tasks: 'block.daily_tasks',
  outside_hours: 'block.outside_hours',
  sms_unavailable: 'block.sms_unavailable',
  no_mobile: 'block.no_mobile',
  not_opted_in: 'block.not_opted_in',
  contact_cap: 'block.contact_cap',
  dismissed: 'block.dismissed',
  changed_since_preview: 'outcome.changed_since_preview',
  crm_refused: 'outcome.crm_refused',
  crm_unreachable: 'outcome.crm_unreachable',
} as const satisfies Record<ReminderOutcome, string>;

/** Why a reminder was not sent, and what to do about it. */
export function whyNotSent(outcome: ReminderOutcome, { t }: DeskWords): Trouble {
  return { title: t(KEYS[outcome]), todo: t(`${KEYS[outcome]}.todo`) };
}

/** A refusal to queue names its reason; what else may go wrong is a failure like any. */
export function refusalText(failure: Failure, words: DeskWords): Trouble {
  const rule = failure.problems?.map((problem) => problem.rule).find(isOutcome);
  return failure.code === 'conflict' && rule ? whyNotSent(rule, words) : failureText(words, failure);
}

function isOutcome(rule: string): rule is ReminderOutcome {
  return Object.hasOwn(KEYS, rule);
}
