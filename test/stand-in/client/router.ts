const paths = ['customer-invoices', 'sales', 'contacts'] as const;
export type Path = (typeof paths)[number];

export type Route =
  | { readonly kind: 'list'; readonly path: Exclude<Path, 'contacts'> }
  | { readonly kind: 'form'; readonly path: Path; readonly id: number | false };

/** What an address of Odoo 18 and 19 shows; the invoices when it names nothing we have. */
export function routeOf(pathname: string): Route {
  const [, name, record] = pathname.split('/').filter(Boolean);
  const path = paths.find((one) => one === name) ?? 'customer-invoices';
  const id = Number(record);
  if (Number.isInteger(id) && id > 0) return { kind: 'form', path, id };
  if (path === 'contacts') return { kind: 'list', path: 'customer-invoices' };
  return record === 'new' ? { kind: 'form', path, id: false } : { kind: 'list', path };
}
