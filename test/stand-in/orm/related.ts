import type { Database } from './database.ts';
import { valuesAt } from './domain.ts';
import type { FieldValue, Row } from './row.ts';

/** A field that shows what a dotted path leads to. */
export const related =
  (path: string) =>
  (row: Row, db: Database): FieldValue =>
    valuesAt(db, row, path)[0] ?? false;
