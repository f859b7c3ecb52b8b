import { keyCards } from './key-cards.ts';
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

/**
 * Odoo 14 and 15: a controller widget over a model that keeps everything on screen as datapoints in `localData`.
 * Read from there: the model's own `get` copies the whole list on every call.
 */
export function legacyPage(page: unknown): ScreenReader {
  return {
    read() {
      const controller = controllerOf14(page) ?? controllerOf15(at(page, 'odoo', '__WOWL_DEBUG__', 'root', '__owl__'));
      if (controller === undefined) return NOTHING;
      const screen = screenOf(controller);
      if (screen.view === 'kanban') keyCards(page);
      return screen;
    },
  };
}

function controllerOf14(page: unknown): unknown {
  const client = at(page, 'odoo', '__DEBUG__', 'services', 'web.web_client');
  const manager = at(client, 'action_manager');
  const current = at(manager, 'getCurrentController');
  return typeof current === 'function' ? at(Reflect.apply(current, manager, []), 'widget') : undefined;
}

/** 15 hangs the same widgets into its component tree; after its source, not seen running. */
function controllerOf15(node: unknown): unknown {
  for (const child of Object.values(at(node, 'children') ?? {})) {
    const component = at(child, 'component') ?? child;
    const widget = at(component, 'widget') ?? at(component, '__widget');
    if (at(widget, 'model', 'localData') !== undefined && at(component, 'env', 'inDialog') !== true) return widget;
    const found = controllerOf15(at(component, '__owl__'));
    if (found !== undefined) return found;
  }
  return undefined;
}

function screenOf(controller: unknown): Screen {
  const data = at(controller, 'model', 'localData');
  const root = at(data, textAt(controller, 'handle') ?? '');
  const model = textAt(root, 'model');
  const moveType = textAt(root, 'context', 'default_move_type');
  switch (at(controller, 'viewType')) {
    case 'list': {
      const rows = rowsOf(data, root, model, moveType);
      const ticked = listAt(controller, 'selectedRecords');
      return {
        model,
        view: 'list',
        record: null,
        rows,
        selection: selectionOf(rows, ticked, at(controller, 'isDomainSelected')),
      };
    }
    case 'kanban':
      return {
        model,
        view: 'kanban',
        record: null,
        rows: rowsOf(data, root, model, moveType),
        selection: NO_SELECTION,
      };
    case 'form':
      return {
        model,
        view: 'form',
        record: recordFacts(model, fieldsOf(data, root), moveType),
        rows: [],
        selection: NO_SELECTION,
      };
    default:
      return { ...NOTHING, model };
  }
}

/** A list's data are the keys of its records, or of its groups, which are lists again. */
function rowsOf(data: unknown, list: unknown, model: string | null, moveType: string | null): Row[] {
  return listAt(list, 'data').flatMap((key) => {
    if (typeof key !== 'string') return [];
    const entry = at(data, key);
    if (at(entry, 'type') === 'list') return rowsOf(data, entry, model, moveType);
    const id = idAt(entry, 'res_id');
    const shown = concernsCustomer(model, textAt(entry, 'data', 'move_type') ?? moveType);
    return id !== null && shown ? [{ key, id }] : [];
  });
}

/** What is not saved yet stands in `_changes`; a relation is the key of another datapoint. */
function fieldsOf(data: unknown, record: unknown): RecordFields {
  const value = (field: string): unknown => {
    const changed = at(record, '_changes', field);
    return changed === undefined ? at(record, 'data', field) : changed;
  };
  return {
    id: idAt(record, 'res_id'),
    relation: (field) => {
      const related = value(field);
      return typeof related === 'string' ? idAt(data, related, 'res_id') : null;
    },
    text: (field) => textAt(value(field)),
  };
}
