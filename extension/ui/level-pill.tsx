import type { Language } from '../../shared/contract/common.ts';
import type { Level } from '../../shared/domain/severity/level.ts';
import { wordsIn } from '../i18n/words.ts';
import { Gauge } from './gauge.tsx';

export interface LevelPillProps {
  readonly level: Level;
  /** It was so, when last heard. */
  readonly stale?: boolean;
  readonly language: Language;
}

/** A level by its name. */
export function LevelPill({ level, stale = false, language }: LevelPillProps) {
  return (
    <span class="pill" data-level={level} data-stale={stale ? '' : undefined}>
      <Gauge level={level} />
      {wordsIn(language).t(`level.${level}`)}
    </span>
  );
}
