import { el } from './dom.ts';
import { type IconName, icon } from './icon.ts';
import type { ListKind } from './router.ts';

/** Which kind of view is shown, and the ways to the others; the stand-in has no activities. */
export function viewSwitcher(shown: ListKind, show: (view: ListKind) => void): HTMLElement {
  const button = (view: ListKind | 'activity', label: string, sign: IconName) =>
    el(
      'button',
      {
        type: 'button',
        class: `btn btn-secondary o_switch_view o_${view}${view === shown ? ' active' : ''}`,
        'aria-label': label,
        disabled: view === 'activity',
        on: { click: () => view !== 'activity' && show(view) },
      },
      icon(sign),
    );
  return el(
    'nav',
    { class: 'o_cp_switch_buttons btn-group' },
    button('list', 'Lista', 'list'),
    button('kanban', 'Kanban', 'kanban'),
    button('activity', 'Atividade', 'clock'),
  );
}
