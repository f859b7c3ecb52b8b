import { el, replaceIn } from './dom.ts';
import { kanbanCard } from './kanban-card.ts';
import type { ListAction } from './list-action.ts';
import { ListModel } from './list-model.ts';
import type { ViewComponent } from './owl-surface.ts';
import { searchBox } from './search-box.ts';
import { drawSearchPanel, type ListRoutes } from './search-panel.ts';
import type { SearchState } from './search-state.ts';

/** Empty cards after the last: they keep the last line's cards as wide as the others. */
const GHOSTS = 6;

/** Cards in lines, as Odoo shows a kanban that is not grouped; answers once its first page is there. */
export class KanbanView<Data extends object> implements ViewComponent {
  readonly element: HTMLElement;
  readonly model: ListModel<Data>;
  readonly env = { config: { viewType: 'kanban' } } as const;
  readonly props: ViewComponent['props'];
  readonly #panel = el('div', { class: 'o_control_panel' });
  readonly #renderer = el('div', { class: 'o_kanban_renderer o_renderer o_kanban_ungrouped' });
  #search: SearchState;

  constructor(
    readonly action: ListAction<Data>,
    readonly routes: ListRoutes,
  ) {
    this.model = new ListModel(action);
    this.props = { resModel: action.model, context: action.context };
    this.#search = { filters: new Set(action.preset), grouping: undefined, texts: [] };
    this.element = el(
      'div',
      { class: 'o_kanban_view o_view_controller o_action' },
      this.#panel,
      el('main', { class: 'o_content' }, this.#renderer),
    );
  }

  async load(offset = 0): Promise<void> {
    await this.model.load(this.#search, offset);
    this.#draw();
  }

  #draw(): void {
    const { action, model, routes } = this;
    const change = (state: SearchState) => {
      this.#search = state;
      void this.load();
    };
    const middle = searchBox({ action: { ...action, groupings: [] }, state: this.#search, change });
    const load = (offset: number) => void this.load(offset);
    drawSearchPanel(this.#panel, { view: 'kanban', action, model, routes, middle, load });
    const cards = model.root.records.map((record) => kanbanCard(action, record, routes.open));
    const ghosts = Array.from({ length: GHOSTS }, () => el('div', { class: 'o_kanban_record o_kanban_ghost' }));
    replaceIn(this.#renderer, ...cards, ...ghosts);
  }
}
