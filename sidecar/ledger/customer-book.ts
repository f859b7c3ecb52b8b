import type { Crm, CrmInstant, Customer } from '../crm/crm.ts';
import { readAgainFrom } from './crm-instant.ts';
import type { Mirror } from './mirror.ts';
import { ahead, pages, pieces } from './pages.ts';

/** Who the mirror's partners belong to, and what is known of those customers. */
export interface CustomerBook {
  get(customerId: number): Customer | undefined;
  /** Reads the owners of partners not met before, and the customers behind them; of all of them when `again`. To be called before their lines are shown. */
  meet(partnerIds: Iterable<number>, again?: 'again'): Promise<void>;
  /** Reads the owners alone. */
  meetOwners(partnerIds: Iterable<number>): Promise<void>;
  /** Customers by id, those without open lines too; one that does not exist or may not be read is missing afterwards. */
  meetCustomers(customerIds: Iterable<number>): Promise<void>;
  /** Notes where changes begin. */
  begin(): Promise<void>;
  /** Takes in what changed since `begin`, or since the last time; answers the customers that something changed about. */
  readChanges(): Promise<number[]>;
}

/** `changed` is told of every customer whose facts were read again. */
export function createCustomerBook(
  crm: Crm,
  mirror: Pick<Mirror, 'ownerOf' | 'setOwner'>,
  changed: (customerId: number) => void,
): CustomerBook {
  const known = new Map<number, Customer>();
  let cursor: CrmInstant | undefined;
  let seenBefore: ReadonlyMap<number, CrmInstant> = new Map();

  async function read(customerIds: Iterable<number>): Promise<void> {
    for await (const [ids, customers] of ahead(pieces(customerIds), (piece) => crm.customers(piece))) {
      const found = new Map(customers.map((customer) => [customer.id, customer]));
      for (const id of ids) {
        const customer = found.get(id);
        if (customer) known.set(id, customer);
        else known.delete(id);
        changed(id);
      }
    }
  }

  async function meetCustomers(customerIds: Iterable<number>, again?: 'again'): Promise<void> {
    await read([...new Set(customerIds)].filter((id) => again || !known.has(id)));
  }

  async function meetOwners(partnerIds: Iterable<number>, again?: 'again'): Promise<void> {
    const strangers = [...new Set(partnerIds)].filter((id) => again || mirror.ownerOf(id) === undefined);
    for await (const [ids, owners] of ahead(pieces(strangers), (piece) => crm.owners(piece))) {
      for (const id of ids) mirror.setOwner(id, owners.get(id) ?? id);
    }
  }

  async function meet(partnerIds: Iterable<number>, again?: 'again'): Promise<void> {
    const all = [...new Set(partnerIds)];
    await meetOwners(all, again);
    await meetCustomers(
      all.map((id) => mirror.ownerOf(id) ?? id),
      again,
    );
  }

  async function readChanges(): Promise<number[]> {
    const stale = new Set<number>();
    const touched = new Set<number>();
    const seen = new Map<number, CrmInstant>();
    let newest = cursor;
    for await (const rows of pages((page) => crm.changedPartners(readAgainFrom(cursor), page))) {
      for (const { id, changedAt, customerId } of rows) {
        if (newest === undefined || changedAt > newest) newest = changedAt;
        seen.set(id, changedAt);
        // Changes are read again and again while they are young.
        if (seenBefore.get(id) !== changedAt) touched.add(customerId);
        if (mirror.ownerOf(id) !== undefined) mirror.setOwner(id, customerId);
        if (known.has(id)) stale.add(id);
        if (mirror.ownerOf(id) !== undefined && !known.has(customerId)) stale.add(customerId);
      }
    }
    await read(stale);
    cursor = newest;
    seenBefore = seen;
    return [...touched];
  }

  return {
    get: (customerId) => known.get(customerId),
    meet,
    meetOwners,
    meetCustomers,
    begin: async () => {
      cursor = await crm.lastPartnerChange();
    },
    readChanges,
  };
}
