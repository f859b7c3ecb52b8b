/** The payments a habit is read from: those the trend compares. */
const LATEST = 9;
const FEWEST = 3;

export interface LatenessHabit {
  readonly habit: 'punctual' | 'occasional' | 'chronic';
  readonly late: number;
  readonly of: number;
}

/** Whether being late is the exception: chronic from half of the last nine payments, oldest first; undefined with fewer than three. */
export function latenessHabit(payments: readonly { readonly daysLate: number }[]): LatenessHabit | undefined {
  if (payments.length < FEWEST) return undefined;
  const latest = payments.slice(-LATEST);
  const late = latest.filter(({ daysLate }) => daysLate > 0).length;
  const habit = late === 0 ? 'punctual' : late * 2 < latest.length ? 'occasional' : 'chronic';
  return { habit, late, of: latest.length };
}
