import { plainLine } from '../../shared/domain/text/plain-line.ts';
import type { Supplier } from './supplier.ts';

/** `"Name" <address>` for a mail's header, whatever the name holds. */
export function sender({ name, email }: Pick<Supplier, 'name' | 'email'>): string {
  return `"${plainLine(name).replaceAll(/["\\]/g, '\\$&')}" <${email}>`;
}
