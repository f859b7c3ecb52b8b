import type { Session } from './session.ts';

/** All the account's companies, the one in whose name something is asked or done first, as Odoo wants them told. */
export function companiesFrom({ companyIds }: Pick<Session, 'companyIds'>, first: number): number[] {
  return [first, ...companyIds.filter((id) => id !== first)];
}
