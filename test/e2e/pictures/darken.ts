/** Runs in the page, before it: Odoo Community in dark clothes, as an add-on would dress it. */
export function darken(): void {
  // A mail shown in a frame keeps its paper.
  if (self !== top) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    :root { color-scheme: dark }
    .o_action_manager :not(em-dia, .btn-primary) {
      background-color: transparent !important; color: #e4e4e4 !important; border-color: #3c3e4b !important }
    .o_action_manager a, .o_action_manager .nav-link { color: #b3a7e0 !important }
    body, .o_web_client, .o_action_manager, .o_action_manager :is(.o_content, .o_control_panel, .o_form_statusbar,
    .o_form_sheet_bg, .o_arrow_button, .o_chatter) {
      background: #1b1d26 !important; color: #e4e4e4 !important }
    .o_action_manager .o_form_sheet, .o_action_manager .o_list_renderer, .o_action_manager .o_list_table,
    .o_action_manager .o_searchview, .dropdown-menu, .ui-autocomplete {
      background: #262a36 !important; border-color: #3c3e4b !important }
    .dropdown-menu *, .ui-autocomplete * { color: #e4e4e4 !important }
    .o_action_manager .btn:not(.btn-primary, .btn-link, .o_arrow_button), .o_action_manager .badge {
      background: #3c3e4b !important }`);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
