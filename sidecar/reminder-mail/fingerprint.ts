import { createHash } from 'node:crypto';
import type { ReminderPreview } from '../../shared/contract/reminder.ts';

type Shown = Pick<ReminderPreview, 'recipients' | 'items' | 'totals' | 'language' | 'subject' | 'html'>;

/** Stands for all that a person approved by looking at a preview; another amount, recipient or word makes another one. */
export function fingerprintOf({ recipients, items, totals, language, subject, html }: Shown): string {
  const facts = [
    recipients.map(({ contactId, email }) => [contactId, email]),
    items.map(({ id, dueDate, open, clearing }) => [id, dueDate, open.currency, open.minor, clearing.minor]),
    totals.map(({ currency, minor }) => [currency, minor]),
    language,
    subject,
    html,
  ];
  return createHash('sha256').update(JSON.stringify(facts)).digest('base64url');
}
