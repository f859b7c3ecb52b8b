import { createHash } from 'node:crypto';
import type { ReminderPreview } from '../../shared/contract/reminder.ts';
import type { ReminderStep } from '../../shared/domain/reminder/reminder-step.ts';

interface Shown extends Pick<ReminderPreview, 'recipients' | 'items' | 'totals' | 'language' | 'subject' | 'html'> {
  /** What it will have been once it is sent; absent outside of any policy. */
  readonly step: Pick<ReminderStep, 'policyId' | 'stepId' | 'occasion' | 'tone'> | undefined;
  /** Undefined where no template has a part in it. */
  readonly templatesVersion: number | undefined;
  /** Undefined for a mail. */
  readonly number: string | undefined;
  /** Of an SMS. */
  readonly text: string;
}

/** Stands for all that a person approved by looking at a preview; another amount, recipient, word or step makes another one. */
export function fingerprintOf({
  recipients,
  items,
  totals,
  language,
  subject,
  html,
  step,
  templatesVersion,
  number,
  text,
}: Shown): string {
  const facts = [
    recipients.map(({ contactId, email }) => [contactId, email]),
    items.map(({ id, dueDate, open, clearing }) => [id, dueDate, open.currency, open.minor, clearing.minor]),
    totals.map(({ currency, minor }) => [currency, minor]),
    language,
    subject,
    html,
    ...(step ? [[step.policyId, step.stepId, step.occasion, step.tone]] : []),
    ...(templatesVersion === undefined ? [] : [['templates', templatesVersion]]),
    ...(number === undefined ? [] : [['sms', number, text]]),
  ];
  return createHash('sha256').update(JSON.stringify(facts)).digest('base64url');
}
