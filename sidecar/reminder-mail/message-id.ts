import { createHash } from 'node:crypto';

/** The Message-ID of one attempt at one reminder: the same whenever and wherever it is made, so the CRM can be asked whether it went out. */
export function messageIdOf(key: string, attempt: number, host: string): string {
  const hash = createHash('sha256').update(`${key}:${attempt}`).digest('hex');
  return `<emdia.${hash.slice(0, 40)}@${host}>`;
}

/** A CRM database's name as the host part of a Message-ID. */
export function messageIdHost(database: string): string {
  const name = database
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
  return `${name || 'crm'}.emdia`;
}
