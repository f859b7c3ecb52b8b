import type { Customer, Follower } from '../../dataset/dataset.ts';
import { follow, subtypes } from '../mail/followers.ts';
import { createRow } from '../orm/write.ts';
import { known, type Loading } from './load-dataset.ts';

/** Customers first, then the contacts and addresses under them, then who follows whom. */
export function loadCustomers(loading: Loading): void {
  const { env, dataset, customers } = loading;
  const isContact = ({ parent }: Customer) => parent !== undefined;
  const inOrder = [...dataset.customers.filter((one) => !isContact(one)), ...dataset.customers.filter(isContact)];
  for (const { key, name, language, email, phone, cnpj, city, parent, type, creditLimit } of inOrder) {
    const row = createRow(env, env.db.model('res.partner'), {
      name,
      type,
      email,
      phone,
      vat: cnpj,
      city,
      lang: language,
      is_company: parent === undefined,
      parent_id: parent === undefined ? false : known(customers, parent).id,
      use_partner_credit_limit: creditLimit !== undefined,
      credit_limit: creditLimit ?? 0,
    });
    customers.set(key, row);
  }
  for (const { key, followers = [] } of dataset.customers)
    loadFollowers(loading, 'res.partner', known(customers, key).id, followers);
}

export function loadFollowers(
  { env, customers, users }: Loading,
  model: string,
  record: number,
  followers: readonly Follower[],
): void {
  for (const { party, notesToo } of followers) {
    const partner =
      'customer' in party ? known(customers, party.customer).id : Number(known(users, party.user).partner_id);
    const wanted = notesToo ? Object.values(subtypes) : [subtypes['mail.mt_comment']];
    follow(env, model, record, [partner], wanted);
  }
}
