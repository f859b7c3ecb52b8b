import { valueError } from './odoo-error.ts';
import type { FieldValue } from './row.ts';

const isEmpty = (value: unknown) => value === false || value === null || value === undefined || value === '';

const same = (value: FieldValue, wanted: unknown): boolean =>
  value === wanted || (isEmpty(value) && isEmpty(wanted)) || (value === 0 && wanted === false);

const listOf = (wanted: unknown): readonly unknown[] => (Array.isArray(wanted) ? wanted : [wanted]);

function compare(value: FieldValue, wanted: unknown): number | undefined {
  if (typeof value === 'number' && typeof wanted === 'number') return value - wanted;
  if (typeof value === 'string' && typeof wanted === 'string') return value < wanted ? -1 : value > wanted ? 1 : 0;
  return undefined;
}

const ordered = (holds: (order: number) => boolean) => (value: FieldValue, wanted: unknown) => {
  const order = compare(value, wanted);
  return order !== undefined && holds(order);
};

/** SQL's LIKE: `%` is anything, `_` one character. */
function like(value: FieldValue, pattern: string, caseSensitive: boolean): boolean {
  const source = pattern
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replaceAll('%', '.*')
    .replaceAll('_', '.');
  return typeof value === 'string' && new RegExp(`^${source}$`, caseSensitive ? 's' : 'is').test(value);
}

const contains = (caseSensitive: boolean) => (value: FieldValue, wanted: unknown) =>
  like(value, `%${isEmpty(wanted) ? '' : String(wanted)}%`, caseSensitive);

const positive: Readonly<Record<string, (value: FieldValue, wanted: unknown) => boolean>> = {
  '=': same,
  '=?': (value, wanted) => isEmpty(wanted) || same(value, wanted),
  in: (value, wanted) => listOf(wanted).some((one) => same(value, one)),
  '<': ordered((order) => order < 0),
  '<=': ordered((order) => order <= 0),
  '>': ordered((order) => order > 0),
  '>=': ordered((order) => order >= 0),
  like: contains(true),
  ilike: contains(false),
  '=like': (value, wanted) => like(value, String(wanted), true),
  '=ilike': (value, wanted) => like(value, String(wanted), false),
};

const negative: Readonly<Record<string, string>> = {
  '!=': '=',
  'not in': 'in',
  'not like': 'like',
  'not ilike': 'ilike',
};

/** Whether any of the values fulfils the condition; a negated operator asks that none does. */
export function matches(values: readonly FieldValue[], operator: string, wanted: unknown): boolean {
  const opposite = negative[operator];
  if (opposite !== undefined) return !matches(values, opposite, wanted);
  const holds = positive[operator];
  if (!holds) throw valueError(`Invalid operator: ${operator}`);
  return values.some((value) => holds(value, wanted));
}
