/** The data cannot be used as it is. `message` says in one line what to do; it is meant for whoever starts the sidecar. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
}
