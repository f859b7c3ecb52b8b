import type { Database } from './database.ts';
import type { FieldValue, Row } from './row.ts';

export interface Field {
  readonly type:
    | 'char'
    | 'text'
    | 'html'
    | 'date'
    | 'datetime'
    | 'boolean'
    | 'integer'
    | 'float'
    | 'monetary'
    | 'selection'
    | 'many2one'
    | 'one2many'
    | 'many2many';
  readonly string?: string;
  readonly relation?: string;
  /** Of a one2many: the many2one on the other side. */
  readonly inverse?: string;
  /** Where modules add to it, as far as they are installed. */
  readonly selection?: Choices | ((db: Database) => Choices);
  /** Worked out on reading instead of stored. */
  readonly compute?: (row: Row, db: Database) => FieldValue;
  readonly default?: FieldValue;
  /** Each company sees and sets a value of its own. */
  readonly perCompany?: true;
  /** Groups that may read it; everybody who may read the record when missing. */
  readonly groups?: readonly string[];
}

/** Each value with its label. */
type Choices = readonly (readonly [string, string])[];

type Options = Omit<Field, 'type' | 'relation' | 'inverse'>;

const plain =
  (type: Field['type']) =>
  (options: Options = {}): Field => ({ type, ...options });

export const char = plain('char');
export const text = plain('text');
export const html = plain('html');
export const date = plain('date');
export const datetime = plain('datetime');
export const boolean = plain('boolean');
export const integer = plain('integer');
export const float = plain('float');
export const monetary = plain('monetary');

export const selection = (choices: Readonly<Record<string, string>>, options: Options = {}): Field => ({
  type: 'selection',
  selection: Object.entries(choices),
  ...options,
});

export const many2one = (relation: string, options: Options = {}): Field => ({
  type: 'many2one',
  relation,
  ...options,
});
export const many2many = (relation: string, options: Options = {}): Field => ({
  type: 'many2many',
  relation,
  ...options,
});
export const one2many = (relation: string, inverse: string, options: Options = {}): Field => ({
  type: 'one2many',
  relation,
  inverse,
  ...options,
});

/** What an unset field reads as. */
export function emptyValue({ type }: Field): FieldValue {
  if (type === 'integer' || type === 'float' || type === 'monetary') return 0;
  return type === 'one2many' || type === 'many2many' ? [] : false;
}
