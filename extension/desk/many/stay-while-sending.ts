import { effect, type ReadonlySignal } from '@preact/signals';
import type { Phase } from '../../ui/many/entry.ts';

/** While some are not queued yet, the browser asks before the page is left: those would not be sent. */
export function stayWhileSending(phase: ReadonlySignal<Phase>): void {
  const ask = (event: BeforeUnloadEvent) => event.preventDefault();
  const stop = effect(() => {
    if (phase.value === 'sending') window.addEventListener('beforeunload', ask);
    else window.removeEventListener('beforeunload', ask);
    if (phase.value === 'done') queueMicrotask(() => stop());
  });
}
