import { z } from 'zod';
import { AGING_BUCKETS } from '../domain/receivable/aging.ts';
import { DELIVERY_STATUSES } from '../domain/reminder/delivery.ts';
import { MESSAGE_CHANNELS } from '../domain/reminder/message-channel.ts';
import { REMINDER_STATES } from '../domain/reminder/reminder-state.ts';
import { KnownAssessment, SuggestionSchema } from './assessment.ts';
import { Commitment } from './commitment.ts';
import { Day, Id, Instant, Money } from './common.ts';
import { NotedContact } from './noted-contact.ts';
import { CollectionOutlook, PayerProfile } from './payer-profile.ts';

export const CustomerKey = z.object({ companyId: Id, customerId: Id });
export type CustomerKey = z.infer<typeof CustomerKey>;

export const OpenItem = z.object({
  id: Id,
  documentId: Id,
  documentName: z.string(),
  dueDate: Day,
  daysLate: z.int().nonnegative(),
  open: Money,
  clearing: Money,
  /** The customer does not accept it. */
  disputed: z.boolean(),
  /** The CRM knows the invoice as never sent, and the company asks only for what was; false where it does not mind. */
  neverSent: z.boolean(),
});
export type OpenItem = z.infer<typeof OpenItem>;

export const CurrencyAging = z.object({ currency: z.string(), buckets: z.record(z.enum(AGING_BUCKETS), z.int()) });
export type CurrencyAging = z.infer<typeof CurrencyAging>;

const SentReminder = z.object({
  kind: z.literal('reminder'),
  reminderId: z.string(),
  at: Instant,
  by: z.string(),
  channel: z.enum(MESSAGE_CHANNELS),
  state: z.enum(REMINDER_STATES),
  /** What became of its mail; null while that is not known. */
  delivery: z.enum(DELIVERY_STATUSES).nullable(),
});

/** What was said to the customer: by a reminder of ours, or as somebody noted it. */
export const ContactRecord = z.discriminatedUnion('kind', [SentReminder, NotedContact]);
export type ContactRecord = z.infer<typeof ContactRecord>;

/** What finance works with; sales gets the assessment and the aging only. */
export const CustomerDetail = z.object({
  asOf: Instant,
  stale: z.boolean(),
  assessment: KnownAssessment,
  aging: z.array(CurrencyAging),
  finance: z
    .object({
      items: z.array(OpenItem),
      excluded: z.array(OpenItem),
      /** The next step. */
      suggestion: SuggestionSchema,
      /** What else, in order. */
      more: z.array(SuggestionSchema),
      /** Latest first. */
      contacts: z.array(ContactRecord),
      /** Those that stand, and those that ended in the last 12 months; newest first. */
      commitments: z.array(Commitment),
      phone: z.string().nullable(),
      recipients: z.array(z.object({ name: z.string(), email: z.string() })),
      /** Null while the payments were not read, or may not be. */
      profile: PayerProfile.nullable(),
      outlook: CollectionOutlook,
    })
    .nullable(),
});
export type CustomerDetail = z.infer<typeof CustomerDetail>;
