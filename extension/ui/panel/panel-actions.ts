import type { CommitmentActions } from '../commitment/asked.tsx';

/** What the panel can ask of its surroundings. */
export interface PanelActions extends CommitmentActions {
  remind(): void;
  refresh(): void;
  close(): void;
}
