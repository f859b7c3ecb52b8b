import type { OptionsWords } from '../../i18n/options-words.ts';
import { Field } from '../../ui/field.tsx';
import { readNumber } from '../number-entry.ts';
import { Tick } from '../tick.tsx';
import { RANGES } from './operation-form.ts';
import { type OperationRowProps, problemAt, tidied } from './operation-row.ts';

/** What must be so before anybody is asked for money: the invoice was sent, and the bank was read lately. */
export function BeforeAsking({ editing, readOnly, words }: OperationRowProps) {
  const { draft, leave, change } = editing;
  const { o } = words;
  return (
    <fieldset>
      <legend class="text">{o('operation.asking')}</legend>
      <div>
        <Tick
          name="onlySentInvoices"
          label={o('operation.onlySentInvoices')}
          checked={draft.onlySentInvoices}
          onToggle={() => change((all) => ({ ...all, onlySentInvoices: !all.onlySentInvoices }))}
          readOnly={readOnly}
        />
        <p class="hint">
          {o(draft.onlySentInvoices ? 'operation.onlySentInvoices.on' : 'operation.onlySentInvoices.off')}
        </p>
        <div class="fields wide">
          <Field
            label={o('operation.bankDataMaxAgeDays')}
            value={draft.bankDataMaxAgeDays}
            onInput={(typed) => change((all) => ({ ...all, bankDataMaxAgeDays: typed }))}
            onBlur={() => leave('bankDataMaxAgeDays', tidied(editing, 'bankDataMaxAgeDays', words))}
            problem={problemAt(editing, 'bankDataMaxAgeDays', words)}
            after={o('unit.days')}
            readOnly={readOnly}
            input={{ inputMode: 'numeric', autocomplete: 'off', name: 'bankDataMaxAgeDays' }}
          />
        </div>
        <p class="sentence">{bankSentence(draft.bankDataMaxAgeDays, words)}</p>
      </div>
    </fieldset>
  );
}

function bankSentence(typed: string, { o, language }: OptionsWords): string {
  if (typed.trim() === '') return o('operation.says.anyBankData');
  const days = readNumber(typed, RANGES.bankDataMaxAgeDays, language);
  return typeof days === 'number' ? o('operation.says.bankData', { n: days }) : o('says.nothing');
}
