import { el } from './dom.ts';

export type Tone = '300' | 'success' | 'info' | 'danger' | 'primary';

/** A status pill in its field's wrapper, as lists show it. */
export function badge(field: string, text: string, tone: Tone): HTMLElement {
  const pill = el('span', { class: `badge rounded-pill text-bg-${tone}` }, text);
  return el('div', { name: field, class: 'o_field_widget o_readonly_modifier o_field_badge' }, pill);
}
