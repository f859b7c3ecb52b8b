// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { readPage } from './page-reader.ts';
import { legacyWindow } from './testing/web-clients.ts';

const localData = {
  'account.move_1': { type: 'list', model: 'account.move', context: {}, data: ['account.move_2', 'account.move_9'] },
  'account.move_2': { type: 'record', res_id: 99, data: { move_type: 'out_invoice' } },
  'account.move_9': { type: 'record', res_id: 60, data: { move_type: 'out_invoice' } },
};

/** Widgets as 14 keeps them: by element, in jQuery. */
function kanbanOf14(...widgets: readonly (object | undefined)[]): object {
  document.body.innerHTML = `<div class="o_kanban_view">${'<div class="o_kanban_record"></div>'.repeat(widgets.length)}</div>`;
  const cards = [...document.querySelectorAll('.o_kanban_record')];
  const data = (card: Element, name: string) => (name === 'record' ? widgets[cards.indexOf(card)] : undefined);
  return { ...legacyWindow('kanban', 'account.move_1', localData), jQuery: { data } };
}

it('cards of 14 carry the key of the record that their widget shows, whatever their order', () => {
  const facts = readPage(kanbanOf14({ db_id: 'account.move_9' }, { db_id: 'account.move_2' }, undefined));
  expect(facts).toMatchObject({
    view: 'kanban',
    rows: [
      { key: 'account.move_2', id: 99 },
      { key: 'account.move_9', id: 60 },
    ],
  });
  const keys = [...document.querySelectorAll('.o_kanban_record')].map((card) => card.getAttribute('data-emdia-key'));
  expect(keys).toEqual(['account.move_9', 'account.move_2', null]);
});
