import type { BusinessCalendar } from '../shared/domain/calendar/business-calendar.ts';
import type { Clock } from './clock.ts';
import type { Companies } from './companies.ts';
import type { Crm } from './crm/crm.ts';
import type { Ledger } from './ledger/ledger.ts';
import type { Store } from './store/store.ts';

/** What use cases work with; each takes only what it names. */
export interface Deps {
  readonly crm: Crm;
  readonly store: Store;
  readonly clock: Clock;
  readonly calendar: BusinessCalendar;
  readonly companies: Companies;
  readonly ledger: Ledger;
  /** How long a queued reminder can be undone. */
  readonly undoMs: number;
  /** What follows the `@` of our Message-IDs. */
  readonly messageIdHost: string;
}
