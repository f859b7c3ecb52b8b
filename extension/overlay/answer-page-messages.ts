import type { Failure, Result } from '../messaging/messages.ts';
import { toPage } from '../messaging/messenger.ts';
import { failed, succeeded } from '../messaging/result.ts';
import type { CrmAnswer } from '../odoo-page/crm-rpc.ts';
import { createProof, removeProof } from '../odoo-page/sign-in-proof.ts';

const FAILURES = {
  no_session: 'crm_session_missing',
  refused: 'sign_in_refused',
  unreachable: 'crm_unreachable',
} as const satisfies Record<string, Failure['code']>;

/** Does for the background what only the page of the signed-in user can. */
export function answerPageMessages({ signal }: { readonly signal: AbortSignal }): void {
  const { onMessage, removeAllListeners } = toPage;
  onMessage('createSignInProof', async ({ data }) => resultOf(await createProof(data)));
  onMessage('removeSignInProof', async ({ data }) => {
    const removed = resultOf(await removeProof(data));
    return removed.ok ? succeeded(null) : removed;
  });
  signal.addEventListener('abort', removeAllListeners);
}

function resultOf<T>(answer: CrmAnswer<T>): Result<T> {
  return answer.ok ? answer : failed(FAILURES[answer.cause]);
}
