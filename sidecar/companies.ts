import type { Clock } from './clock.ts';
import type { Company, Crm } from './crm/crm.ts';

/** The CRM's companies, which change rarely and are asked for all the time. */
export interface Companies {
  all(): Promise<readonly Company[]>;
}

const FRESH_MS = 5 * 60_000;

/** Reads them once in five minutes, however many ask; a failed read is not remembered. */
export function createCompanies(crm: Pick<Crm, 'companies'>, clock: Clock): Companies {
  let reading: Promise<readonly Company[]> | undefined;
  let readAt = 0;
  return {
    all: () => {
      const now = clock.now().getTime();
      if (reading && now - readAt < FRESH_MS) return reading;
      readAt = now;
      const started = crm.companies();
      reading = started;
      started.catch(() => {
        if (reading === started) reading = undefined;
      });
      return started;
    },
  };
}
