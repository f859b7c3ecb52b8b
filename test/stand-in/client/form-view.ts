import { Chatter } from './chatter.ts';
import { RecordPoint } from './datapoint.ts';
import { type Child, el, replaceIn } from './dom.ts';
import { FormPanel } from './form-panel.ts';
import { type ActionButton, actionButton } from './form-parts.ts';
import { readRecord, saveRecord } from './form-record.ts';
import { notifyProblem } from './notification.ts';
import type { ViewComponent } from './owl-surface.ts';
import { callModel } from './rpc.ts';
import { allCompanies } from './session.ts';
import { type Stage, statusBar } from './status-bar.ts';
import { word } from './words.ts';

export interface FormRoutes {
  open(id: number): void;
  create(): void;
  back(): void;
}

/** A record's form. Elements once drawn stay; after a change only what is inside the marked places is drawn anew. */
export abstract class FormView<Data extends object> implements ViewComponent {
  readonly element = el('div');
  readonly env = { config: { viewType: 'form' } } as const;
  readonly model: { root: RecordPoint<Data> };
  abstract readonly props: ViewComponent['props'];
  protected readonly heading = el('span');
  readonly #panel: FormPanel;
  readonly #buttons = el('div', { class: 'o_statusbar_buttons' });
  readonly #status = el('div', { name: 'state', class: 'o_field_widget o_field_statusbar' });
  readonly #chatter: Chatter;
  #isDirty = false;

  constructor(
    resModel: string,
    id: number | false,
    empty: Data,
    protected readonly routes: FormRoutes,
  ) {
    this.model = { root: new RecordPoint(resModel, id, empty) };
    this.#chatter = new Chatter(resModel, id);
    this.#panel = new FormPanel({
      create: () => routes.create(),
      save: () => void this.save(),
      discard: () => void this.#discard(),
    });
  }

  protected abstract readonly specification: object;
  protected abstract readonly listTitle: string;
  protected abstract readonly listPath: string;
  protected abstract readonly viewClass: string;
  protected abstract title(): string;
  protected abstract buttons(): readonly ActionButton[];
  protected abstract stages(): readonly Stage[];
  protected abstract stage(): string;
  /** The sheet's inside, drawn once. */
  protected abstract sheet(): Child[];
  /** Draws what depends on the data into the sheet. */
  protected abstract drawData(): void;
  /** What `save` writes. */
  protected abstract changes(): object | undefined;

  get data(): Data {
    return this.model.root.data;
  }

  async load(): Promise<void> {
    const { root } = this.model;
    if (root.resId !== false) await this.#read(root.resId);
    this.#build();
    this.draw();
    await this.#chatter.load();
  }

  async #read(id: number): Promise<void> {
    const data = await readRecord<Data>(this.model.root.resModel, id, this.specification);
    if (data) this.model.root.data = data;
  }

  /** Reads the record again and draws it, its chatter too. */
  protected async refresh(): Promise<void> {
    const { resId } = this.model.root;
    if (resId === false) return;
    await this.#read(resId);
    this.draw();
    await this.#chatter.load();
  }

  /** Writes what was changed; answers whether the record is saved now. */
  protected async save(): Promise<boolean> {
    const { root } = this.model;
    const values = this.changes();
    if (!values) {
      notifyProblem(word('invalidFields'));
      return false;
    }
    const data = await saveRecord<Data>(root, values, this.specification);
    if (!data) return false;
    const isFirst = root.resId === false;
    root.data = data;
    root.resId = data.id;
    if (isFirst) history.replaceState(null, '', `${this.listPath}/${data.id}`);
    this.#chatter.record = data.id;
    this.markDirty(false);
    this.draw();
    await this.#chatter.load();
    return true;
  }

  /** Calls a button's method on the saved record. */
  protected async run(method: string): Promise<void> {
    const { root } = this.model;
    if ((root.isNew || this.#isDirty) && !(await this.save())) return;
    try {
      await callModel(root.resModel, method, [[root.resId]], {}, allCompanies());
    } catch (error) {
      notifyProblem(String(error instanceof Error ? error.message : error));
    }
    await this.refresh();
  }

  protected markDirty(dirty: boolean): void {
    this.#isDirty = dirty;
    this.#panel.showUnsaved(dirty || this.model.root.isNew);
  }

  protected draw(): void {
    this.heading.textContent = this.title();
    this.#panel.show({
      title: this.title(),
      listTitle: this.listTitle,
      listPath: this.listPath,
      isNew: this.model.root.isNew,
    });
    replaceIn(this.#buttons, ...this.buttons().map(actionButton));
    replaceIn(this.#status, statusBar(this.stages(), this.stage()));
    this.markDirty(false);
    this.drawData();
  }

  #build(): void {
    this.element.className = `o_xxl_form_view h-100 o_form_view ${this.viewClass} o_view_controller o_action`;
    const sheetGround = el(
      'div',
      { class: 'o_form_sheet_bg' },
      el('div', { class: 'o_form_statusbar' }, this.#buttons, this.#status),
      el('div', { class: 'o_form_sheet position-relative' }, ...this.sheet()),
    );
    replaceIn(
      this.element,
      el(
        'div',
        { class: 'o_form_view_container' },
        this.#panel.element,
        el(
          'main',
          { class: 'o_content' },
          el('div', { class: 'o_form_renderer o_form_editable' }, sheetGround, this.#chatter.element),
        ),
      ),
    );
  }

  async #discard(): Promise<void> {
    if (this.model.root.isNew) this.routes.back();
    else await this.refresh();
  }
}
