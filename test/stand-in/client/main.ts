import { CustomerForm } from './customer-form.ts';
import { el } from './dom.ts';
import { InvoiceForm } from './invoice-form.ts';
import { invoicesAction } from './invoices-action.ts';
import { KanbanView } from './kanban-view.ts';
import type { ListAction } from './list-action.ts';
import { ListView } from './list-view.ts';
import { navbar } from './navbar.ts';
import { OrderForm } from './order-form.ts';
import { publishOdoo, showInTree, type ViewComponent } from './owl-surface.ts';
import { quotationsAction } from './quotations-action.ts';
import { type ListKind, type Route, routeOf } from './router.ts';
import type { ListRoutes } from './search-panel.ts';
import { readSession } from './session.ts';
import { applyThemeOfAddress } from './theme.ts';
import { word } from './words.ts';

interface Screen extends ViewComponent {
  readonly element: HTMLElement;
}

interface Routes extends ListRoutes {
  back(): void;
}

const forms = { sales: OrderForm, 'customer-invoices': InvoiceForm, contacts: CustomerForm } as const;

const actionManager = el('div', { class: 'o_action_manager' });
const bar = el('div', { class: 'o_navbar_holder' });
/** Lists and kanbans are left and come back to as they were. */
const lists = new Map<string, Screen & { load(): Promise<void> }>();
let turn = 0;

const go = (path: string): void => {
  history.pushState(null, '', path);
  void show();
};

/** Links within the client change the screen, not the page. */
function followLink(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a[href^="/odoo/"]') : null;
  const path = link?.getAttribute('href');
  if (!path || event.defaultPrevented || event.ctrlKey || event.metaKey || event.button !== 0) return;
  event.preventDefault();
  go(path);
}

async function show(): Promise<void> {
  turn += 1;
  const mine = turn;
  const route = routeOf(location);
  const screen = await open(route);
  if (mine !== turn) return;
  bar.replaceChildren(navbar(route.path === 'sales' ? 'sales' : 'accounting'));
  showInTree(screen);
  actionManager.replaceChildren(screen.element);
  document.title = `Odoo - ${word(route.path === 'sales' ? 'quotations' : 'invoices')}`;
}

async function open(route: Route): Promise<Screen> {
  const home = `/odoo/${route.path}`;
  const routes: Routes = {
    open: (id: number) => go(`${home}/${id}`),
    create: () => go(`${home}/new`),
    back: () => go(home),
    show: (view) => go(view === 'list' ? home : `${home}?view_type=${view}`),
  };
  if (route.kind === 'form') {
    const form = new forms[route.path](route.id, routes);
    await form.load();
    return form;
  }
  const key = `${home} ${route.view}`;
  const list = lists.get(key) ?? listOf(route, routes);
  lists.set(key, list);
  await list.load();
  return list;
}

const listOf = ({ path, view }: Extract<Route, { kind: 'list' }>, routes: Routes) =>
  path === 'sales' ? viewOf(view, quotationsAction(), routes) : viewOf(view, invoicesAction(), routes);

const viewOf = <Data extends object>(view: ListKind, action: ListAction<Data>, routes: Routes) =>
  view === 'list' ? new ListView(action, routes) : new KanbanView(action, routes);

readSession();
applyThemeOfAddress();
publishOdoo();
document.body.append(
  bar,
  actionManager,
  el('div', { class: 'o-main-components-container' }, el('div', { class: 'o-overlay-container' })),
);
window.addEventListener('popstate', () => void show());
document.addEventListener('click', followLink);
void show();
