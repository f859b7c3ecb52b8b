import type { RunEntry } from '../../../shared/contract/run.ts';
import type { CalendarDate } from '../../../shared/domain/calendar/calendar-date.ts';
import type { FinanceWords } from '../../i18n/finance-words.ts';

type Reason = RunEntry['reasons'][number];

/** Where a reason stands: the day of the run, and in which currency its amounts are. */
export interface RunFrame {
  readonly day: CalendarDate;
  readonly currency: string;
}

/** Why a step was due this way on this day, in a few words. That it was a rehearsal is said elsewhere. */
export function reasonsText(words: FinanceWords, reasons: readonly Reason[], frame: RunFrame): string {
  const isLate = reasons.some(({ rule }) => rule === 'catch_up');
  return reasons
    .filter(({ rule }) => rule !== 'dry_run' && !(isLate && rule === 'step_due'))
    .map((reason) => reasonText(words, reason, frame))
    .join(' · ');
}

function reasonText(words: FinanceWords, reason: Reason, { day: today, currency }: RunFrame): string {
  const { f, day, money } = words;
  switch (reason.rule) {
    case 'step_due':
      return f('reason.step_due', { date: day(reason.on, today) });
    case 'moved_to_contact_day':
      return f('reason.moved_to_contact_day', { date: day(reason.from, today) });
    case 'held': {
      const { rule } = reason.by;
      return f('reason.held', { hold: rule === 'gap' || rule === 'cap' ? f(`hold.${rule}`) : f(`stop.${rule}`) });
    }
    case 'catch_up':
      return f('reason.catch_up', { date: day(reason.since, today) });
    case 'resumed_after_broken_promise':
      return f('reason.resumed_after_broken_promise', { date: day(reason.brokenOn, today) });
    case 'small_enough_to_leave_by_itself':
      return f('reason.small_enough', { amount: money({ currency, minor: reason.below }) });
    case 'other_channel':
      return f('reason.other_channel', { channel: f(`channel.${reason.insteadOf}`) });
    case 'dry_run':
      return '';
  }
}
