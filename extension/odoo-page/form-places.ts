/** Where the form on screen shows its record's name; the last heading that is shown, for 14 keeps hidden ones. */
export function formTitle(): Element | undefined {
  const headings = [...document.querySelectorAll<HTMLElement>('.o_form_view .oe_title h1')];
  return headings.findLast((heading) => heading.getClientRects().length > 0) ?? formSheet();
}

/** The form's paper; notices stand right before it. */
export function formSheet(): Element | undefined {
  return document.querySelector('.o_action_manager .o_form_view .o_form_sheet') ?? undefined;
}
