import type { CommitmentActions } from '../commitment/asked.tsx';

/** What the panel can ask of its surroundings. */
export interface PanelActions extends CommitmentActions {
  remind(): void;
  /** Shows what the régua proposes to this company's customers. */
  openFinance(): void;
  refresh(): void;
  close(): void;
}
