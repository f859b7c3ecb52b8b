import type { Database } from '../orm/database.ts';

export const hasModule = (db: Database, name: string): boolean =>
  db.rows('ir.module.module').some((row) => row.name === name && row.state === 'installed');
