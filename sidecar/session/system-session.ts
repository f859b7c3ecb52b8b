import type { Person } from '../store/store.ts';
import type { Session } from './session.ts';

/** In whose name the régua acts. */
export const THE_REGUA: Person = { userId: 0, name: 'Em Dia' };

/** What runs by itself for one company may see that company. */
export function systemSession(companyId: number): Session {
  return { ...THE_REGUA, role: 'admin', companyIds: [companyId] };
}
