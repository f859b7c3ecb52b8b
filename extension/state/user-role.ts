import { type ReadonlySignal, signal as signalOf } from '@preact/signals';
import type { Role } from '../../shared/contract/common.ts';
import type { Background } from '../messaging/background.ts';

export interface UserRole {
  /** Null until the sidecar has said so. */
  readonly role: ReadonlySignal<Role | null>;
  /** Asks, unless it is known or being asked. */
  learn(): void;
}

/** What the user of this tab may do, asked when it first matters. */
export function createUserRole(background: Pick<Background, 'whoAmI'>): UserRole {
  const role = signalOf<Role | null>(null);
  let asking = false;
  const ask = async () => {
    asking = true;
    const user = await background.whoAmI();
    asking = false;
    if (user.ok) role.value = user.value.role;
  };
  return { role, learn: () => void (asking || role.peek() !== null || ask()) };
}
