// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import { selectionMargin, selectionPlace } from './selection-place.ts';

afterEach(() => document.body.replaceChildren());

const panel = (html: string) => {
  document.body.innerHTML = `<div class="o_control_panel">${html}</div>`;
  return selectionPlace();
};

it('is beside the CRM’s own actions, as 14 and 19 have them, or what counts the rows where there are none', () => {
  const on19 = panel(
    '<div class="o_selection_container"><b class="o_selection_box"></b><i class="o_cp_action_menus"></i></div>',
  );
  expect(on19?.className).toBe('o_selection_container');
  const on14 = panel('<div class="o_cp_bottom_left"><i class="o_cp_action_menus"></i></div>');
  expect(on14?.className).toBe('o_cp_bottom_left');
  expect(panel('<p class="o_cp"><b class="o_selection_box"></b></p>')?.className).toBe('o_cp');
  expect(panel('')).toBeUndefined();
});

it('keeps a distance to the filters on 14', () => {
  const place = document.createElement('div');
  expect(selectionMargin(place)).toBe('0');
  place.className = 'o_cp_bottom_left';
  expect(selectionMargin(place)).toBe('0 16px');
});
