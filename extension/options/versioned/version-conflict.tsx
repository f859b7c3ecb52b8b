import type { VersionedThresholds } from '../../../shared/contract/thresholds.ts';
import type { OptionsWords } from '../../i18n/options-words.ts';
import { Notice } from '../../ui/notice.tsx';
import { type ByField, flatten, THRESHOLD_FIELDS, type ThresholdField } from '../severity/threshold-fields.ts';
import { type Notation, textOf } from '../severity/threshold-form.ts';

export interface VersionConflictProps {
  readonly mine: Partial<ByField<number>>;
  readonly theirs: VersionedThresholds;
  readonly notation: Notation;
  keepMine(): void;
  takeTheirs(): void;
  readonly words: OptionsWords;
}

/** Someone else saved first: what differs, side by side, and the choice. */
export function VersionConflict({ mine, theirs, notation, keepMine, takeTheirs, words }: VersionConflictProps) {
  const { o, t, time } = words;
  const saved = flatten(theirs.thresholds);
  const differing = THRESHOLD_FIELDS.filter(({ path }) => mine[path] !== saved[path]);
  const shown = (field: ThresholdField, value: number | undefined) =>
    value === undefined ? '—' : textOf(field, value, notation);
  return (
    <div class="conflict" role="alert">
      <Notice
        tone="warn"
        title={o('conflict.title')}
        todo={o('conflict.todo', {
          name: theirs.savedBy ?? o('conflict.someone'),
          version: theirs.version,
          time: theirs.savedAt ? time(theirs.savedAt, new Date()) : '—',
        })}
      />
      {differing.length === 0 && <p class="muted">{o('conflict.same')}</p>}
      {differing.length > 0 && (
        <table>
          <thead>
            <tr>
              <th scope="col">{o('conflict.field')}</th>
              <th scope="col">{o('conflict.mine')}</th>
              <th scope="col">{o('conflict.theirs')}</th>
            </tr>
          </thead>
          <tbody>
            {differing.map((field) => (
              <tr key={field.path}>
                <th scope="row">
                  {t(`level.${field.level}`)} · {o(`field.${field.label}`)}
                </th>
                <td>{shown(field, mine[field.path])}</td>
                <td>{shown(field, saved[field.path])}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <div class="actions">
        <button type="button" class="button primary" onClick={takeTheirs}>
          {o('conflict.takeTheirs')}
        </button>
        <button type="button" class="button" onClick={keepMine}>
          {o('conflict.keepMine')}
        </button>
      </div>
    </div>
  );
}
