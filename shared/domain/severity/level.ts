/** From good to grave. `clearing`: all that is late is covered by a payment on its way; `disputed`: the customer accepts none of it. */
export const LEVELS = ['current', 'due_soon', 'clearing', 'disputed', 'mild', 'moderate', 'high', 'critical'] as const;
export type Level = (typeof LEVELS)[number];

/** Something is late that is to be chased. */
export function isDelinquent(level: Level): boolean {
  return LEVELS.indexOf(level) >= LEVELS.indexOf('mild');
}

/** The level before, but a delinquency stays at least mild and what is none stays as it is. */
export function oneLevelDown(level: Level): Level {
  const below = LEVELS[LEVELS.indexOf(level) - 1];
  return below && isDelinquent(below) ? below : level;
}
