/** One period; minor units of one currency. */
export interface CollectionPeriod {
  readonly openAtStart: number;
  /** Invoiced in the whole period. */
  readonly sales: number;
  readonly openAtEnd: number;
  /** The part of `openAtEnd` that is not due yet. */
  readonly notDueAtEnd: number;
}

/** Collection effectiveness index: the share of what could have been collected in a period that was; undefined when nothing could. */
export function collectionEffectiveness(period: CollectionPeriod): number | undefined {
  const { openAtStart, sales, openAtEnd, notDueAtEnd } = period;
  const collectable = openAtStart + sales - notDueAtEnd;
  return collectable <= 0 ? undefined : (openAtStart + sales - openAtEnd) / collectable;
}
