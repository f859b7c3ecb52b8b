import { background } from '../messaging/background.ts';
import { createDesk } from './create-desk.ts';

/** Leaves the desk where the overlay that asked for it looks. */
export function startDesk(): void {
  globalThis.emDiaDesk = (setUp) => createDesk({ ...setUp, background });
}
