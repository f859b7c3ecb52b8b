/** Where a list shows what can be done with its ticked rows: beside the CRM's own actions, or else what counts the rows. */
export function selectionPlace(): Element | undefined {
  const actions = document.querySelector('.o_control_panel .o_cp_action_menus, .o_control_panel .o_selection_box');
  return actions?.parentElement ?? undefined;
}

/** 14 spreads what stands there, the last right up to the filters; later versions keep a gap. */
export function selectionMargin(place: Element): string {
  return place.matches('.o_cp_bottom_left') ? '0 16px' : '0';
}
