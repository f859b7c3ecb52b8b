import { type Child, el } from './dom.ts';

/** A label and its field, as one line of a form's group. */
export const fieldLine = (label: string, name: string, ...content: Child[]): HTMLElement[] => [
  el('div', { class: 'o_cell o_wrap_label' }, el('label', { class: 'o_form_label' }, label)),
  el('div', { class: 'o_cell o_wrap_input' }, el('div', { name, class: 'o_field_widget' }, ...content)),
];

export const innerGroup = (...lines: readonly HTMLElement[][]): HTMLElement =>
  el('div', { class: 'o_inner_group grid' }, ...lines.flat());

interface Tab {
  readonly name: string;
  readonly label: string;
  readonly content: HTMLElement;
}

export function notebook(tabs: readonly Tab[]): HTMLElement {
  const panes = tabs.map(({ content }, index) => el('div', { class: 'tab-pane', hidden: index > 0 }, content));
  const links = tabs.map(({ name, label }, index) => {
    const link = el('a', { class: `nav-link${index === 0 ? ' active' : ''}`, href: '#', role: 'tab', name }, label);
    link.addEventListener('click', (event) => {
      event.preventDefault();
      for (const other of links) other.classList.toggle('active', other === link);
      panes.forEach((pane, at) => {
        pane.hidden = at !== index;
      });
    });
    return link;
  });
  return el(
    'div',
    { class: 'o_notebook' },
    el(
      'div',
      { class: 'o_notebook_headers' },
      el('ul', { class: 'nav nav-tabs' }, ...links.map((link) => el('li', { class: 'nav-item' }, link))),
    ),
    el('div', { class: 'o_notebook_content tab-content' }, ...panes),
  );
}

export interface ActionButton {
  readonly name: string;
  readonly label: string;
  readonly primary?: boolean;
  readonly run?: () => void;
}

export const actionButton = ({ name, label, primary = false, run }: ActionButton): HTMLElement =>
  el(
    'button',
    { type: 'button', class: `btn ${primary ? 'btn-primary' : 'btn-secondary'}`, name, on: { click: () => run?.() } },
    el('span', {}, label),
  );
