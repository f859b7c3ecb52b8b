import { el, replaceIn } from './dom.ts';
import { type IconName, icon } from './icon.ts';
import { pager } from './pager.ts';
import { word } from './words.ts';

interface Events {
  create(): void;
  save(): void;
  discard(): void;
}

interface Shown {
  readonly title: string;
  readonly listTitle: string;
  readonly listPath: string;
  readonly isNew: boolean;
}

/** A form's control panel: where one is, the way back, and the signs to save or discard while something is unsaved. */
export class FormPanel {
  readonly element = el('div', { class: 'o_control_panel' });
  readonly #crumb = el('span', { class: 'text-truncate' });
  readonly #back = el('a');
  readonly #unsaved = el('div', { class: 'o_form_status_indicator_buttons invisible' });
  readonly #navigation = el('div', { class: 'o_control_panel_navigation' });

  constructor({ create, save, discard }: Events) {
    const sign = (name: 'save' | 'cancel', label: string, drawing: IconName, click: () => void) =>
      el(
        'button',
        {
          type: 'button',
          class: `o_form_button_${name} btn btn-light`,
          'aria-label': label,
          title: label,
          on: { click },
        },
        icon(drawing),
      );
    this.#unsaved.append(
      sign('save', word('save'), 'cloudUpload', save),
      sign('cancel', word('discard'), 'times', discard),
    );
    const cog = el('button', { type: 'button', class: 'btn o_cog', 'aria-label': 'Menu' }, icon('gear'));
    const breadcrumb = el(
      'div',
      { class: 'o_breadcrumb' },
      el('ol', { class: 'breadcrumb' }, el('li', { class: 'breadcrumb-item o_back_button' }, this.#back)),
      el('div', { class: 'o_last_breadcrumb_item active' }, this.#crumb, cog),
    );
    const add = el(
      'button',
      { type: 'button', class: 'btn btn-outline-primary o_form_button_create', on: { click: create } },
      word('newRecord'),
    );
    const left = el(
      'div',
      { class: 'o_control_panel_breadcrumbs' },
      add,
      breadcrumb,
      el('div', { class: 'o_form_status_indicator' }, this.#unsaved),
    );
    this.element.append(el('div', { class: 'o_control_panel_main' }, left, this.#navigation));
  }

  show({ title, listTitle, listPath, isNew }: Shown): void {
    this.#crumb.textContent = title;
    this.#back.textContent = listTitle;
    this.#back.href = listPath;
    replaceIn(this.#navigation, !isNew && pager({ text: '1', total: 1 }));
  }

  showUnsaved(unsaved: boolean): void {
    this.#unsaved.classList.toggle('invisible', !unsaved);
  }
}
