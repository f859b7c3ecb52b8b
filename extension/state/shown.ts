import type { Failure } from '../messaging/messages.ts';

/** What a screen knows of something it asked for. Nothing here reads as "no debt": only a value does. */
export type Shown<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'fresh'; readonly value: T; readonly asOf: string }
  /** The last answer, kept while the sidecar or the CRM cannot be asked again. */
  | { readonly state: 'stale'; readonly value: T; readonly asOf: string; readonly failure: Failure }
  | { readonly state: 'failed'; readonly failure: Failure };
