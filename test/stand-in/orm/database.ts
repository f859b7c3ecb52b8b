import { emptyValue, type Field } from './field.ts';
import { commonFields, type Model } from './model.ts';
import { OdooError, valueError } from './odoo-error.ts';
import { type FieldValue, type Row, textOf, type Values } from './row.ts';

interface Store {
  readonly models: ReadonlyMap<string, Model>;
  readonly tables: Map<string, Map<number, Row>>;
  readonly modelOfRow: WeakMap<Row, Model>;
  readonly lastIds: Map<string, number>;
}

/** Tables in memory and what is known about their columns, as one company sees them; knows nothing of users and rights. */
export class Database {
  readonly #store: Store;
  readonly #company: number;

  private constructor(store: Store, company: number) {
    this.#store = store;
    this.#company = company;
  }

  static of(models: readonly Model[]): Database {
    const byName = new Map(models.map((model) => [model.name, model]));
    return new Database({ models: byName, tables: new Map(), modelOfRow: new WeakMap(), lastIds: new Map() }, 1);
  }

  /** The same tables, with this company's values where each has its own. */
  forCompany = (company: number): Database => new Database(this.#store, company);

  /** Where a row keeps the field. */
  columnOf = (name: string, { perCompany }: Field): string => (perCompany ? `${name}@${this.#company}` : name);

  model(name: string): Model {
    const model = this.#store.models.get(name);
    if (!model) throw new OdooError('builtins.KeyError', `Object ${name} doesn't exist`, 404);
    return model;
  }

  hasModel = (name: string): boolean => this.#store.models.has(name);

  findField = (model: Model, name: string): Field | undefined =>
    model.fields[name] ?? (name in commonFields ? commonFields[name as keyof typeof commonFields] : undefined);

  field(model: Model, name: string): Field {
    const field = this.findField(model, name);
    if (!field) throw valueError(`Invalid field '${name}' on '${model.name}'`);
    return field;
  }

  #table(model: string): Map<number, Row> {
    const table = this.#store.tables.get(model) ?? new Map<number, Row>();
    this.#store.tables.set(model, table);
    return table;
  }

  rows = (model: string): Row[] => [...this.#table(model).values()];
  find = (model: string, id: number): Row | undefined => this.#table(model).get(id);

  /** Throws where the caller is sure it exists. */
  get(model: string, id: number): Row {
    const row = this.find(model, id);
    if (!row) throw new Error(`${model} ${id} is not there`);
    return row;
  }

  insert(modelName: string, values: Values): Row {
    const model = this.model(modelName);
    const given = values.id;
    const id = typeof given === 'number' ? given : (this.#store.lastIds.get(modelName) ?? 0) + 1;
    this.#store.lastIds.set(modelName, Math.max(id, this.#store.lastIds.get(modelName) ?? 0));
    const row: Row = { ...values, id };
    this.#table(modelName).set(id, row);
    this.#store.modelOfRow.set(row, model);
    return row;
  }

  remove(model: string, id: number): void {
    this.#table(model).delete(id);
  }

  modelOf(row: Row): Model {
    const model = this.#store.modelOfRow.get(row);
    if (!model) throw new Error('a row of no table');
    return model;
  }

  /** What the field holds, computed or stored. */
  value(row: Row, name: string): FieldValue {
    const field = this.field(this.modelOf(row), name);
    if (field.compute) return field.compute(row, this);
    const { relation, inverse } = field;
    if (relation && inverse) {
      return this.rows(relation)
        .filter((child) => child[inverse] === row.id)
        .map(({ id }) => id);
    }
    return row[this.columnOf(name, field)] ?? emptyValue(field);
  }

  displayNameOf(row: Row): string {
    const { displayName, name } = this.modelOf(row);
    return displayName ? displayName(row, this) : textOf(row, 'name') || `${name},${row.id}`;
  }
}
