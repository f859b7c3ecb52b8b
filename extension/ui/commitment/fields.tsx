import type { Language } from '../../../shared/contract/common.ts';
import type { OpenItem } from '../../../shared/contract/customer.ts';
import { addDays, type CalendarDate } from '../../../shared/domain/calendar/calendar-date.ts';
import { DISPUTE_CAUSES } from '../../../shared/domain/commitment/commitment.ts';
import { LONGEST_PAUSE_DAYS, LONGEST_PROMISE_DAYS } from '../../../shared/domain/commitment/commitment-problems.ts';
import type { Money } from '../../../shared/domain/money/money.ts';
import { Field, Labelled } from '../field.tsx';
import { amountText } from './draft.ts';
import type { FieldsProps } from './fields-props.ts';
import { ItemChoice } from './item-choice.tsx';
import { problemText } from './problem-text.ts';

const LONGEST_NOTE = 500;

/** Until when, and how much: what is overdue unless they say otherwise. */
export function PromiseFields(props: FieldsProps & { owed: readonly Money[]; today: CalendarDate }) {
  const { draft, change, problems, words, owed, today } = props;
  const { t, language } = words;
  const choose = (currency: string) => {
    const total = owed.find((one) => one.currency === currency);
    change({ currency, ...(total ? { amount: amountText(total, language) } : {}) });
  };
  return (
    <div class="pair">
      <Field
        label={t('note.dueOn')}
        value={draft.dueOn}
        onInput={(dueOn) => change({ dueOn })}
        problem={problemText(words, 'dueOn', problems)}
        input={{ type: 'date', name: 'dueOn', min: today, max: addDays(today, LONGEST_PROMISE_DAYS) }}
      />
      <Field
        label={t('note.amount')}
        value={draft.amount}
        onInput={(amount) => change({ amount })}
        problem={problemText(words, 'amount', problems)}
        before={owed.length > 1 ? undefined : symbolOf(draft.currency, language)}
        input={{ inputMode: 'decimal', name: 'amount', autocomplete: 'off' }}
      />
      {owed.length > 1 && (
        <Labelled label={t('note.currency')}>
          {(control) => (
            <select
              {...control}
              name="currency"
              value={draft.currency}
              onChange={(event) => choose(event.currentTarget.value)}
            >
              {owed.map(({ currency }) => (
                <option key={currency} value={currency}>
                  {currency}
                </option>
              ))}
            </select>
          )}
        </Labelled>
      )}
    </div>
  );
}

function symbolOf(currency: string, language: Language): string {
  const parts = new Intl.NumberFormat(language, { style: 'currency', currency }).formatToParts(0);
  return parts.find(({ type }) => type === 'currency')?.value ?? currency;
}

/** Which items, and why not. */
export function DisputeFields(
  props: FieldsProps & { items: readonly OpenItem[]; disputed: ReadonlySet<number>; asOf: string },
) {
  const { draft, change, problems, words, items, disputed, asOf } = props;
  const { t } = words;
  const choose = (value: string) => change({ cause: DISPUTE_CAUSES.find((one) => one === value) ?? '' });
  return (
    <>
      <ItemChoice
        label={t('note.items')}
        items={items.filter(({ id }) => !disputed.has(id))}
        chosen={draft.receivableIds}
        choose={(receivableIds) => change({ receivableIds })}
        asOf={asOf}
        problem={problemText(words, 'receivableIds', problems)}
        words={words}
      />
      <Labelled label={t('note.cause')} problem={problemText(words, 'cause', problems)}>
        {(control) => (
          <select {...control} name="cause" value={draft.cause} onChange={(event) => choose(event.currentTarget.value)}>
            <option value="">{t('note.cause.none')}</option>
            {DISPUTE_CAUSES.map((cause) => (
              <option key={cause} value={cause}>
                {t(`cause.${cause}`)}
              </option>
            ))}
          </select>
        )}
      </Labelled>
    </>
  );
}

/** Until when. */
export function PauseFields({ draft, change, problems, words, today }: FieldsProps & { today: CalendarDate }) {
  const { t, day } = words;
  const last = addDays(today, LONGEST_PAUSE_DAYS);
  return (
    <Field
      label={t('note.until')}
      value={draft.until}
      onInput={(until) => change({ until })}
      problem={problemText(words, 'until', problems)}
      hint={t('note.until.hint', { date: day(last, today) })}
      input={{ type: 'date', name: 'until', min: today, max: last }}
    />
  );
}

/** The reason where one is compulsory, a remark where not. */
export function NoteField({ draft, change, problems, words, compulsory }: FieldsProps & { compulsory: boolean }) {
  const { t } = words;
  return (
    <Labelled label={t(compulsory ? 'note.reason' : 'note.remark')} problem={problemText(words, 'note', problems)}>
      {(control) => (
        <textarea
          {...control}
          name="note"
          maxLength={LONGEST_NOTE}
          required={compulsory}
          value={draft.note}
          onInput={(event) => change({ note: event.currentTarget.value })}
        />
      )}
    </Labelled>
  );
}
