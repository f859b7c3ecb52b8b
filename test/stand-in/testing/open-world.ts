import { dataset, type UserKey } from '../../dataset/dataset.ts';
import type { Letter } from '../mail/mailer.ts';
import { execute } from '../methods/execute.ts';
import { models } from '../models/models.ts';
import { Database } from '../orm/database.ts';
import type { World } from '../orm/environment.ts';
import { known, type Loaded, loadDataset } from '../seed/load-dataset.ts';
import { ADMIN } from '../seed/load-system.ts';

type Who = UserKey | 'admin';

/** The data set without a server: calls as anybody, and the letters that would have left. */
export interface OpenWorld extends Loaded {
  readonly letters: Letter[];
  as(
    who: Who,
  ): <T>(model: string, method: string, positional: readonly unknown[], named?: Record<string, unknown>) => Promise<T>;
  id(kind: keyof Loaded, key: string): number;
}

export function openWorld({ mailFails = false } = {}): OpenWorld {
  const letters: Letter[] = [];
  const mailer = {
    async send(letter: Letter) {
      if (mailFails) throw new Error('mailbox full');
      letters.push(letter);
    },
  };
  const world: World = { db: Database.of(models), mailer, url: () => 'http://crm.example', now: () => new Date() };
  const loaded = loadDataset(world, dataset);
  return {
    ...loaded,
    letters,
    as:
      (who) =>
      async <T>(model: string, method: string, positional: readonly unknown[], named: Record<string, unknown> = {}) => {
        const uid = who === 'admin' ? ADMIN : known(loaded.users, who).id;
        return (await execute(world, { uid, model, method, positional, named })) as T;
      },
    id: (kind, key) => known(loaded[kind], key).id,
  };
}
