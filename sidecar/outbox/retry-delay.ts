const FIRST_MS = 5_000;
const LONGEST_MS = 5 * 60_000;
/** About half an hour of a CRM that does not answer. */
const MOST_ATTEMPTS = 10;

/** How long to wait after the given number of failed attempts; undefined when it is time to give up. */
export function retryDelay(attempts: number): number | undefined {
  if (attempts >= MOST_ATTEMPTS) return undefined;
  return Math.min(FIRST_MS * 2 ** (attempts - 1), LONGEST_MS);
}
