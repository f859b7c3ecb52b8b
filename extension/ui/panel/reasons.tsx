import type { KnownAssessment } from '../../../shared/contract/assessment.ts';
import type { DeskWords } from '../../i18n/desk-words.ts';
import { reasonText } from '../reason-text.ts';

/** Why the level is what it is, as facts. */
export function Reasons({ assessment, words }: { assessment: KnownAssessment; words: DeskWords }) {
  return (
    <div class="part">
      <h3>{words.t(`why.${assessment.level}`)}</h3>
      <ul class="reasons">
        {assessment.reasons.map((reason) => (
          <li key={reason.rule}>{reasonText(words, reason)}</li>
        ))}
      </ul>
    </div>
  );
}
