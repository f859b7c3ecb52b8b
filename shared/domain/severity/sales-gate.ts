import type { CalendarDate } from '../calendar/calendar-date.ts';
import type { TrustRelease } from '../commitment/commitments.ts';
import type { Level } from './level.ts';

/** What confirming a sales order meets: from nothing, over a word, to a written reason or a release by finance. */
export const GATE_KINDS = ['none', 'inform', 'suggest_talk', 'ask_reason', 'ask_release'] as const;
export type GateKind = (typeof GATE_KINDS)[number];

/** `released`: finance lifted a gate that asks for something, until that day and on it. */
export type Gate = { readonly kind: GateKind } | { readonly kind: 'released'; readonly until: CalendarDate };

const KIND_BY_LEVEL: Readonly<Record<Level, GateKind>> = {
  current: 'none',
  due_soon: 'none',
  clearing: 'none',
  disputed: 'none',
  mild: 'inform',
  moderate: 'suggest_talk',
  high: 'ask_reason',
  critical: 'ask_release',
};

/** The gate of a level, which a trust release lifts while it runs. */
export function salesGate(level: Level, release: TrustRelease | undefined, today: CalendarDate): Gate {
  const kind = KIND_BY_LEVEL[level];
  const asks = kind === 'ask_reason' || kind === 'ask_release';
  return asks && release && today <= release.until ? { kind: 'released', until: release.until } : { kind };
}
