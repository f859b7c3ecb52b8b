import type { World } from '../orm/environment.ts';

export interface Login {
  readonly login: string;
  readonly password: string;
}

/** The user this password, or one of their API keys, belongs to. */
export function authenticate({ db }: World, { login, password }: Login): number | undefined {
  const user = db.rows('res.users').find((row) => row.login === login && row.active === true);
  if (!user) return undefined;
  const hasKey = db.rows('res.users.apikeys').some((row) => row.user_id === user.id && row.key === password);
  return hasKey || user.password === password ? user.id : undefined;
}

export function userOfKey({ db }: World, key: string): number | undefined {
  const owner = db.rows('res.users.apikeys').find((row) => row.key === key)?.user_id;
  return typeof owner === 'number' && db.find('res.users', owner)?.active === true ? owner : undefined;
}
