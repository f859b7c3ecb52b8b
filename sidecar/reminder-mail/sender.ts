import { plainLine } from './plain-line.ts';

const ADDRESS = /[^\s<>,;:"]+@[^\s<>,;:"]+/;

/** `"Name" <address>` for a mail's header, whatever the name holds; of several addresses the first. */
export function sender(name: string, addresses: string): string {
  return `"${plainLine(name).replaceAll(/["\\]/g, '\\$&')}" <${ADDRESS.exec(addresses)?.[0] ?? ''}>`;
}
