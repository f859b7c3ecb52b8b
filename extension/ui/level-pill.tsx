import type { Level } from '../../shared/domain/severity/level.ts';
import type { Words } from '../i18n/words.ts';
import { Gauge } from './gauge.tsx';

export interface LevelPillProps {
  readonly level: Level;
  /** It was so, when last heard. */
  readonly stale?: boolean;
  readonly words: Words;
}

/** A level by its name. */
export function LevelPill({ level, stale = false, words }: LevelPillProps) {
  return (
    <span class="pill" data-level={level} data-stale={stale ? '' : undefined}>
      <Gauge level={level} />
      {words.t(`level.${level}`)}
    </span>
  );
}
