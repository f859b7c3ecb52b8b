import { FACTS_EVENT } from './facts-event.ts';
import { readPage } from './page-reader.ts';
import { watchDom } from './watch-dom.ts';

/** Runs in the page's own world: publishes what is on screen whenever that changes, and listens to nobody. */
export function publishFacts({ signal }: { readonly signal: AbortSignal }): void {
  let published: string | undefined;
  const publish = () => {
    const facts = readPage(window);
    if (facts === undefined) return;
    const text = JSON.stringify(facts);
    if (text === published) return;
    published = text;
    document.dispatchEvent(new CustomEvent(FACTS_EVENT, { detail: text }));
  };
  watchDom(publish, { signal });
  publish();
}
