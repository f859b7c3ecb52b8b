import { includesRole, type Role } from '../../shared/contract/common.ts';
import { RequestFailure } from '../request-failure.ts';
import type { Session } from '../session/session.ts';
import type { AppContext } from './app-env.ts';

/** Who asks, if they may: `not_signed_in` without a valid token, `not_allowed` in a lesser role. */
export function requireSession(context: AppContext, needed: Role): Session {
  const session = context.get('session');
  if (!session) throw new RequestFailure('not_signed_in', 'sign in first');
  if (!includesRole(session.role, needed)) throw new RequestFailure('not_allowed', `this takes the role ${needed}`);
  return session;
}
