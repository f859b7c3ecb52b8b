import { plainLine } from './plain-line.ts';

/** `"Name" <address>` for a mail's header, whatever the name holds. */
export function sender(name: string, address: string): string {
  return `"${plainLine(name).replaceAll(/["\\]/g, '\\$&')}" <${plainLine(address).replaceAll(/[<>\s]/g, '')}>`;
}
