import { el } from './dom.ts';

export interface Stage {
  readonly value: string;
  readonly label: string;
}

/** Odoo's arrows, the first stage leftmost; a single one is a plain label. */
export function statusBar(stages: readonly Stage[], current: string): HTMLElement {
  const arrows = stages.toReversed().map(({ value, label }, index) => {
    const isCurrent = value === current;
    const place = [index === 0 && 'o_first', index === stages.length - 1 && 'o_last'].filter(Boolean).join(' ');
    return el(
      'button',
      {
        type: 'button',
        class: `btn btn-secondary o_arrow_button ${place}${isCurrent ? ' o_arrow_button_current' : ''}`,
        role: 'radio',
        disabled: true,
        'aria-checked': String(isCurrent),
        'aria-current': isCurrent && 'step',
        'data-value': value,
      },
      label,
    );
  });
  return el('div', { class: 'o_statusbar_status', role: 'radiogroup' }, ...arrows);
}
