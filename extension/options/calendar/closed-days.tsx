import { useLayoutEffect, useRef } from 'preact/hooks';
import { Field } from '../../ui/field.tsx';
import { Icon } from '../../ui/icon.tsx';
import { type ClosedDayDraft, withBlankDay } from './calendar-draft.ts';
import type { CalendarRowProps } from './calendar-row.ts';

/** The company's own closed days, one a line. */
export function ClosedDays(props: CalendarRowProps) {
  const { draft, change, readOnly, words } = props;
  const { o } = words;
  const { closedDays } = draft;
  const whole = useRef<HTMLDivElement>(null);
  const focusNext = useRef<string | undefined>(undefined);
  useLayoutEffect(() => {
    if (focusNext.current) whole.current?.querySelector<HTMLElement>(focusNext.current)?.focus();
    focusNext.current = undefined;
  }, [closedDays]);
  const add = () => {
    focusNext.current = 'li:last-child input';
    change((all) => ({ closedDays: withBlankDay(all.closedDays) }));
  };
  const remove = (day: ClosedDayDraft, at: number) => {
    const left = closedDays.length - 1;
    focusNext.current = left > 0 ? `li:nth-child(${Math.min(at + 1, left)}) button` : '.add';
    change((all) => ({ closedDays: all.closedDays.filter(({ key }) => key !== day.key) }));
  };
  return (
    <fieldset>
      <legend class="text">{o('calendar.closed')}</legend>
      <div class="closed-days" ref={whole}>
        {closedDays.length === 0 && <p class="muted">{o('calendar.closed.none')}</p>}
        {closedDays.length > 0 && (
          <ul>
            {closedDays.map((day, at) => (
              <ClosedDayLine key={day.key} day={day} at={at} remove={() => remove(day, at)} {...props} />
            ))}
          </ul>
        )}
        {!readOnly && (
          <button type="button" class="button add" onClick={add}>
            {o('calendar.closed.add')}
          </button>
        )}
      </div>
    </fieldset>
  );
}

interface ClosedDayLineProps extends CalendarRowProps {
  readonly day: ClosedDayDraft;
  /** Its place in the list. */
  readonly at: number;
  remove(): void;
}

function ClosedDayLine({ day, at, remove, problemAt, change, leave, readOnly, words }: ClosedDayLineProps) {
  const { o } = words;
  const n = at + 1;
  // A line keeps what was left of it when one above goes.
  const left = (part: 'date' | 'name') => `closed day ${day.key} ${part}`;
  const field = (part: 'date' | 'name') => ({
    label: o(`calendar.closed.${part}`, { n }),
    unlabelled: true,
    value: day[part],
    onInput: (text: string) =>
      change(({ closedDays }) => ({
        closedDays: closedDays.map((one) => (one.key === day.key ? { ...one, [part]: text } : one)),
      })),
    onBlur: () => leave(left(part)),
    problem: problemAt(`ownClosedDays.${at}.${part}`, left(part)),
    readOnly,
  });
  return (
    <li>
      <Field {...field('date')} input={{ type: 'date', name: `ownClosedDays.${at}.date` }} />
      <Field
        {...field('name')}
        input={{
          name: `ownClosedDays.${at}.name`,
          maxLength: 80,
          autocomplete: 'off',
          placeholder: o('calendar.closed.example'),
        }}
      />
      {!readOnly && (
        <button type="button" class="quiet" aria-label={o('calendar.closed.remove', { n })} onClick={remove}>
          <Icon name="close" />
        </button>
      )}
    </li>
  );
}
