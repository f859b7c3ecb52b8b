/** Where in the régua a text stands; `daysLate` counts from the anchor's due date. */
export type ToneStep =
  | { readonly phase: 'pre_due' }
  | { readonly phase: 'overdue'; readonly daysLate: number }
  | { readonly phase: 'thanks' };
