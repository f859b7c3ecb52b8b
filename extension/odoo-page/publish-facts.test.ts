// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { listenToFacts } from './listen-to-facts.ts';
import { publishFacts } from './publish-facts.ts';
import { owlRecord, owlWindow } from './testing/web-clients.ts';

let controller: AbortController;
const show = (...ids: number[]) => {
  const root = { resModel: 'sale.order', records: ids.map((id) => owlRecord(id, id)) };
  vi.stubGlobal('odoo', Reflect.get(owlWindow(19, { viewType: 'list', root }), 'odoo'));
  document.body.append(document.createElement('p'));
};
const frames = () => new Promise(requestAnimationFrame).then(() => new Promise(requestAnimationFrame));

beforeEach(() => {
  controller = new AbortController();
});
afterEach(() => {
  controller.abort();
  vi.unstubAllGlobals();
});

it('publishes what changed, once, and nothing while nothing does', async () => {
  const heard: number[][] = [];
  const { signal } = controller;
  listenToFacts(({ rows }) => heard.push(rows.map(({ id }) => id)), { signal });
  publishFacts({ signal });
  expect(heard).toEqual([]);
  show(1, 2);
  await frames();
  document.body.append('only a redraw');
  await frames();
  show(3);
  await frames();
  expect(heard).toEqual([[1, 2], [3]]);
});

it('drops what somebody else says under our name', () => {
  const heard = vi.fn();
  listenToFacts(heard, { signal: controller.signal });
  document.dispatchEvent(new CustomEvent('emdia:facts', { detail: '{"view":"list"}' }));
  document.dispatchEvent(new Event('emdia:facts'));
  expect(heard).not.toHaveBeenCalled();
});
