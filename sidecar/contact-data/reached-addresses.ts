import type { Contact } from '../../shared/domain/reminder/recipients.ts';
import { emailsIn, isEmail } from './emails.ts';

/** No header can hold it, and some CRMs start a new one there. */
const BREAKS = /[\p{Cc}\p{Zl}\p{Zp}]/u;
/** Becomes something else, a line break perhaps, on its way. */
const ENCODED_WORD = /=\?[^?]*\?[bq]\?/i;
const ADDRESS_LIKE = /[^\s<>()[\],;:"]+@[^\s<>()[\],;:"]+/g;
/** `ana@x.com`, `Ana <ana@x.com>` or `"Silva, Ana" <ana@x.com>`, and more of them after a comma or semicolon. */
const ADDRESS = String.raw`[^\s<>()[\],;:"\\]+`;
const ENTRY = String.raw`(?:(?:"[^"@<>\\]*"\s*|[^"@<>()[\],;:\\]*)<${ADDRESS}>|${ADDRESS})`;
const FIELD = new RegExp(String.raw`^${ENTRY}(?:\s*[,;]\s*${ENTRY})*$`);
/** Some versions mail to others, some to nobody, and some spell them wrong. */
const ASCII = /^[!-~]+$/;

/**
 * The addresses that mail to a contact goes to; undefined where its fields do not say for certain. Odoo writes name and
 * e-mail field into one header and looks for addresses there: up to 14 it mails to one that stands in the name, on every
 * version to whatever follows a line break, and where a name breaks the line 19 mails to nobody and does not say so.
 */
export function reachedAddresses({ name, email = '' }: Pick<Contact, 'name' | 'email'>): string[] | undefined {
  const field = email.trim();
  const label = name.trim();
  if ([field, label].some((text) => BREAKS.test(text) || ENCODED_WORD.test(text))) return undefined;
  if (field.length > LONGEST_FIELD || !FIELD.test(field)) return undefined;
  const addresses = emailsIn(field);
  if (addresses.length === 0 || !addresses.every((address) => ASCII.test(address) && isEmail(address)))
    return undefined;
  const own = new Set(addresses.map((address) => address.toLowerCase()));
  const named = label.slice(0, LONGEST_FIELD).match(ADDRESS_LIKE) ?? [];
  return named.every((address) => own.has(address.toLowerCase())) ? addresses : undefined;
}

/** A few addresses of the longest kind. */
const LONGEST_FIELD = 1000;
