import { z } from 'zod';
import { Id, Instant, Role } from './common.ts';

/** `verifierHash`: base64url SHA-256 of a secret only the asker holds, so that nobody else can use the challenge. */
export const ChallengeRequest = z.object({ verifierHash: z.string().regex(/^[\w-]{43}$/) });
export type ChallengeRequest = z.infer<typeof ChallengeRequest>;

/** The user's own CRM session must create an attachment of exactly this name before `expiresAt`. */
export const ChallengeAnswer = z.object({ challenge: z.string().min(20), expiresAt: Instant });
export type ChallengeAnswer = z.infer<typeof ChallengeAnswer>;

export const SignInRequest = z.object({
  challenge: z.string().min(20).max(200),
  verifier: z.string().min(32).max(128),
});
export type SignInRequest = z.infer<typeof SignInRequest>;

export const SignedInUser = z.object({
  id: Id,
  name: z.string(),
  role: Role,
  companies: z.array(z.object({ id: Id, name: z.string(), currency: z.string() })),
});
export type SignedInUser = z.infer<typeof SignedInUser>;

export const SignInAnswer = z.object({ token: z.string(), expiresAt: Instant, user: SignedInUser });
export type SignInAnswer = z.infer<typeof SignInAnswer>;
