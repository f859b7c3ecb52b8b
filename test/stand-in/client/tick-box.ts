import { el } from './dom.ts';
import { word } from './words.ts';

/** A box of a list; ticking it opens nothing. */
export function tickBox(checked: boolean, change: (checked: boolean) => void): HTMLElement {
  const input = el('input', { type: 'checkbox', class: 'form-check-input', checked, 'aria-label': word('selected') });
  input.addEventListener('change', () => change(input.checked));
  return el('div', { class: 'o-checkbox form-check', on: { click: (event) => event.stopPropagation() } }, input);
}
