import type { CalendarSettings } from '../../../shared/domain/calendar/calendar-settings.ts';
import { useVersionedDraft } from '../versioned/use-versioned-draft.ts';
import { VersionedForm } from '../versioned/versioned-form.tsx';
import type { EditorProps } from '../versioned/versioned-section.tsx';
import { calendarDifferences } from './calendar-differences.ts';
import { draftOf } from './calendar-draft.ts';
import { calendarForm } from './calendar-form.ts';
import { calendarProblemText, isRuleBroken, refusedFields } from './calendar-problem-text.ts';
import type { CalendarRowProps } from './calendar-row.ts';
import { ClosedDays } from './closed-days.tsx';
import { ContactTimes } from './contact-times.tsx';
import { Holidays } from './holidays.tsx';
import { LimitRows } from './limit-rows.tsx';

/** One company's calendar: ticked and typed, read as settings, saved as a new version. */
export function CalendarEditor(props: EditorProps<CalendarSettings>) {
  const { company, mayEdit, words } = props;
  const editing = useVersionedDraft({ ...props, form: calendarForm(words.language) });
  const { draft, reading, refusals, isLeft, leave } = editing;
  const problems = { ...reading.problems, ...refusedFields(refusals) };
  const row: CalendarRowProps = {
    draft,
    reading: { ...reading, problems },
    problemAt(path, left = path) {
      const problem = problems[path];
      return problem && (isLeft(left) || isRuleBroken(problem)) ? calendarProblemText(words, path, problem) : undefined;
    },
    change: (part) => editing.change((all) => ({ ...all, ...part(all) })),
    leave,
    readOnly: !mayEdit,
    words,
  };
  return (
    <VersionedForm
      section="calendar"
      company={company.name}
      mayEdit={mayEdit}
      editing={editing}
      differencesFrom={(theirs) => calendarDifferences(draft, draftOf(theirs, words.language), words)}
      words={words}
    >
      <div class="rows">
        <ContactTimes {...row} />
        <Holidays {...row} />
        <ClosedDays {...row} />
        <LimitRows {...row} />
      </div>
    </VersionedForm>
  );
}
