import { emailsIn, isEmail } from '../contact-data/emails.ts';
import type { Company } from '../crm/crm.ts';

/** Who is asking to be paid, as every collection document must say (CDC art. 42-A). */
export interface Supplier {
  readonly name: string;
  readonly address: string;
  readonly taxId: string;
  /** One address, bare. */
  readonly email: string;
  readonly phone: string | undefined;
}

/** Undefined while the CRM lacks a part of it: without them, and an address to answer to, nothing may be sent. */
export function supplierOf({ name, address, taxId, email, phone }: Company): Supplier | undefined {
  const answerTo = emailsIn(email ?? '').find(isEmail);
  if (!name || !address || !taxId || !answerTo) return undefined;
  return { name, address, taxId, email: answerTo, phone };
}

export function taxIdKind(taxId: string): 'cnpj' | 'cpf' | 'other' {
  const bare = taxId.replaceAll(/[^0-9A-Za-z]/g, '');
  if (/^[0-9A-Za-z]{12}\d{2}$/.test(bare)) return 'cnpj';
  return /^\d{11}$/.test(bare) ? 'cpf' : 'other';
}
