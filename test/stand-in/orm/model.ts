import type { Method } from '../methods/method.ts';
import type { Database } from './database.ts';
import type { Environment } from './environment.ts';
import type { Field } from './field.ts';
import type { Row, Values } from './row.ts';

export type Operation = 'read' | 'write' | 'create' | 'unlink';

export interface Model {
  readonly name: string;
  /** In the source language, as Odoo names it in its refusals. */
  readonly label: string;
  readonly fields: Readonly<Record<string, Field>>;
  readonly order?: string;
  /** Groups per operation; an administrator always may. */
  readonly access: Readonly<Partial<Record<Operation, readonly string[]>>>;
  /** Which records of those the groups allow: Odoo's record rules. */
  readonly rule?: (env: Environment) => (row: Row) => boolean;
  /** Rows that a search leaves out unless its domain names one of these fields. */
  readonly hidden?: { readonly row: (row: Row) => boolean; readonly unlessAskedBy: readonly string[] };
  readonly displayName?: (row: Row, db: Database) => string;
  /** Fills in what the server decides at creation. */
  readonly complete?: (values: Values, env: Environment) => Values;
  readonly afterCreate?: (row: Row, env: Environment) => void;
  readonly afterWrite?: (row: Row, values: Values, env: Environment) => void;
  /** May refuse. */
  readonly beforeRemove?: (row: Row, env: Environment) => void;
  readonly methods?: Readonly<Record<string, Method>>;
}

/** Every model has these. */
export const commonFields = {
  id: { type: 'integer' },
  create_uid: { type: 'many2one', relation: 'res.users' },
  write_uid: { type: 'many2one', relation: 'res.users' },
  create_date: { type: 'datetime' },
  write_date: { type: 'datetime' },
  display_name: { type: 'char', compute: (row, db) => db.displayNameOf(row) },
} as const satisfies Record<string, Field>;
