import { groupBy } from '../../shared/domain/group-by.ts';
import { newsOfCustomer } from '../../shared/domain/portfolio/news-of-customer.ts';
import type { Company } from '../crm/crm.ts';
import type { Deps } from '../deps.ts';
import { giveWay } from '../give-way.ts';
import { activeSettings } from '../usecases/active-settings.ts';
import { standingsOf } from '../usecases/commitments-of.ts';
import { paymentsAreRead } from '../usecases/payments-are-read.ts';
import { noteOfTelling } from './telling-note.ts';

type TellDeps = Pick<Deps, 'ledger' | 'store' | 'clock' | 'calendar' | 'messageIdHost'> & {
  readonly wakeNotes: () => void;
};

const EVERY_MS = 60_000;

/** Tells salespeople, while the régua is live, that a customer of theirs turned late or paid; looks once a minute at most. */
export const tellSalespeople = (deps: TellDeps) => {
  let lookedAt = Number.NEGATIVE_INFINITY;
  return async (): Promise<void> => {
    const { ledger, clock } = deps;
    if (ledger.status().state !== 'fresh' || clock.uptimeMs() - lookedAt < EVERY_MS) return;
    lookedAt = clock.uptimeMs();
    for (const company of ledger.companies()) {
      const { live } = await activeSettings(deps)('operation', company.id);
      if (live) await tellOf(deps, company);
    }
  };
};

async function tellOf(deps: TellDeps, company: Company): Promise<void> {
  const { ledger, store, clock } = deps;
  const today = clock.today(company.timeZone);
  const [tellings, { tolerance }, standings] = await Promise.all([
    store.tellings(company.id),
    activeSettings(deps)('thresholds', company.id),
    standingsOf(deps)(company.id, today),
  ]);
  const told = groupBy(tellings, ({ customerId }) => customerId);
  // Of whoever paid everything before a restart nobody may have asked since.
  await ledger.resolve([...told.keys()].map((id) => ({ type: 'customer', id })));
  const histories = paymentsAreRead(deps) ? ledger.histories(company.id) : undefined;
  const customerIds = new Set([...ledger.customersOf(company.id), ...(histories?.keys() ?? [])]);
  for (const customerId of customerIds) {
    await giveWay();
    const customer = ledger.customer(customerId);
    if (customer?.salespersonId === undefined) continue;
    const { disputed } = standings.of(customerId).commitments;
    const news = newsOfCustomer({
      position: ledger.glance(company.id, customerId, today, disputed),
      settlements: histories?.get(customerId),
      told: told.get(customerId) ?? [],
      today,
      tolerance,
    });
    if (!news) continue;
    const { minor, ...what } = news;
    const telling = { companyId: company.id, customerId, ...what };
    const { name: customerName, salespersonId } = customer;
    const { messageIdHost } = deps;
    const note = noteOfTelling({ telling, company, customerName, minor, salespersonId, messageIdHost });
    if (await store.tell(telling, note)) deps.wakeNotes();
  }
}
