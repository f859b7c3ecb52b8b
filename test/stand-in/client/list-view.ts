import { el } from './dom.ts';
import { icon } from './icon.ts';
import type { Column, ListAction } from './list-action.ts';
import { ListModel } from './list-model.ts';
import { drawTable } from './list-table.ts';
import type { ViewComponent } from './owl-surface.ts';
import { searchBox } from './search-box.ts';
import { drawSearchPanel, type ListRoutes } from './search-panel.ts';
import type { SearchState } from './search-state.ts';
import { word } from './words.ts';

/** A list with its control panel; answers once its first page is there. */
export class ListView<Data extends object> implements ViewComponent {
  readonly element: HTMLElement;
  readonly model: ListModel<Data>;
  readonly env = { config: { viewType: 'list' } } as const;
  readonly props: ViewComponent['props'];
  readonly #panel = el('div', { class: 'o_control_panel' });
  readonly #table = el('table', { style: 'table-layout: fixed' });
  #search: SearchState;

  constructor(
    readonly action: ListAction<Data>,
    readonly routes: ListRoutes,
  ) {
    this.model = new ListModel(action);
    this.props = { resModel: action.model, context: action.context };
    this.#search = { filters: new Set(action.preset), grouping: undefined, texts: [] };
    const renderer = el('div', { class: 'o_list_renderer o_renderer table-responsive', tabindex: -1 }, this.#table);
    this.element = el(
      'div',
      { class: `o_list_view ${action.viewClass} o_view_controller o_action` },
      this.#panel,
      el('main', { class: 'o_content' }, renderer),
    );
  }

  /** Reads and draws what the search, the order and the page ask for. */
  async load(offset = 0): Promise<void> {
    await this.model.load(this.#search, offset);
    this.#draw();
  }

  #draw(): void {
    this.#drawPanel();
    drawTable(this.#table, this.model, {
      sort: (column) => this.#sort(column),
      open: ({ resId }) => resId !== false && this.routes.open(resId),
      toggle: (group) => void this.model.toggle(group, this.#search).then(() => this.#draw()),
      select: () => this.#showSelection(),
    });
  }

  #sort({ name }: Column<Data>): void {
    this.model.order = this.model.order === `${name} asc` ? `${name} desc` : `${name} asc`;
    void this.load();
  }

  #drawPanel(): void {
    const { action, model, routes } = this;
    const load = (offset: number) => void this.load(offset);
    drawSearchPanel(this.#panel, { view: 'list', action, model, routes, middle: this.#middle(), load });
  }

  #middle(): HTMLElement {
    const { length } = this.model.root.selection;
    if (length === 0) {
      const change = (state: SearchState) => {
        this.#search = state;
        void this.load();
      };
      return searchBox({ action: this.action, state: this.#search, change });
    }
    const { root } = this.model;
    const all =
      root.isDomainSelected || root.records.length === 0 || length < root.records.length || root.count <= length;
    const selectAll = el(
      'button',
      { type: 'button', class: 'btn o_select_domain', on: { click: () => this.#selectDomain() } },
      `${word('selectAll')} ${root.count}`,
    );
    const clear = el(
      'button',
      { type: 'button', class: 'btn o_list_unselect_all', 'aria-label': '×', on: { click: () => this.#unselect() } },
      icon('close'),
    );
    const box = el(
      'div',
      { class: 'o_selection_box', role: 'alert' },
      el('b', {}, root.isDomainSelected ? root.count : length),
      ` ${word('selected')}`,
      !all && selectAll,
      clear,
    );
    const actions = el('button', { type: 'button', class: 'btn btn-secondary' }, icon('gear'), ` ${word('actions')}`);
    return el('div', { class: 'o_selection_container' }, box, el('div', { class: 'o_cp_action_menus' }, actions));
  }

  #selectDomain(): void {
    this.model.root.isDomainSelected = true;
    this.#drawPanel();
  }

  #unselect(): void {
    for (const record of this.model.root.records) record.selected = false;
    this.#showSelection();
  }

  /** Rows keep their elements; only boxes, colours and the panel change. */
  #showSelection(): void {
    const { records, selection } = this.model.root;
    this.model.root.isDomainSelected = false;
    for (const { id, selected } of records) {
      const row = this.#table.querySelector(`tr[data-id="${id}"]`);
      row?.classList.toggle('o_data_row_selected', selected);
      row?.classList.toggle('table-info', selected);
      const input = row?.querySelector('input');
      if (input) input.checked = selected;
    }
    const all = this.#table.querySelector<HTMLInputElement>('thead input');
    if (all) all.checked = records.length > 0 && selection.length === records.length;
    this.#drawPanel();
  }
}
