import { avatar } from './avatar.ts';
import { el } from './dom.ts';
import { icon } from './icon.ts';
import { rpc } from './rpc.ts';
import { currentCompany, session } from './session.ts';
import { isDark, setDark } from './theme.ts';
import { type Word, word } from './words.ts';

export type App = 'accounting' | 'sales';

const menus: Readonly<Record<App, readonly Word[]>> = {
  accounting: ['customers', 'vendors', 'reporting', 'configuration'],
  sales: ['orders', 'toInvoice', 'products'],
};
const homes: Readonly<Record<App, string>> = { accounting: '/odoo/customer-invoices', sales: '/odoo/sales' };

/** The purple bar: apps, the app's menus, and who one is. */
export function navbar(app: App): HTMLElement {
  const link = (to: App, className: string, ...content: (HTMLElement | string)[]) =>
    el(
      'a',
      {
        class: className,
        href: homes[to],
      },
      ...content,
    );
  const apps = dropdown(
    'o_navbar_apps_menu',
    el('button', { type: 'button', class: 'dropdown-toggle', 'aria-label': 'Apps' }, icon('apps')),
    () => (['accounting', 'sales'] as const).map((one) => link(one, 'dropdown-item', word(one))),
  );
  const sections = menus[app].map((name) =>
    el('button', { type: 'button', class: 'o_nav_entry dropdown-toggle' }, el('span', {}, word(name))),
  );
  return el(
    'header',
    { class: 'o_navbar' },
    el(
      'nav',
      { class: 'o_main_navbar' },
      apps,
      link(app, 'o_menu_brand', word(app)),
      el('div', { class: 'o_menu_sections', role: 'menu' }, ...sections),
      el(
        'div',
        { class: 'o_menu_systray', role: 'menu' },
        sign('comments', 'Mensagens'),
        sign('clock', 'Atividades'),
        el('span', { class: 'oe_topbar_name' }, currentCompany().name),
        userMenu(),
      ),
    ),
  );
}

const sign = (name: 'comments' | 'clock', label: string) =>
  el('button', { type: 'button', class: 'o_nav_entry', 'aria-label': label }, icon(name, 'fa-lg'));

function userMenu(): HTMLElement {
  const { name } = session();
  const toggle = el(
    'button',
    { type: 'button', class: 'dropdown-toggle', 'aria-label': name },
    avatar(name, 'o_avatar o_user_avatar'),
  );
  return dropdown('o_user_menu', toggle, () => [
    el('span', { class: 'dropdown-header' }, name),
    el(
      'button',
      { type: 'button', class: 'dropdown-item', on: { click: switchTheme } },
      word(isDark() ? 'lightTheme' : 'darkTheme'),
    ),
    el('button', { type: 'button', class: 'dropdown-item', on: { click: () => void logOut() } }, word('logout')),
  ]);
}

function switchTheme(): void {
  closeMenus();
  setDark(!isDark());
}

async function logOut(): Promise<void> {
  await rpc('/web/session/destroy', {});
  location.assign('/web/login');
}

const closeMenus = () => {
  for (const menu of document.querySelectorAll('.o_navbar .dropdown-menu')) menu.remove();
};

function dropdown(className: string, toggle: HTMLElement, items: () => HTMLElement[]): HTMLElement {
  const holder = el('div', { class: `dropdown ${className}` }, toggle);
  toggle.addEventListener('click', () => {
    const isOpen = holder.querySelector('.dropdown-menu') !== null;
    closeMenus();
    if (!isOpen) holder.append(el('div', { class: 'dropdown-menu show', role: 'menu' }, ...items()));
  });
  return holder;
}
