import { el } from './dom.ts';

/** A red note in the corner, as Odoo's client shows what went wrong; it goes by itself. */
export function notifyProblem(text: string): void {
  const note = el('div', { class: 'o_notification o_notification_danger', role: 'alert' }, text);
  document.querySelector('.o-overlay-container')?.append(note);
  setTimeout(() => note.remove(), 6000);
}
