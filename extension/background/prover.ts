import { browser } from 'wxt/browser';
import type { Result } from '../messaging/messages.ts';
import { toPage } from '../messaging/messenger.ts';
import { failed } from '../messaging/result.ts';
import { originPattern } from '../settings/origin-pattern.ts';
import type { Prover } from './sign-in.ts';

/** The CRM's page to prove with: the tab that asks, or for a page of our own the CRM's tab used last. */
export async function proverFor(crmOrigin: string, askingTab: number | undefined): Promise<Prover> {
  const tabId = askingTab ?? (await lastUsedTab(crmOrigin));
  return {
    createSignInProof: (name) =>
      tabId === undefined ? noPage() : answerOf(toPage.sendMessage('createSignInProof', name, tabId)),
    removeSignInProof: (id) =>
      tabId === undefined ? noPage() : answerOf(toPage.sendMessage('removeSignInProof', id, tabId)),
  };
}

async function lastUsedTab(crmOrigin: string): Promise<number | undefined> {
  const tabs = await browser.tabs.query({ url: originPattern(crmOrigin) });
  return tabs.toSorted((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))[0]?.id;
}

const noPage = async () => failed('crm_session_missing');

/** A tab without our script, or gone meanwhile, answers nothing. */
async function answerOf<T>(answer: Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await answer;
  } catch {
    return noPage();
  }
}
