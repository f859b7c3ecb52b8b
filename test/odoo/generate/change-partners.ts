import type { Bookkeeping } from './bookkeeping.ts';
import type { GeneratedCustomer } from './customers.ts';

/** Customers get new names and new parents, contacts change customers or become customers, and two of a kind are merged. */
export async function changePartners(books: Bookkeeping, customers: readonly GeneratedCustomer[]): Promise<void> {
  const { call, random } = books;
  const write = (ids: readonly number[], values: object) => call('res.partner', 'write', [ids, values]);
  const chosen = random.sample(customers, customers.length);
  for (const { id } of chosen.splice(0, 5)) await write([id], { name: `Novo nome ${id}` });

  const withContacts = chosen.filter(({ contacts }) => contacts.length > 0).slice(0, 12);
  const others = chosen.filter((customer) => customer.parent === undefined && !withContacts.includes(customer));
  const [heads, joining, doubles] = [others.slice(0, 12), others.slice(12, 18), others.slice(18, 22)];
  await write(
    heads.map(({ id }) => id),
    { is_company: true },
  );
  const head = () => random.pick(heads).id;
  for (const { id } of joining) await write([id], { parent_id: head(), is_company: false });
  for (const { contacts } of withContacts.slice(0, 6)) await write(contacts, { parent_id: head() });
  for (const { contacts } of withContacts.slice(6)) await write(contacts, { parent_id: false });
  for (const { id } of doubles) await merge(books, id, head());
}

/** Odoo moves the documents of a merged partner in the database itself, past its own books of what was written when. */
async function merge({ call }: Bookkeeping, from: number, into: number): Promise<void> {
  const model = 'base.partner.merge.automatic.wizard';
  const values = { state: 'selection', partner_ids: [[6, 0, [from, into]]], dst_partner_id: into };
  const wizard = await call<number[]>(model, 'create', [[values]]);
  await call(model, 'action_merge', [wizard]);
}
