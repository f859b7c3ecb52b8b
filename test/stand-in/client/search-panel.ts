import { type Child, el, replaceIn } from './dom.ts';
import { icon } from './icon.ts';
import type { ListAction } from './list-action.ts';
import type { ListModel } from './list-model.ts';
import { listPager } from './list-pager.ts';
import type { ListKind } from './router.ts';
import { viewSwitcher } from './view-switcher.ts';
import { word } from './words.ts';

export interface ListRoutes {
  open(id: number): void;
  create(): void;
  show(view: ListKind): void;
}

interface SearchPanel<Data extends object> {
  readonly view: ListKind;
  readonly action: ListAction<Data>;
  readonly model: ListModel<Data>;
  readonly routes: ListRoutes;
  /** The search box, or what takes its place. */
  readonly middle: HTMLElement;
  load(offset: number): void;
}

/** Draws the control panel of a list or kanban: title and buttons, the search, the pager and the other views. */
export function drawSearchPanel<Data extends object>(
  panel: HTMLElement,
  { view, action, model, routes, middle, load }: SearchPanel<Data>,
): void {
  const column = (name: string, ...children: Child[]) => el('div', { class: `o_control_panel_${name}` }, ...children);
  const create = el(
    'button',
    { type: 'button', class: `btn btn-primary o_${view}_button_add`, on: { click: () => routes.create() } },
    word('newRecord'),
  );
  const others = action.buttons.map((label) => el('button', { type: 'button', class: 'btn btn-secondary' }, label));
  const title = el(
    'div',
    { class: 'o_last_breadcrumb_item active fs-4' },
    el('span', { class: 'text-truncate' }, action.title),
  );
  const cog = el('button', { type: 'button', class: 'btn o_cog', 'aria-label': 'Menu' }, icon('gear'));
  replaceIn(
    panel,
    column(
      'main',
      column(
        'breadcrumbs',
        column('main_buttons', create, ...others),
        el('div', { class: 'o_breadcrumb' }, title, cog),
      ),
      column('actions', middle),
      column('navigation', listPager(model.root, load), viewSwitcher(view, routes.show)),
    ),
  );
}
