import type { Failure } from '../messaging/messages.ts';

/** What a screen knows of something it asked for. Nothing here reads as "no debt": only a value does. */
export type Shown<T> =
  | { readonly state: 'loading' }
  /** What the sidecar says now; a value that is old all the same says so itself. */
  | { readonly state: 'fresh'; readonly value: T }
  /** The last answer, kept while the sidecar cannot be asked again. */
  | { readonly state: 'stale'; readonly value: T; readonly failure: Failure }
  | { readonly state: 'failed'; readonly failure: Failure };
