/** A screen waits for its badges: nobody works for longer than this before others get their turn. */
const SLICE_MS = 2;
/** A turn that took longer than this had somebody's work in it, and what follows of that comes with the next. */
const QUIET_MS = 0.2;
/** Whoever works over many customers is not kept waiting for ever either. */
const MOST_TURNS = 10;

/** Of the whole process, as its loop is: when the slice began, and the turns of others that are being waited for. */
let since = 0;
let turns: Promise<void> | undefined;

/**
 * For work over many customers: await it between one and the next. It resolves at once while the slice lasts that all
 * such work shares; then after the others had their turns and nobody among them has anything to do.
 */
export function giveWay(): Promise<void> {
  if (turns === undefined && performance.now() - since < SLICE_MS) return Promise.resolve();
  turns ??= othersTurns();
  return turns;
}

async function othersTurns(): Promise<void> {
  for (let turn = 0; turn < MOST_TURNS; turn++) {
    const began = performance.now();
    await new Promise(setImmediate);
    if (performance.now() - began < QUIET_MS) break;
  }
  since = performance.now();
  turns = undefined;
}
