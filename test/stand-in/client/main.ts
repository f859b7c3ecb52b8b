import { CustomerForm } from './customer-form.ts';
import { el } from './dom.ts';
import { InvoiceForm } from './invoice-form.ts';
import { invoicesAction } from './invoices-action.ts';
import { ListView } from './list-view.ts';
import { navbar } from './navbar.ts';
import { OrderForm } from './order-form.ts';
import { publishOdoo, showInTree, type ViewComponent } from './owl-surface.ts';
import { quotationsAction } from './quotations-action.ts';
import { type Path, type Route, routeOf } from './router.ts';
import { readSession } from './session.ts';
import { applyThemeOfAddress } from './theme.ts';
import { word } from './words.ts';

interface Screen extends ViewComponent {
  readonly element: HTMLElement;
}

interface Routes {
  open(id: number): void;
  create(): void;
  back(): void;
}

const forms = { sales: OrderForm, 'customer-invoices': InvoiceForm, contacts: CustomerForm } as const;

const actionManager = el('div', { class: 'o_action_manager' });
const bar = el('div', { class: 'o_navbar_holder' });
/** Lists are left and come back to as they were. */
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
  const route = routeOf(location.pathname);
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
  };
  if (route.kind === 'form') {
    const form = new forms[route.path](route.id, routes);
    await form.load();
    return form;
  }
  const list = lists.get(home) ?? listOf(route.path, routes);
  lists.set(home, list);
  await list.load();
  return list;
}

const listOf = (path: Path, routes: Routes) =>
  path === 'sales' ? new ListView(quotationsAction(), routes) : new ListView(invoicesAction(), routes);

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
