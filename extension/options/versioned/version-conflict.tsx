import type { OptionsWords } from '../../i18n/options-words.ts';
import { Notice } from '../../ui/notice.tsx';
import type { Version } from './version.ts';

/** One field in which two versions differ, in words. */
export interface Difference {
  readonly field: string;
  readonly mine: string;
  readonly theirs: string;
}

export interface VersionConflictProps {
  readonly theirs: Version<unknown>;
  readonly differences: readonly Difference[];
  keepMine(): void;
  takeTheirs(): void;
  readonly words: OptionsWords;
}

/** Someone else saved first: what differs, side by side, and the choice. */
export function VersionConflict({ theirs, differences, keepMine, takeTheirs, words }: VersionConflictProps) {
  const { o, time } = words;
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
      {differences.length === 0 && <p class="muted">{o('conflict.same')}</p>}
      {differences.length > 0 && <DifferenceTable differences={differences} words={words} />}
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

function DifferenceTable({ differences, words: { o } }: Pick<VersionConflictProps, 'differences' | 'words'>) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{o('conflict.field')}</th>
          <th scope="col">{o('conflict.mine')}</th>
          <th scope="col">{o('conflict.theirs')}</th>
        </tr>
      </thead>
      <tbody>
        {differences.map(({ field, mine, theirs }) => (
          <tr key={field}>
            <th scope="row">{field}</th>
            <td>{mine}</td>
            <td>{theirs}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
