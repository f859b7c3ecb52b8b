import { chargesOn } from '../../../shared/domain/money/charges.ts';
import type { OptionsWords } from '../../i18n/options-words.ts';
import { formatNumber } from '../../i18n/parse-number.ts';
import { Field } from '../../ui/field.tsx';
import { Tick } from '../tick.tsx';
import { type PaymentDraft, PERCENT_RANGE } from './payment-draft.ts';
import type { PaymentReading } from './payment-form.ts';
import type { PaymentRowProps } from './payment-row.ts';

const EXAMPLE = { principal: { currency: 'BRL', minor: 1000_00 }, daysLate: 10, consumer: false } as const;
const PERCENTS = ['finePercent', 'monthlyInterestPercent'] as const;

/** Whether and what is charged for paying late, worked out for an example. */
export function ChargeRows({ draft, reading, problemAt, change, leave, readOnly, words }: PaymentRowProps) {
  const { o, language } = words;
  const { charges } = draft;
  const write = (part: Partial<PaymentDraft['charges']>) => (all: PaymentDraft) => ({
    ...all,
    charges: { ...all.charges, ...part },
  });
  const tidied = (name: (typeof PERCENTS)[number]) => {
    const read = formatNumber(Math.round(reading.settings.charges[name] * 100), language, PERCENT_RANGE.decimals);
    return reading.problems[`charges.${name}`] ? undefined : write({ [name]: read });
  };
  return (
    <fieldset>
      <legend class="text">{o('payment.charges')}</legend>
      <div class="charges">
        <Tick
          name="charges.contractClause"
          label={o('payment.contractClause')}
          checked={charges.contractClause}
          onToggle={() => change(write({ contractClause: !charges.contractClause }))}
          readOnly={readOnly}
        />
        {charges.contractClause && (
          <div class="fields">
            {PERCENTS.map((name) => (
              <Field
                key={name}
                label={o(`payment.${name}`)}
                value={charges[name]}
                onInput={(text) => change(write({ [name]: text }))}
                onBlur={() => leave(`charges.${name}`, tidied(name))}
                problem={problemAt(`charges.${name}`)}
                after="%"
                readOnly={readOnly}
                input={{ name: `charges.${name}`, inputMode: 'decimal', autocomplete: 'off' }}
              />
            ))}
          </div>
        )}
        <p class="sentence">{chargeSentence(words, reading)}</p>
      </div>
    </fieldset>
  );
}

function chargeSentence(
  { o, money }: OptionsWords,
  { settings: { charges: terms }, problems }: PaymentReading,
): string {
  if (!terms.contractClause) return o('payment.charges.none');
  if (PERCENTS.some((name) => problems[`charges.${name}`])) return o('says.nothing');
  const { fine, interest, total } = chargesOn({ ...EXAMPLE, terms });
  return o('payment.charges.says', {
    amount: money(EXAMPLE.principal),
    n: EXAMPLE.daysLate,
    fine: money(fine),
    interest: money(interest),
    total: money(total),
  });
}
