import { domainToASCII } from 'node:url';
import { z } from 'zod';

/** What a server must take of an address, and of the part before its `@` (RFC 5321). */
const MAX_ADDRESS = 254;
const MAX_LOCAL = 64;
const Address = z.email({ pattern: z.regexes.html5Email }).max(MAX_ADDRESS);
const PUBLIC_DOMAIN = /\.(?:[a-z]{2,}|xn--[a-z0-9-]+)$/;

/** The addresses a CRM's field holds, each without the name around it: `Ana <ana@x.com>; rui@x.com` has two. Not checked. */
export function emailsIn(text: string): string[] {
  return text
    .replaceAll(/"[^"]*"/g, '')
    .split(/[,;\n]/)
    .map((entry) => (/<([^<>]*)>/.exec(entry)?.[1] ?? entry).trim())
    .filter((address) => address !== '');
}

/** Whether some server could take mail for an address, as far as its letters tell. An accent before the `@` is taken for a slip. */
export function isEmail(address: string): boolean {
  const [, local = '', host = ''] = /^(.+)@(.+)$/.exec(address) ?? [];
  if (local.length > MAX_LOCAL || `.${local}.`.includes('..')) return false;
  const domain = domainToASCII(host);
  return PUBLIC_DOMAIN.test(domain) && Address.safeParse(`${local}@${domain}`).success;
}
