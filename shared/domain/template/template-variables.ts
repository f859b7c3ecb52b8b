import type { Occasion } from '../reminder/occasion.ts';

/** What a template can name; each comes out as plain text in the recipient's language. */
export const TEMPLATE_VARIABLES = [
  'company',
  'customer',
  'names',
  'phone',
  'count',
  'total',
  'due_date',
  'days_late',
  'answer_by',
] as const;
export type TemplateVariable = (typeof TEMPLATE_VARIABLES)[number];

const OF_ANY_MAIL = ['company', 'customer', 'names', 'phone'] as const;

const USABLE = {
  before_due: [...OF_ANY_MAIL, 'count', 'total', 'due_date'],
  overdue: TEMPLATE_VARIABLES,
  paid: OF_ANY_MAIL,
} as const satisfies Record<Occasion, readonly TemplateVariable[]>;

/** What a mail of this occasion can name: nothing is late before it is due, and thanks speak of no invoice. */
export function variablesOf(occasion: Occasion): readonly TemplateVariable[] {
  return USABLE[occasion];
}

/** A number can be compared; a text may not be there, as `phone` where the company has none. */
export type VariableValues = Readonly<Partial<Record<TemplateVariable, string | number | null>>>;
