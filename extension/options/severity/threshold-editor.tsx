import type { SeverityThresholds } from '../../../shared/domain/severity/thresholds.ts';
import { useVersionedDraft } from '../versioned/use-versioned-draft.ts';
import { VersionedForm } from '../versioned/versioned-form.tsx';
import type { EditorProps } from '../versioned/versioned-section.tsx';
import { thresholdDifferences } from './threshold-differences.ts';
import type { ByField } from './threshold-fields.ts';
import { type FieldProblem, isPath, thresholdForm } from './threshold-form.ts';
import { ThresholdRows } from './threshold-rows.tsx';

/** One company's thresholds: typed as text, read as numbers, saved as a new version. */
export function ThresholdEditor(props: EditorProps<SeverityThresholds>) {
  const { company, mayEdit, words } = props;
  const notation = { language: words.language, currency: company.currency };
  const editing = useVersionedDraft({ ...props, form: thresholdForm(notation) });
  const { reading, refusals } = editing;
  return (
    <VersionedForm
      section="severity"
      company={company.name}
      mayEdit={mayEdit}
      editing={editing}
      differencesFrom={(theirs) => thresholdDifferences(reading.values, theirs, notation, words)}
      words={words}
    >
      <ThresholdRows
        drafting={editing}
        reading={{ ...reading, problems: { ...reading.problems, ...refusedFields(refusals) } }}
        readOnly={!mayEdit}
        notation={notation}
        words={words}
      />
    </VersionedForm>
  );
}

/** What the sidecar says is wrong, where we know the field; a rule we have no words for reads as out of range. */
function refusedFields(problems: readonly { field: string; rule: string }[]): Partial<ByField<FieldProblem>> {
  return Object.fromEntries(problems.filter(({ field }) => isPath(field)).map(({ field }) => [field, 'out_of_range']));
}
