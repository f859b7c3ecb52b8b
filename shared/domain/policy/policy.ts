import type { ContactHours, ContactLimits } from '../calendar/calendar-settings.ts';
import type { Grade } from '../payer/grade.ts';

/** What people read, in every language of the product. */
export type Texts = Readonly<Record<'pt-BR' | 'en' | 'es', string>>;

/** How a customer is reached; `decision` and `marker` reach nobody: one asks a manager, the other labels the debt. */
export const CHANNELS = ['email', 'whatsapp', 'sms', 'call', 'letter', 'decision', 'marker'] as const;
export type Channel = (typeof CHANNELS)[number];

/** What a person has to do before a step is taken: nothing, approve a text, press once, or all of it. */
export const STEP_MODES = ['automatic', 'draft', 'one_click', 'manual'] as const;
export type StepMode = (typeof STEP_MODES)[number];

export const TONES = [
  'cordial',
  'brief',
  'neutral',
  'helpful',
  'listening',
  'firm',
  'conciliatory',
  'factual',
  'final',
  'thankful',
  'internal',
] as const;
export type Tone = (typeof TONES)[number];

export const STEP_ROLES = ['finance', 'salesperson', 'finance_manager', 'admin'] as const;
export type StepRole = (typeof STEP_ROLES)[number];

/** What a step's days are counted from: the due date of the oldest debt, that of a plan's instalment, or the payment. */
export const STEP_ANCHORS = ['due_date', 'instalment', 'payment'] as const;
export type StepAnchor = (typeof STEP_ANCHORS)[number];

/** Negative before the anchor, positive after it. */
export interface StepOffset {
  readonly days: number;
  readonly unit: 'calendar' | 'business';
}

/** Amounts in minor units of the company's currency, compared with all that the step would speak of. */
export type SimpleCondition =
  | { readonly rule: 'amount_from'; readonly minor: number }
  | { readonly rule: 'amount_below'; readonly minor: number }
  | { readonly rule: 'grade_in'; readonly grades: readonly Grade[] }
  | { readonly rule: 'first_order_on_credit' }
  | { readonly rule: 'no_reply' };

export type StepCondition =
  | SimpleCondition
  | { readonly rule: 'any_of'; readonly conditions: readonly SimpleCondition[] };

export interface PolicyStep {
  readonly id: string;
  readonly names: Texts;
  readonly anchor: StepAnchor;
  readonly offset: StepOffset;
  /** In order of preference: the first on which the customer can be reached is taken. */
  readonly channels: readonly Channel[];
  readonly mode: StepMode;
  /** A draft that speaks of less than this leaves by itself; null: never. */
  readonly automaticBelow: number | null;
  readonly tone: Tone;
  readonly role: StepRole;
  /** Who is told that it happened. */
  readonly informs: readonly StepRole[];
  /** All must hold, or the step is not for this customer. */
  readonly conditions: readonly StepCondition[];
}

/** A step that may follow another one within the gap. */
export interface GapException {
  readonly after: string;
  readonly before: string;
}

/** The régua: when, how and by whom a customer is spoken to around a due date. */
export interface Policy {
  readonly id: string;
  readonly names: Texts;
  /** In the order in which they are taken. */
  readonly steps: readonly PolicyStep[];
  readonly limits: ContactLimits;
  readonly gapExceptions: readonly GapException[];
  readonly hours: ContactHours;
}

/** Steps that do not wait for one another: talking to the customer, thanking it, deciding, labelling. */
export type Track = 'talk' | 'thanks' | 'decision' | 'marker';

/** The track of what is done on a channel about an anchor. */
export function trackOn(channel: Channel | undefined, anchor: StepAnchor): Track {
  if (channel === 'decision' || channel === 'marker') return channel;
  return anchor === 'payment' ? 'thanks' : 'talk';
}

export function trackOf({ channels: [channel], anchor }: PolicyStep): Track {
  return trackOn(channel, anchor);
}

/** Whether a channel reaches the customer, and so counts for gaps and caps. */
export function reachesCustomer(channel: Channel): boolean {
  return channel !== 'decision' && channel !== 'marker';
}
