import { createHash } from 'node:crypto';

/** What a bank statement calls the Pix of a reminder: the same whenever and wherever it is made of the reminder's key; 25 letters and digits, as the manual allows. */
export function txidOf(key: string): string {
  return `EMDIA${createHash('sha256').update(key).digest('hex').slice(0, 20).toUpperCase()}`;
}
