/** What a collection message must not lack: how to pay, how to answer, a word to who has paid, and who is asking (CDC art. 42-A). */
export type CompulsoryPart =
  | 'way_to_pay'
  | 'way_to_answer'
  | 'already_paid'
  | 'supplier_name'
  | 'supplier_address'
  | 'supplier_tax_id';

/** The parts that are told by their wording. */
export type WordedPart = Extract<CompulsoryPart, 'way_to_pay' | 'way_to_answer' | 'already_paid'>;
