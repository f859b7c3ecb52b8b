import { type Child, el } from './dom.ts';
import { type IconName, icon } from './icon.ts';
import type { Filter, ListAction } from './list-action.ts';
import { activeIn, type SearchState } from './search-state.ts';
import { word } from './words.ts';

interface SearchBox<Data extends object> {
  readonly action: ListAction<Data>;
  readonly state: SearchState;
  change(state: SearchState): void;
}

/** The box in the middle of the control panel: what narrows the list, room to type, and the menu behind the arrow. */
export function searchBox<Data extends object>(search: SearchBox<Data>): HTMLElement {
  const { action, state, change } = search;
  const input = el('input', {
    type: 'text',
    class: 'o_searchview_input o_input',
    placeholder: word('search'),
    role: 'searchbox',
    accesskey: 'Q',
  });
  input.addEventListener('keydown', ({ key }) => {
    const text = input.value.trim();
    if (key === 'Enter' && text) change({ ...state, texts: [...state.texts, text] });
  });
  const without = (ids: readonly string[]) => new Set([...state.filters].filter((id) => !ids.includes(id)));
  const facets = [
    ...action.filters.flatMap((group) => {
      const active = activeIn(group, state);
      const labels = active.map(({ label }) => label);
      return active.length > 0
        ? [facet('filter', labels, () => change({ ...state, filters: without(active.map(({ id }) => id)) }))]
        : [];
    }),
    ...(state.grouping
      ? [facet('layers', [state.grouping.label], () => change({ ...state, grouping: undefined }))]
      : []),
    ...state.texts.map((text) =>
      facet('search', [text], () => change({ ...state, texts: state.texts.filter((one) => one !== text) })),
    ),
  ];
  const toggler = el(
    'button',
    {
      type: 'button',
      class: 'o_searchview_dropdown_toggler btn dropdown-toggle',
      'aria-expanded': 'false',
      'aria-label': word('filters'),
    },
    icon('caretDown'),
  );
  const box = el(
    'div',
    { class: 'o_cp_searchview', role: 'search' },
    el(
      'div',
      { class: 'o_searchview', role: 'search' },
      icon('search', 'o_searchview_icon'),
      el('div', { class: 'o_searchview_input_container' }, ...facets, input),
    ),
    toggler,
  );
  toggler.addEventListener('click', () => toggleMenu(box, toggler, search));
  return box;
}

function facet(sign: IconName, labels: readonly string[], remove: () => void): HTMLElement {
  const values = labels.flatMap((label, index): Child[] => [
    index > 0 && el('em', { class: 'o_facet_values_sep' }, word('or')),
    el('small', { class: 'o_facet_value', title: label }, label),
  ]);
  return el(
    'div',
    { class: 'o_searchview_facet', role: 'listitem' },
    el('div', { class: 'o_searchview_facet_label btn-primary' }, icon(sign)),
    el(
      'div',
      { class: 'o_facet_values' },
      ...values,
      el(
        'button',
        { type: 'button', class: 'o_facet_remove', 'aria-label': '×', on: { click: remove } },
        icon('close'),
      ),
    ),
  );
}

/** Open until something is chosen, or one presses Escape or clicks elsewhere. */
function toggleMenu<Data extends object>(box: HTMLElement, toggler: HTMLElement, search: SearchBox<Data>): void {
  const open = box.querySelector('.o_search_bar_menu');
  toggler.setAttribute('aria-expanded', String(!open));
  if (open) {
    open.remove();
    return;
  }
  const opened = menu(search);
  const closing = new AbortController();
  const close = () => {
    closing.abort();
    opened.remove();
    toggler.setAttribute('aria-expanded', 'false');
  };
  document.addEventListener('keydown', ({ key }) => key === 'Escape' && close(), { signal: closing.signal });
  document.addEventListener('pointerdown', ({ target }) => target instanceof Node && !box.contains(target) && close(), {
    signal: closing.signal,
  });
  box.append(opened);
}

function menu<Data extends object>({ action, state, change }: SearchBox<Data>): HTMLElement {
  const toggled = ({ id }: Filter) => {
    const filters = new Set(state.filters);
    if (!filters.delete(id)) filters.add(id);
    return { ...state, filters };
  };
  const item = (label: string, isOn: boolean, choose: () => void) =>
    el(
      'button',
      {
        type: 'button',
        class: `o-dropdown-item dropdown-item o_menu_item${isOn ? ' selected' : ''}`,
        role: 'menuitemcheckbox',
        'aria-checked': String(isOn),
        on: { click: choose },
      },
      isOn && icon('check', 'o_menu_check'),
      label,
    );
  const filters = action.filters.flatMap((group, index): Child[] => [
    index > 0 && el('div', { class: 'dropdown-divider' }),
    ...group.map((filter) => item(filter.label, state.filters.has(filter.id), () => change(toggled(filter)))),
  ]);
  const groupings = action.groupings.map((grouping) => {
    const isOn = state.grouping?.field === grouping.field;
    return item(grouping.label, isOn, () => change({ ...state, grouping: isOn ? undefined : grouping }));
  });
  const column = (kind: string, sign: IconName, title: string, ...items: Child[]) =>
    el(
      'div',
      { class: `o_dropdown_container o_${kind}_menu` },
      el('h5', { class: 'o_dropdown_title' }, icon(sign), title),
      ...items,
    );
  return el(
    'div',
    { class: 'o_search_bar_menu dropdown-menu show', role: 'menu' },
    column('filter', 'filter', word('filters'), ...filters),
    column('group_by', 'layers', word('groupBy'), ...groupings),
    column(
      'favorite',
      'star',
      word('favorites'),
      el('span', { class: 'dropdown-item text-muted' }, word('saveSearch')),
    ),
  );
}
