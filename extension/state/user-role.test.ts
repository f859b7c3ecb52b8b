import { expect, it, vi } from 'vitest';
import type { SignedInUser } from '../../shared/contract/sign-in.ts';
import type { Background } from '../messaging/background.ts';
import { failed, succeeded } from '../messaging/result.ts';
import { createUserRole } from './user-role.ts';

const clerk: SignedInUser = { id: 5, name: 'Caio', role: 'finance', companies: [] };

it('is asked once, and anew after a failure', async () => {
  const whoAmI = vi.fn<Background['whoAmI']>();
  const user = createUserRole({ whoAmI });
  whoAmI.mockResolvedValueOnce(failed('sidecar_away'));
  user.learn();
  user.learn();
  await vi.waitFor(() => expect(whoAmI).toHaveBeenCalledTimes(1));
  expect(user.role.value).toBeNull();
  whoAmI.mockResolvedValueOnce(succeeded(clerk));
  user.learn();
  await vi.waitFor(() => expect(user.role.value).toBe('finance'));
  user.learn();
  expect(whoAmI).toHaveBeenCalledTimes(2);
});
