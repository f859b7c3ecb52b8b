/** What the panel can ask of its surroundings. */
export interface PanelActions {
  remind(): void;
  refresh(): void;
  close(): void;
}
