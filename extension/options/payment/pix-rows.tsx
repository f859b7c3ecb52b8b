import { brCode } from '../../../shared/domain/payment/br-code.ts';
import { pixKeyOf } from '../../../shared/domain/payment/pix-key.ts';
import { Field } from '../../ui/field.tsx';
import type { PaymentReading } from './payment-form.ts';
import type { PaymentRowProps } from './payment-row.ts';

const EXAMPLE = { currency: 'BRL', minor: 100_00 };
const FIELDS = ['key', 'merchantName', 'merchantCity'] as const;

/** To whom a Pix goes, and its code as a customer would get it. */
export function PixRows({ draft, reading, problemAt, change, leave, readOnly, words }: PaymentRowProps) {
  const { o, money } = words;
  const kind = pixKeyOf(draft.pix.key)?.kind;
  const code = exampleCode(reading);
  return (
    <fieldset>
      <legend class="text labelled">Pix</legend>
      <div class="fields pix">
        {FIELDS.map((name) => (
          <Field
            key={name}
            label={o(`payment.${name}`)}
            value={draft.pix[name]}
            onInput={(text) => change(({ pix }) => ({ pix: { ...pix, [name]: text } }))}
            onBlur={() => leave(`pix.${name}`)}
            problem={problemAt(`pix.${name}`)}
            hint={name === 'key' ? o(kind ? `payment.kind.${kind}` : 'payment.key.hint') : undefined}
            readOnly={readOnly}
            input={{ name: `pix.${name}`, autocomplete: 'off', spellcheck: false }}
          />
        ))}
      </div>
      {code && (
        <figure class="code">
          <figcaption>{o('payment.preview', { amount: money(EXAMPLE) })}</figcaption>
          <code>{code}</code>
        </figure>
      )}
      {!code && <p class="sentence">{o(reading.settings.pix ? 'payment.preview.unfinished' : 'payment.pix.none')}</p>}
    </fieldset>
  );
}

function exampleCode({ settings: { pix }, problems }: PaymentReading): string | undefined {
  const isWrong = FIELDS.some((name) => problems[`pix.${name}`]);
  return pix && !isWrong ? brCode({ ...pix, amount: EXAMPLE, txid: 'EMDIA0EXEMPLO' }) : undefined;
}
