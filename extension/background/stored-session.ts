import { storage } from 'wxt/utils/storage';
import type { SignInAnswer } from '../../shared/contract/sign-in.ts';

/** `database` is the CRM's, where its page has said so. */
export type StoredSession = SignInAnswer & { readonly database?: string | undefined };

/** In memory only: gone when the browser closes, unseen by content scripts. */
export const storedSession = storage.defineItem<StoredSession | null>('session:signed-in', { fallback: null });
