/** A screen waits for its badges: nobody works for longer than this before others get their turn. */
const SLICE_MS = 2;

/** For work over many customers: call and await the answer between one and the next. It resolves at once until a slice is used up, then after whoever waited meanwhile had a turn. */
export function createGiveWay(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < SLICE_MS) return;
    await new Promise(setImmediate);
    since = performance.now();
  };
}
