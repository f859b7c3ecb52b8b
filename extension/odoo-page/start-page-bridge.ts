import { publishFacts } from './publish-facts.ts';

const RUNNING = Symbol.for('emdia.page-bridge');

/** One bridge per page: after an update of the extension the new one ends the old one, which nobody else can. */
export function startPageBridge(): void {
  const previous: unknown = Reflect.get(window, RUNNING);
  if (previous instanceof AbortController) previous.abort();
  const controller = new AbortController();
  Reflect.set(window, RUNNING, controller);
  publishFacts({ signal: controller.signal });
}
