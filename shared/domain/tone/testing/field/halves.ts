import type { Samples } from '../sample.ts';

/** Written in one go, then parted: the rules were tuned on one half and have never seen the other. */
export interface Halves {
  readonly tuning: Samples;
  readonly heldOut: Samples;
}
