import { el } from './dom.ts';
import { icon } from './icon.ts';
import { word } from './words.ts';

interface Page {
  readonly text: string;
  readonly total: number;
  readonly previous?: (() => void) | undefined;
  readonly next?: (() => void) | undefined;
}

/** "1-80 / 110" with its two arrows; an arrow without a page behind it is off. */
export function pager({ text, total, previous, next }: Page): HTMLElement {
  const arrow = (name: 'previous' | 'next', go: (() => void) | undefined) =>
    el(
      'button',
      {
        type: 'button',
        class: `btn btn-secondary o_pager_${name}`,
        'aria-label': word(name),
        disabled: go === undefined,
        on: { click: () => go?.() },
      },
      icon(name === 'next' ? 'chevronRight' : 'chevronLeft'),
    );
  return el(
    'div',
    { class: 'o_cp_pager text-nowrap', role: 'search' },
    el(
      'nav',
      { class: 'o_pager', 'aria-label': 'Pager' },
      el(
        'span',
        { class: 'o_pager_counter' },
        el('span', { class: 'o_pager_value' }, text),
        el('span', {}, ' / '),
        el('span', { class: 'o_pager_limit' }, total),
      ),
      el('span', { class: 'btn-group' }, arrow('previous', previous), arrow('next', next)),
    ),
  );
}
