import { parseBrazilianTaxId } from './brazilian-tax-id.ts';
import { emailsIn, isEmail } from './emails.ts';
import { phonesIn } from './phones.ts';

/** What a CRM knows of how to reach a customer, as it was typed. */
export interface ContactData {
  /** Of all who may be written to. */
  readonly emails: readonly string[];
  readonly phone: string | undefined;
  readonly taxId: string | undefined;
  /** ISO 3166, two letters; Brazil when the CRM does not say. */
  readonly country: string | undefined;
}

export type ContactProblem =
  | { readonly rule: 'no_email' | 'no_phone' | 'no_tax_id' }
  | { readonly rule: 'malformed_email'; readonly email: string }
  /** No number of its country: the area code is missing, or a digit. */
  | { readonly rule: 'impossible_phone'; readonly phone: string }
  | { readonly rule: 'impossible_tax_id'; readonly taxId: string };

/** What keeps a customer from being reached, or known, and should be mended before dunning. Tax ids are checked in Brazil only. */
export function checkContactData({ emails, phone, taxId, country = 'BR' }: ContactData): ContactProblem[] {
  return [
    ...emailProblems(emails.flatMap(emailsIn)),
    ...phoneProblems(phone?.trim() ?? '', country),
    ...(country === 'BR' ? taxIdProblems(taxId?.trim() ?? '') : []),
  ];
}

function emailProblems(addresses: readonly string[]): ContactProblem[] {
  if (addresses.length === 0) return [{ rule: 'no_email' }];
  return addresses.filter((email) => !isEmail(email)).map((email) => ({ rule: 'malformed_email', email }));
}

function phoneProblems(phone: string, country: string): ContactProblem[] {
  if (phone === '') return [{ rule: 'no_phone' }];
  return phonesIn(phone, country).length > 0 ? [] : [{ rule: 'impossible_phone', phone }];
}

function taxIdProblems(taxId: string): ContactProblem[] {
  if (taxId === '') return [{ rule: 'no_tax_id' }];
  return parseBrazilianTaxId(taxId) ? [] : [{ rule: 'impossible_tax_id', taxId }];
}
