const paths = ['customer-invoices', 'sales', 'contacts'] as const;
type Path = (typeof paths)[number];

export type ListKind = 'list' | 'kanban';

export type Route =
  | { readonly kind: 'list'; readonly path: Exclude<Path, 'contacts'>; readonly view: ListKind }
  | { readonly kind: 'form'; readonly path: Path; readonly id: number | false };

/** What an address of Odoo 18 and 19 shows; the invoices when it names nothing we have. */
export function routeOf({ pathname, search }: Pick<Location, 'pathname' | 'search'>): Route {
  const [, name, record] = pathname.split('/').filter(Boolean);
  const path = paths.find((one) => one === name) ?? 'customer-invoices';
  const id = Number(record);
  if (Number.isInteger(id) && id > 0) return { kind: 'form', path, id };
  const view = new URLSearchParams(search).get('view_type') === 'kanban' ? 'kanban' : 'list';
  if (path === 'contacts') return { kind: 'list', path: 'customer-invoices', view };
  return record === 'new' ? { kind: 'form', path, id: false } : { kind: 'list', path, view };
}
