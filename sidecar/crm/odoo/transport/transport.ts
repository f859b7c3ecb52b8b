/** One call of a model's method, all arguments by name. */
export interface OdooCall {
  readonly model: string;
  readonly method: string;
  /** The records it is called on; absent for a method of the model itself. */
  readonly ids?: readonly number[];
  readonly kwargs?: Readonly<Record<string, unknown>>;
  readonly context?: Readonly<Record<string, unknown>>;
  /** Changes something, so it is never repeated. */
  readonly write?: boolean;
}

/** Carries a call to Odoo, once, and its result back; rejects with a `CrmError`. */
export type Transport = (call: OdooCall) => Promise<unknown>;
