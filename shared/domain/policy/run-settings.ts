import type { ClockTime } from '../calendar/wall-clock.ts';

/** How the régua of one company runs by itself. */
export interface RunSettings {
  /** Until somebody goes live, a run plans and reports in full, and nothing leaves. */
  readonly live: boolean;
  /** Nothing at all leaves, by itself or by hand, until somebody turns it off again. */
  readonly killSwitch: boolean;
  /** On the company's wall clock; a run that was missed is made up for later the same day. */
  readonly runAt: ClockTime;
  /** Messages that leave by themselves on one day at most; the rest waits for the next. */
  readonly dailyCap: number;
  /** New tasks for people on one day at most; the rest waits for the next. */
  readonly dailyTasks: number;
  /** Speaks of no invoice that the CRM does not know as sent; off where invoices leave by another way. */
  readonly onlySentInvoices: boolean;
  /** Without a bank entry in the books for longer than this, somebody may have paid unseen, and nobody is reminded; null: not looked at. */
  readonly bankDataMaxAgeDays: number | null;
}

export const DEFAULT_RUN_SETTINGS: RunSettings = {
  live: false,
  killSwitch: false,
  runAt: '09:30',
  dailyCap: 200,
  dailyTasks: 40,
  onlySentInvoices: false,
  bankDataMaxAgeDays: null,
};
