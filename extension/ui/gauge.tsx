import type { Level } from '../../shared/domain/severity/level.ts';

const LIT: Partial<Record<Level, number>> = { mild: 1, moderate: 2, high: 3, critical: 4 };

/** Our sign: four bars, as many lit as the level is grave; nothing for levels that are no delinquency. */
export function Gauge({ level }: { level: Level }) {
  const lit = LIT[level];
  if (!lit) return null;
  return (
    <svg class="gauge" viewBox="0 0 15 11" aria-hidden="true">
      {[3, 5.5, 8, 11].map((height, bar) => (
        <rect key={height} x={bar * 4} y={11 - height} width="3" height={height} rx="1" opacity={bar < lit ? 1 : 0.3} />
      ))}
    </svg>
  );
}
