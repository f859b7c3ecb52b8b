import type { Customer, Follower } from '../../dataset/dataset.ts';
import { createAll, idOf, inCompany, recordIds, type Seeding } from './seeding.ts';

/** Customers first, then the contacts and addresses under them. */
export async function seedCustomers(seeding: Seeding): Promise<void> {
  const { call, dataset, ids } = seeding;
  const fields = await call<object>('res.partner', 'fields_get', [['use_partner_credit_limit']]);
  const knowsCreditLimits = 'use_partner_credit_limit' in fields;

  const values = ({ name, language, email, phone, cnpj, city, parent, type, creditLimit }: Customer) => ({
    name,
    type,
    email: email ?? false,
    phone: phone ?? false,
    vat: cnpj ?? false,
    city: city ?? false,
    lang: language,
    is_company: parent === undefined,
    ...(parent && { parent_id: idOf(ids.customers, parent) }),
    ...(knowsCreditLimits &&
      creditLimit !== undefined && { use_partner_credit_limit: true, credit_limit: creditLimit }),
  });
  const context = inCompany(seeding, 'main');
  if (knowsCreditLimits) {
    await call('res.company', 'write', [Object.values(ids.companies), { account_use_credit_limit: true }]);
  }
  const contacts = dataset.customers.filter(({ parent }) => parent);
  await createAll(
    seeding,
    'res.partner',
    dataset.customers.filter(({ parent }) => !parent),
    ids.customers,
    values,
    context,
  );
  await createAll(seeding, 'res.partner', contacts, ids.customers, values, context);

  for (const { key, followers = [] } of dataset.customers) {
    await seedFollowers(seeding, 'res.partner', idOf(ids.customers, key), followers);
  }
}

/** Makes people follow a record, with the kinds of messages they asked for. */
export async function seedFollowers(
  { call, ids }: Seeding,
  model: string,
  record: number,
  followers: readonly Follower[],
): Promise<void> {
  if (followers.length === 0) return;
  const subtype = await recordIds(call, ['mail.mt_comment', 'mail.mt_note']);
  for (const { party, notesToo } of followers) {
    const partner =
      'customer' in party ? idOf(ids.customers, party.customer) : await partnerOf(call, idOf(ids.users, party.user));
    const subtypes = notesToo ? [subtype('mail.mt_comment'), subtype('mail.mt_note')] : [subtype('mail.mt_comment')];
    await call(model, 'message_subscribe', [[record]], { partner_ids: [partner], subtype_ids: subtypes });
  }
}

async function partnerOf(call: Seeding['call'], user: number): Promise<number> {
  const [row] = await call<{ partner_id: [number, string] }[]>('res.users', 'read', [[user], ['partner_id']]);
  if (!row) throw new Error(`no user ${user}`);
  return row.partner_id[0];
}
