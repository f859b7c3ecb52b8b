import type { SignInAnswer } from '../../shared/contract/sign-in.ts';
import type { Result } from '../messaging/messages.ts';
import type { SidecarClient } from './sidecar-client.ts';
import { createVerifier } from './verifier.ts';

/** The CRM's page that proves who its user is. */
export interface Prover {
  createSignInProof(name: string): Promise<Result<number>>;
  removeSignInProof(attachmentId: number): Promise<Result<null>>;
}

/** Signs the user of the CRM's page in: a challenge, a record only that user's session could create, a token. */
export async function signIn(client: SidecarClient, prover: Prover): Promise<Result<SignInAnswer>> {
  const { verifier, verifierHash } = await createVerifier();
  const started = await client.ask('startSignIn', { body: { verifierHash } });
  if (!started.ok) return started;
  const { challenge } = started.value;
  const proof = await prover.createSignInProof(challenge);
  if (!proof.ok) return proof;
  const answer = await client.ask('signIn', { body: { challenge, verifier } });
  await prover.removeSignInProof(proof.value);
  return answer;
}
