import { createHash } from 'node:crypto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { failed, succeeded } from '../messaging/result.ts';
import { createSidecarClient } from './sidecar-client.ts';
import { type Prover, signIn } from './sign-in.ts';

const challenge = 'a-challenge-of-twenty-letters';
const user = { id: 7, name: 'Caio', role: 'finance', companies: [] };
const answers = [
  { challenge, expiresAt: '2026-03-16T12:01:00Z' },
  { token: 't', expiresAt: '2026-03-16T12:15:00Z', user },
];

const client = createSidecarClient('https://sidecar.example');
const fetched = vi.fn<typeof fetch>();
const bodies = () => fetched.mock.calls.map(([, init]) => JSON.parse(String(init?.body)));

beforeEach(() => {
  for (const answer of answers) fetched.mockResolvedValueOnce(Response.json(answer));
  vi.stubGlobal('fetch', fetched);
});
afterEach(() => {
  vi.unstubAllGlobals();
  fetched.mockReset();
});

it('proves with a record of exactly the challenge’s name, and removes it', async () => {
  const prover = {
    createSignInProof: vi.fn<Prover['createSignInProof']>(async () => succeeded(41)),
    removeSignInProof: vi.fn<Prover['removeSignInProof']>(async () => succeeded(null)),
  };
  expect(await signIn(client, prover)).toEqual(succeeded(answers[1]));
  expect(prover.createSignInProof).toHaveBeenCalledWith(challenge);
  expect(prover.removeSignInProof).toHaveBeenCalledWith(41);
  const [started, proved] = bodies();
  const hash = createHash('sha256').update(proved.verifier).digest('base64url');
  expect(started).toEqual({ verifierHash: hash });
  expect(proved).toEqual({ challenge, verifier: expect.stringMatching(/^[\w-]{43}$/) });
});

it('ends where the CRM’s page cannot prove', async () => {
  const removeSignInProof = vi.fn<Prover['removeSignInProof']>();
  const prover: Prover = { createSignInProof: async () => failed('crm_session_missing'), removeSignInProof };
  expect(await signIn(client, prover)).toEqual(failed('crm_session_missing'));
  expect(bodies()).toHaveLength(1);
  expect(removeSignInProof).not.toHaveBeenCalled();
});
