/** How punctually a customer pays, from its weighted average days late; `insufficient` with fewer than three settled invoices. */
export const GRADES = ['A', 'B', 'C', 'D', 'insufficient'] as const;
export type Grade = (typeof GRADES)[number];

/** Invoices a customer must have settled before it can be judged. */
export const INVOICES_TO_JUDGE = 3;

export type GradeReason =
  | { readonly rule: 'few_settled_invoices'; readonly count: number; readonly atLeast: number }
  /** `atMost` is the grade's own bound; the last grade has none. */
  | { readonly rule: 'weighted_days_late'; readonly days: number; readonly atMost: number | undefined };

export interface GradeVerdict {
  readonly grade: Grade;
  readonly reasons: readonly GradeReason[];
}

const BOUNDS = [
  ['A', 3],
  ['B', 10],
  ['C', 25],
] as const;

/** The grade of a customer that pays `weightedDaysLate` days late; undefined days are never a good grade. */
export function gradeOf(weightedDaysLate: number | undefined, settledInvoices: number): GradeVerdict {
  if (weightedDaysLate === undefined || settledInvoices < INVOICES_TO_JUDGE) {
    const reason = { rule: 'few_settled_invoices', count: settledInvoices, atLeast: INVOICES_TO_JUDGE } as const;
    return { grade: 'insufficient', reasons: [reason] };
  }
  const [grade, atMost] = BOUNDS.find(([, bound]) => weightedDaysLate <= bound) ?? (['D', undefined] as const);
  return { grade, reasons: [{ rule: 'weighted_days_late', days: weightedDaysLate, atMost }] };
}
