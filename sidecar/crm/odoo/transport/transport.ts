/** One call of a model's method, all other arguments by name. */
export interface OdooCall {
  readonly model: string;
  readonly method: string;
  /** The records it is called on; absent for a method of the model itself. */
  readonly ids?: readonly number[];
  /** What `search` and `search_count` look for: versions name this argument differently, so it goes by position where it can. */
  readonly domain?: readonly unknown[];
  /** The values of the records that `create` is to make; by position where it can, for the same reason. */
  readonly creates?: readonly Readonly<Record<string, unknown>>[];
  readonly kwargs?: Readonly<Record<string, unknown>>;
  readonly context?: Readonly<Record<string, unknown>>;
  /** Changes something, so it is never repeated. */
  readonly write?: boolean;
}

/** Carries a call to Odoo, once, and its result back; rejects with a `CrmError`. */
export type Transport = (call: OdooCall) => Promise<unknown>;
