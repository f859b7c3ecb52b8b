/** A field's content as Odoo answers it: `false` is empty, a many2one is an id, a relation to many a list of ids. */
export type FieldValue = string | number | boolean | readonly number[];

export type Values = Readonly<Record<string, FieldValue>>;

export interface Row {
  readonly id: number;
  [field: string]: FieldValue;
}

export const textOf = (row: Row, field: string): string => {
  const value = row[field];
  return typeof value === 'string' ? value : '';
};

export const numberOf = (row: Row, field: string): number => {
  const value = row[field];
  return typeof value === 'number' ? value : 0;
};

export const isSet = (row: Row, field: string): boolean => row[field] === true;

/** The id a many2one points to. */
export const linkOf = (row: Row, field: string): number | undefined => {
  const value = row[field];
  return typeof value === 'number' ? value : undefined;
};

export const linksOf = (row: Row, field: string): readonly number[] => {
  const value = row[field];
  return Array.isArray(value) ? value : [];
};
