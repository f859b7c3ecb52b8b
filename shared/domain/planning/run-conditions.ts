import { DEFAULT_THRESHOLDS } from '../severity/thresholds.ts';

/** What a run is told from outside, for one company. */
export interface RunConditions {
  /** Plans in full, but nothing may leave. */
  readonly dryRun: boolean;
  /** Nothing leaves until somebody turns it off again. */
  readonly killSwitch: boolean;
  /** As many messages as a day may have left by themselves today. */
  readonly dailyCapReached: boolean;
  /** Totals below this are nobody's debt, in minor units of the company's currency. */
  readonly tolerance: number;
  /** Without a bank entry for longer than this, somebody may have paid unseen; undefined: not looked at. */
  readonly bankDataMaxAgeDays: number | undefined;
}

export const LIVE_RUN: RunConditions = {
  dryRun: false,
  killSwitch: false,
  dailyCapReached: false,
  tolerance: DEFAULT_THRESHOLDS.tolerance,
  bankDataMaxAgeDays: 5,
};
