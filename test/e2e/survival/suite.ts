import type { DunningStage } from '../../support/dunning-stage.ts';

/** What every part is given, there once the tests run. */
export interface Suite {
  readonly stage: DunningStage;
  /** Every draw of a test hangs on it. */
  readonly seed: number;
}
