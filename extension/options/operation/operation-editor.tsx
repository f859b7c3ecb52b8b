import type { RunSettings } from '../../../shared/domain/policy/run-settings.ts';
import type { BackgroundApi } from '../options-platform.ts';
import { useVersionedDraft } from '../versioned/use-versioned-draft.ts';
import { VersionedForm } from '../versioned/versioned-form.tsx';
import type { EditorProps } from '../versioned/versioned-section.tsx';
import { BeforeAsking } from './before-asking.tsx';
import { operationDifferences } from './operation-differences.ts';
import { operationForm } from './operation-form.ts';
import { RunTimes } from './run-times.tsx';
import { StateRow } from './state-row.tsx';

export interface OperationEditorProps extends EditorProps<RunSettings> {
  readonly api: BackgroundApi;
  /** Proposals and runs are for finance and admins. */
  readonly seesRuns: boolean;
}

/** One company's way to run: its state changes at once, the rest is typed and saved. */
export function OperationEditor(props: OperationEditorProps) {
  const { api, company, mayEdit, seesRuns, words } = props;
  const editing = useVersionedDraft({ ...props, form: operationForm(words.language) });
  const { saved, theirs, draft } = editing;
  const { o } = words;
  return (
    <VersionedForm
      section="operation"
      company={company.name}
      mayEdit={mayEdit}
      editing={editing}
      differencesFrom={(others) => operationDifferences(draft, operationForm(words.language).draftOf(others), words)}
      words={words}
    >
      <div class="rows">
        <StateRow
          settings={(theirs ?? saved).settings}
          amend={editing.amend}
          company={company}
          mayEdit={mayEdit}
          api={api}
          words={words}
        />
        <RunTimes editing={editing} readOnly={!mayEdit} words={words} />
        <BeforeAsking editing={editing} readOnly={!mayEdit} words={words} />
      </div>
      {seesRuns && (
        <div class="row links">
          <button type="button" class="button" onClick={() => void api.openFinance(company.id)}>
            {o('operation.drafts')}
          </button>
        </div>
      )}
    </VersionedForm>
  );
}
