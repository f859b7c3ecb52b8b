import type { DunningStage } from '../../support/dunning-stage.ts';
import type { Outcome } from '../../support/run-outcome.ts';

/** What every part is given, there once the tests run. */
export interface Suite {
  readonly stage: DunningStage;
  /** Every draw of a test hangs on it. */
  readonly seed: number;
}

/** What any disturbed run has to come to. */
export function expected({ stage }: Suite): Outcome {
  const { ms: _, ...outcome } = stage.undisturbed;
  return outcome;
}
