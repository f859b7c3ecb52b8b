import { at, idAt, listAt, textAt } from './probe.ts';
import {
  concernsCustomer,
  NO_SELECTION,
  NOTHING,
  type RecordFields,
  type Row,
  recordFacts,
  type Screen,
  type ScreenReader,
  selectionOf,
} from './screen-reader.ts';

/** Odoo 16 to 19: a tree of OWL components; the one that holds a model is the view on screen. */
export function owlPage(page: unknown): ScreenReader {
  return {
    read() {
      const view = findView(at(page, 'odoo', '__WOWL_DEBUG__', 'root', '__owl__'));
      return view === undefined ? NOTHING : screenOf(view, rawRoot(page, view));
    },
  };
}

/** A dialog's form lies over a view and is not it. */
function findView(node: unknown): unknown {
  const component = at(node, 'component');
  const isView =
    at(component, 'model', 'root') !== undefined && at(component, 'env', 'config', 'viewType') !== undefined;
  if (isView && at(component, 'env', 'inDialog') !== true) return component;
  for (const child of Object.values(at(node, 'children') ?? {})) {
    const found = findView(child);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Past OWL's proxies: reading through them is slow, and would redraw the view whenever what we read changes. */
function rawRoot(page: unknown, view: unknown): unknown {
  const root = at(view, 'model', 'root');
  const toRaw = at(page, 'owl', 'toRaw');
  return typeof toRaw === 'function' ? toRaw(root) : root;
}

function screenOf(view: unknown, root: unknown): Screen {
  const model = textAt(root, 'resModel');
  const moveType = textAt(view, 'props', 'context', 'default_move_type');
  switch (at(view, 'env', 'config', 'viewType')) {
    case 'list': {
      const rows = rowsOf(root, model, moveType);
      return {
        model,
        view: 'list',
        record: null,
        rows,
        selection: selectionOf(rows, tickedIn(root), at(root, 'isDomainSelected')),
      };
    }
    case 'kanban':
      return { model, view: 'kanban', record: null, rows: rowsOf(root, model, moveType), selection: NO_SELECTION };
    case 'form':
      return {
        model,
        view: 'form',
        record: recordFacts(model, fieldsOf(root), moveType),
        rows: [],
        selection: NO_SELECTION,
      };
    default:
      return { ...NOTHING, model };
  }
}

function rowsOf(list: unknown, model: string | null, moveType: string | null): Row[] {
  return recordsOf(list).flatMap((record) => {
    const key = textAt(record, 'id');
    const id = idAt(record, 'resId');
    const shown = concernsCustomer(model, textAt(record, 'data', 'move_type') ?? moveType);
    return key !== null && id !== null && shown ? [{ key, id }] : [];
  });
}

function tickedIn(list: unknown): unknown[] {
  return recordsOf(list).flatMap((record) => (at(record, 'selected') === true ? [at(record, 'id')] : []));
}

function recordsOf(list: unknown): readonly unknown[] {
  const groups = listAt(list, 'groups');
  return groups.length > 0 ? groups.flatMap((group) => recordsOf(at(group, 'list'))) : listAt(list, 'records');
}

/** A relation is `[id, name]` up to 18 and `{ id, display_name }` on 19. */
function fieldsOf(record: unknown): RecordFields {
  return {
    id: idAt(record, 'resId'),
    relation: (field) => idAt(record, 'data', field, 'id') ?? idAt(record, 'data', field, '0'),
    text: (field) => textAt(record, 'data', field),
  };
}
