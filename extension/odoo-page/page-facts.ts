import { at, idAt, listAt, textAt } from './probe.ts';

const VIEWS = ['list', 'kanban', 'form', 'other'] as const;

/** What the CRM's page says about itself, as the bridge in the page's own world publishes it. */
export interface PageFacts {
  /** `19.0`. */
  readonly version: string;
  readonly model: string | null;
  readonly view: (typeof VIEWS)[number];
  /** The record on a form. `id` is null before it is saved; customer and company as they stand in the form, saved or not. */
  readonly record: {
    readonly id: number | null;
    readonly customerId: number | null;
    readonly companyId: number | null;
  } | null;
  /** The records of a list or kanban with the `data-id` of their elements, also inside groups. */
  readonly rows: readonly { readonly key: string; readonly id: number }[];
  /** The records ticked in a list, of those on screen. `beyond`: the CRM takes all that its search finds for ticked. */
  readonly selection: { readonly ids: readonly number[]; readonly beyond: boolean };
}

const LONGEST_TEXT = 80;
const MOST_ROWS = 2000;

/**
 * Facts out of JSON text; undefined when they are none. The page is not ours: everything is checked before anything is
 * made of it. By hand, because a schema library would be a fifth of the content script.
 */
export function parsePageFacts(text: unknown): PageFacts | undefined {
  const value = parseJson(text);
  const version = shortTextAt(value, 'version');
  const view = VIEWS.find((known) => known === at(value, 'view'));
  if (version === null || view === undefined) return undefined;
  const record = at(value, 'record');
  const rows = listAt(value, 'rows').slice(0, MOST_ROWS);
  const ticked = listAt(value, 'selection', 'ids').slice(0, MOST_ROWS);
  return {
    version,
    view,
    model: shortTextAt(value, 'model'),
    record:
      typeof record === 'object' && record !== null
        ? { id: idAt(record, 'id'), customerId: idAt(record, 'customerId'), companyId: idAt(record, 'companyId') }
        : null,
    rows: rows.flatMap((row) => {
      const key = shortTextAt(row, 'key');
      const id = idAt(row, 'id');
      return key === null || id === null ? [] : [{ key, id }];
    }),
    selection: {
      ids: ticked.flatMap((id) => idAt(id) ?? []),
      beyond: at(value, 'selection', 'beyond') === true,
    },
  };
}

function parseJson(text: unknown): unknown {
  try {
    return typeof text === 'string' ? JSON.parse(text) : undefined;
  } catch {
    return undefined;
  }
}

function shortTextAt(value: unknown, key: string): string | null {
  const text = textAt(value, key);
  return text !== null && text.length <= LONGEST_TEXT ? text : null;
}
