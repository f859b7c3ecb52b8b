import { FACTS_EVENT } from './facts-event.ts';
import { type PageFacts, parsePageFacts } from './page-facts.ts';

/** Calls `fn` with every set of facts the bridge publishes; what does not parse is not from our bridge, and is dropped. */
export function listenToFacts(fn: (facts: PageFacts) => void, { signal }: { readonly signal: AbortSignal }): void {
  const receive = (event: Event) => {
    const facts = event instanceof CustomEvent ? parsePageFacts(event.detail) : undefined;
    if (facts !== undefined) fn(facts);
  };
  document.addEventListener(FACTS_EVENT, receive, { signal });
}
