import { inChunks } from '../../support/in-chunks.ts';
import { AT_ONCE, type Bookkeeping } from './bookkeeping.ts';

/** A customer of its own, and those under it who also take invoices and make payments. */
export interface GeneratedCustomer {
  readonly id: number;
  /** The company whose daughter it is. */
  readonly parent: number | undefined;
  readonly contacts: readonly number[];
}

/** Companies and persons, each with up to three contacts, some the daughter company of another. */
export async function makeCustomers(books: Bookkeeping, count: number): Promise<GeneratedCustomer[]> {
  const { random } = books;
  const roots = await createPartners(
    books,
    Array.from({ length: count }, (_, index) => ({
      name: `Cliente ${index + 1} ${random.pick(['Comércio', 'Indústria', 'Serviços', 'Transportes'])}`,
      is_company: random.chance(0.8),
      email: random.chance(0.9) && `financeiro@cliente-${index + 1}.example`,
    })),
  );
  const contactsOf = new Map(roots.map((id) => [id, random.between(0, 3)]));
  const parents = roots.flatMap((id) => Array.from({ length: contactsOf.get(id) ?? 0 }, () => id));
  const contacts = await createPartners(
    books,
    parents.map((parent_id, index) => ({
      name: `Contato ${index + 1}`,
      parent_id,
      type: random.pick(['contact', 'invoice', 'other']),
      is_company: false,
    })),
  );
  const mothers = random.sample(roots, Math.ceil(count / 20));
  const daughters = await createPartners(
    books,
    mothers.map((parent_id) => ({ name: 'Filial', parent_id, is_company: true })),
  );
  return [
    ...roots.map((id) => ({
      id,
      parent: undefined,
      contacts: contacts.filter((_, index) => parents[index] === id),
    })),
    ...daughters.map((id, index) => ({ id, parent: mothers[index], contacts: [] })),
  ];
}

async function createPartners({ call, companies }: Bookkeeping, values: readonly object[]): Promise<number[]> {
  const created = [];
  for (const chunk of inChunks(values, AT_ONCE)) {
    created.push(...(await call<number[]>('res.partner', 'create', [chunk], companies[0]?.as)));
  }
  return created;
}

/** The customer itself or somebody under it: whom a document is made out to. */
export function addressee({ random }: Bookkeeping, { id, contacts }: GeneratedCustomer): number {
  return contacts.length > 0 && random.chance(0.3) ? random.pick(contacts) : id;
}
