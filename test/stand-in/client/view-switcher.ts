import { el } from './dom.ts';
import { icon } from './icon.ts';

/** Which kind of view is shown; the stand-in has lists only. */
export const viewSwitcher = (): HTMLElement =>
  el(
    'nav',
    { class: 'o_cp_switch_buttons btn-group' },
    el(
      'button',
      { type: 'button', class: 'btn btn-secondary o_switch_view o_list active', 'aria-label': 'Lista' },
      icon('list'),
    ),
    el(
      'button',
      { type: 'button', class: 'btn btn-secondary o_switch_view o_kanban', 'aria-label': 'Kanban', disabled: true },
      icon('kanban'),
    ),
    el(
      'button',
      {
        type: 'button',
        class: 'btn btn-secondary o_switch_view o_activity',
        'aria-label': 'Atividade',
        disabled: true,
      },
      icon('clock'),
    ),
  );
