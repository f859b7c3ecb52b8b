import { bankDataUntil } from '../../../shared/domain/payment/payment-settings.ts';
import { Field, Labelled } from '../../ui/field.tsx';
import type { PaymentRowProps } from './payment-row.ts';

/** Where the CRM holds the boletos, and which account to write in a mail. */
export function BankRows(props: PaymentRowProps) {
  const { draft, problemAt, change, leave, readOnly, words } = props;
  const { o } = words;
  return (
    <>
      <fieldset>
        <legend class="text labelled">{o('payment.boleto')}</legend>
        <div class="fields boleto">
          <Field
            label={o('payment.boletoField')}
            value={draft.boletoField}
            onInput={(text) => change(() => ({ boletoField: text }))}
            onBlur={() => leave('boletoField')}
            problem={problemAt('boletoField')}
            hint={o('payment.boletoField.hint')}
            readOnly={readOnly}
            input={{ name: 'boletoField', autocomplete: 'off', spellcheck: false, placeholder: 'x_boleto' }}
          />
        </div>
      </fieldset>
      <Account {...props} />
    </>
  );
}

function Account({ draft, reading, problemAt, change, leave, readOnly, words }: PaymentRowProps) {
  const { o, day } = words;
  const { bank } = draft;
  const saved = reading.settings.bank;
  return (
    <fieldset>
      <legend class="text labelled">{o('payment.bank')}</legend>
      <div class="fields bank">
        <Labelled
          label={o('payment.bank.lines')}
          problem={problemAt('bank.lines')}
          hint={o('payment.bank.hint')}
          readOnly={readOnly}
        >
          {(control) => (
            <textarea
              {...control}
              name="bank.lines"
              value={bank.lines}
              readOnly={readOnly}
              placeholder={o('payment.bank.example')}
              onInput={({ currentTarget: { value } }) => change((all) => ({ bank: { ...all.bank, lines: value } }))}
              onBlur={() => leave('bank.lines')}
            />
          )}
        </Labelled>
        <Field
          label={o('payment.bank.asOf')}
          value={bank.asOf}
          onInput={(text) => change((all) => ({ bank: { ...all.bank, asOf: text } }))}
          onBlur={() => leave('bank.asOf')}
          problem={problemAt('bank.asOf')}
          hint={saved ? o('payment.bank.until', { date: day(bankDataUntil(saved), '') }) : undefined}
          readOnly={readOnly}
          input={{ type: 'date', name: 'bank.asOf' }}
        />
      </div>
    </fieldset>
  );
}
