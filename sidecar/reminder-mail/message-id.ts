import { createHash } from 'node:crypto';

/** The Message-ID of a reminder's key: the same whenever and wherever it is made, so the CRM can be asked whether it went out, even after the data file was lost. */
export function messageIdOf(key: string, host: string): string {
  const hash = createHash('sha256').update(key).digest('hex');
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
