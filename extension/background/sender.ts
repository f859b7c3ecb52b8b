/** Who sends a message: a page of ours, or our script on a page. */
export interface Sender {
  readonly origin?: string | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
  readonly frameId?: number | undefined;
}
