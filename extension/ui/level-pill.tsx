import type { Language } from '../../shared/contract/common.ts';
import type { Level } from '../../shared/domain/level.ts';
import { wordsIn } from '../i18n/words.ts';
import { Gauge } from './gauge.tsx';

/** A level by its name. */
export function LevelPill({ level, language }: { level: Level; language: Language }) {
  return (
    <span class="pill" data-level={level}>
      <Gauge level={level} />
      {wordsIn(language).t(`level.${level}`)}
    </span>
  );
}
