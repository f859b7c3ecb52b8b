import type { Link } from './datapoint.ts';
import { el, replaceIn } from './dom.ts';
import { icon } from './icon.ts';
import { callModel } from './rpc.ts';
import { shownCompanies } from './session.ts';
import { word } from './words.ts';

const SHOWN = 7;

/** A type-ahead over customers, for the mouse and for the keyboard; picking happens at once, saving later. */
export class CustomerPicker {
  readonly element = el('div', { class: 'o_input_dropdown' });
  readonly #input = el('input', {
    type: 'text',
    class: 'o-autocomplete--input o_input text-truncate',
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-haspopup': 'listbox',
    'aria-expanded': 'false',
    id: 'partner_id_0',
    autocomplete: 'off',
    placeholder: word('typeCustomer'),
  });
  readonly #menu = el('ul', {
    role: 'menu',
    class: 'o-autocomplete--dropdown-menu ui-widget show dropdown-menu ui-autocomplete',
  });
  readonly #holder = el('div', { class: 'o-autocomplete dropdown' }, this.#input);
  #choices: readonly Link[] = [];
  #active = 0;
  #asked = 0;
  #current: Link | false = false;

  constructor(readonly pick: (customer: Link) => void) {
    this.element.append(this.#holder, el('span', { class: 'o_dropdown_button' }, icon('caretDown')));
    this.#input.addEventListener('input', () => void this.#suggest());
    this.#input.addEventListener('click', () => void this.#suggest(''));
    this.#input.addEventListener('keydown', (event) => this.#steer(event));
    this.#input.addEventListener('blur', () => setTimeout(() => this.#close(), 150));
  }

  show(customer: Link | false): void {
    this.#current = customer;
    this.#input.value = customer ? firstLine(customer) : '';
  }

  async #suggest(text = this.#input.value): Promise<void> {
    this.#asked += 1;
    const mine = this.#asked;
    const named = { name: text, limit: SHOWN, domain: [['type', '=', 'contact']] };
    const found = await callModel<(readonly [number, string])[]>(
      'res.partner',
      'name_search',
      [],
      named,
      shownCompanies(),
    );
    if (mine !== this.#asked) return;
    this.#choices = found.map(([id, display_name]) => ({ id, display_name }));
    this.#active = 0;
    this.#draw(text);
  }

  #draw(text: string): void {
    const items = this.#choices.map((choice, index) => this.#item(choice, index, text));
    const more = el(
      'li',
      { class: 'o-autocomplete--dropdown-item o_m2o_dropdown_option' },
      el('a', { class: 'dropdown-item', role: 'option' }, word(items.length > 0 ? 'searchMore' : 'noRecords')),
    );
    replaceIn(this.#menu, ...items, more);
    if (!this.#menu.isConnected) this.#holder.append(this.#menu);
    this.#input.setAttribute('aria-expanded', 'true');
  }

  #item(choice: Link, index: number, text: string): HTMLElement {
    const name = firstLine(choice);
    const at = text ? name.toLowerCase().indexOf(text.toLowerCase()) : -1;
    const parts =
      at < 0
        ? [name]
        : [
            name.slice(0, at),
            el('span', { class: 'text-primary fw-bold' }, name.slice(at, at + text.length)),
            name.slice(at + text.length),
          ];
    const isActive = index === this.#active;
    const link = el(
      'a',
      {
        class: `dropdown-item ui-menu-item-wrapper text-truncate${isActive ? ' ui-state-active' : ''}`,
        role: 'option',
        href: '#',
        'aria-selected': String(isActive),
      },
      ...parts,
    );
    link.addEventListener('click', (event) => event.preventDefault());
    return el(
      'li',
      {
        class: 'o-autocomplete--dropdown-item ui-menu-item',
        on: { mousedown: (event) => event.preventDefault(), click: () => this.#choose(choice) },
      },
      link,
    );
  }

  #steer(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const choice = this.#choices[this.#active];
    if (event.key === 'Escape') this.#close();
    else if (event.key === 'Enter' && choice && this.#menu.isConnected) this.#choose(choice);
    else if (step && this.#choices.length > 0) {
      this.#active = (this.#active + step + this.#choices.length) % this.#choices.length;
      this.#draw(this.#input.value);
    } else return;
    event.preventDefault();
  }

  #choose(choice: Link): void {
    this.show(choice);
    this.#asked += 1;
    this.#menu.remove();
    this.#input.setAttribute('aria-expanded', 'false');
    this.pick(choice);
  }

  /** Text that names nobody does not stay. */
  #close(): void {
    this.#asked += 1;
    this.#menu.remove();
    this.#input.setAttribute('aria-expanded', 'false');
    this.show(this.#current);
  }
}

const firstLine = ({ display_name }: Link): string => display_name.split('\n')[0] ?? '';
