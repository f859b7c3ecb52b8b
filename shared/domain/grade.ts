/** How punctually a customer pays, from its weighted average days late; `insufficient` with fewer than three settled invoices. */
export const GRADES = ['A', 'B', 'C', 'D', 'insufficient'] as const;
export type Grade = (typeof GRADES)[number];
