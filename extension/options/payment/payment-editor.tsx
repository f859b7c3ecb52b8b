import type { PaymentSettings } from '../../../shared/domain/payment/payment-settings.ts';
import { useVersionedDraft } from '../versioned/use-versioned-draft.ts';
import { VersionedForm } from '../versioned/versioned-form.tsx';
import type { EditorProps } from '../versioned/versioned-section.tsx';
import { BankRows } from './bank-rows.tsx';
import { ChargeRows } from './charge-rows.tsx';
import { paymentDifferences } from './payment-differences.ts';
import { draftOf } from './payment-draft.ts';
import { paymentForm } from './payment-form.ts';
import { paymentProblemText, refusedFields } from './payment-problem-text.ts';
import type { PaymentRowProps } from './payment-row.ts';
import { PixRows } from './pix-rows.tsx';

/** How one company is paid: typed as text, previewed as customers will see it, saved as a new version. */
export function PaymentEditor(props: EditorProps<PaymentSettings>) {
  const { company, mayEdit, words } = props;
  const editing = useVersionedDraft({ ...props, form: paymentForm(words.language) });
  const { draft, reading, refusals, isLeft, leave } = editing;
  const refused = refusedFields(refusals);
  const row: PaymentRowProps = {
    draft,
    reading,
    problemAt(path) {
      const problem = refused[path] ?? (isLeft(path) ? reading.problems[path] : undefined);
      return problem && paymentProblemText(words, problem);
    },
    change: (part) => editing.change((all) => ({ ...all, ...part(all) })),
    leave,
    readOnly: !mayEdit,
    words,
  };
  return (
    <VersionedForm
      section="payment"
      company={company.name}
      mayEdit={mayEdit}
      editing={editing}
      differencesFrom={(theirs) => paymentDifferences(draft, draftOf(theirs, words.language), words)}
      words={words}
    >
      <div class="rows">
        <PixRows {...row} />
        <BankRows {...row} />
        <ChargeRows {...row} />
      </div>
    </VersionedForm>
  );
}
