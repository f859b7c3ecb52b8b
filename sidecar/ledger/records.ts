import type { Crm, CrmRecord, Resolution } from '../crm/crm.ts';
import { pieces } from './pages.ts';

/** Whose debt records are about, remembered: an order's customer is asked for once, then kept fresh while people look at it. */
export interface Records {
  /** What is remembered; undefined for a record not asked about yet. */
  known(record: CrmRecord): Resolution | undefined;
  /** Asks the CRM about those not remembered, in one go. */
  meet(records: readonly CrmRecord[]): Promise<void>;
  /** Asks again about those that somebody looked at lately, and forgets the others. */
  refresh(): Promise<void>;
}

/** For this long after somebody looked at a record it is kept fresh. */
const WATCHED_MS = 120_000;
const MOST = 20_000;

export function createRecords(crm: Pick<Crm, 'resolve'>, uptimeMs: () => number): Records {
  const entries = new Map<string, { record: CrmRecord; resolution: Resolution; lookedAt: number }>();

  async function ask(records: readonly CrmRecord[]): Promise<void> {
    for (const piece of pieces(records, 500)) {
      const resolutions = await crm.resolve(piece);
      piece.forEach((record, index) => {
        const resolution = resolutions[index];
        const key = keyOf(record);
        if (resolution) entries.set(key, { record, resolution, lookedAt: entries.get(key)?.lookedAt ?? uptimeMs() });
      });
    }
  }

  function forget(): void {
    for (const [key, { lookedAt }] of entries) {
      if (uptimeMs() - lookedAt > WATCHED_MS || entries.size > MOST) entries.delete(key);
    }
  }

  return {
    known: (record) => {
      const entry = entries.get(keyOf(record));
      if (entry) entry.lookedAt = uptimeMs();
      return entry?.resolution;
    },
    meet: (records) => ask(records.filter((record) => !entries.has(keyOf(record)))),
    refresh: async () => {
      forget();
      await ask([...entries.values()].map(({ record }) => record));
    },
  };
}

const keyOf = ({ type, id }: CrmRecord): string => `${type} ${id}`;
