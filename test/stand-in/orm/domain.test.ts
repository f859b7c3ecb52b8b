import { describe, expect, it } from 'vitest';
import { models } from '../models/models.ts';
import { Database } from './database.ts';
import { compileDomain, type Domain } from './domain.ts';

const db = Database.of(models);
const group = db.insert('res.partner', { name: 'Grupo', is_company: true, active: true });
const billing = db.insert('res.partner', {
  name: 'Contas a Pagar',
  parent_id: group.id,
  email: 'contas@grupo.example',
  type: 'invoice',
});
const bakery = db.insert('res.partner', { name: 'Padaria 100%', is_company: true, email: 'Oi@Padaria.example' });

function found(domain: Domain): string[] {
  const fulfils = compileDomain(db, db.model('res.partner'), domain);
  return db
    .rows('res.partner')
    .filter(fulfils)
    .map(({ name }) => String(name));
}

describe('a domain', () => {
  it.each<[string, Domain, string[]]>([
    [
      'asks all of its conditions',
      [
        ['is_company', '=', true],
        ['email', '!=', false],
      ],
      ['Padaria 100%'],
    ],
    [
      'takes either side of an or',
      ['|', ['id', '=', billing.id], ['id', '=', bakery.id]],
      ['Contas a Pagar', 'Padaria 100%'],
    ],
    ['negates what follows', ['!', ['is_company', '=', true]], ['Contas a Pagar']],
    ['nests', ['&', '|', ['id', '=', group.id], ['id', '=', bakery.id], '!', ['email', '=', false]], ['Padaria 100%']],
    ['is fulfilled by everything when empty', [], ['Grupo', 'Contas a Pagar', 'Padaria 100%']],
    ['knows the condition that is always true', [[1, '=', 1]], ['Grupo', 'Contas a Pagar', 'Padaria 100%']],
    ['knows the condition that never is', [[0, '=', 1]], []],
    ['finds one of several', [['id', 'in', [group.id, bakery.id]]], ['Grupo', 'Padaria 100%']],
    ['finds none of an empty list', [['id', 'in', []]], []],
    [
      'finds an empty link among several values',
      [['parent_id', 'in', [group.id, false]]],
      ['Grupo', 'Contas a Pagar', 'Padaria 100%'],
    ],
    ['leaves out several', [['id', 'not in', [group.id, bakery.id]]], ['Contas a Pagar']],
    ['counts an empty field as different', [['email', '!=', 'contas@grupo.example']], ['Grupo', 'Padaria 100%']],
    ['compares case or not', [['email', 'ilike', 'padaria']], ['Padaria 100%']],
    ['takes like by the letter', [['email', 'like', 'padaria']], []],
    ['knows its own wildcards only', [['name', '=like', 'Padaria 100.']], []],
    ['ends where =like says', [['name', '=like', 'Padaria%']], ['Padaria 100%']],
    ['orders numbers', [['id', '>', billing.id]], ['Padaria 100%']],
    ['orders nothing that is empty', [['email', '<', 'zzz']], ['Contas a Pagar', 'Padaria 100%']],
    ['follows a link', [['parent_id.name', '=', 'Grupo']], ['Contas a Pagar']],
    ['follows a computed link', [['commercial_partner_id', 'in', [group.id]]], ['Grupo', 'Contas a Pagar']],
    ['looks at any child', [['child_ids.type', '=', 'invoice']], ['Grupo']],
    ['knows what is below', [['parent_id', 'child_of', group.id]], ['Contas a Pagar']],
    ['searches a link by name', [['parent_id', 'ilike', 'grup']], ['Contas a Pagar']],
    [
      'ignores an unset =?',
      [
        ['name', '=?', false],
        ['is_company', '=', true],
      ],
      ['Grupo', 'Padaria 100%'],
    ],
  ])('%s', (_, domain, expected) => {
    expect(found(domain)).toEqual(expected);
  });

  it.each<[string, Domain, RegExp]>([
    ['a field nobody has', [['nope', '=', 1]], /Invalid field res\.partner\.nope/],
    ['an operator nobody has', [['name', '~', 'x']], /Invalid operator/],
    ['an operator without its sides', ['|', ['id', '=', 1]], /Domain is invalid/],
  ])('refuses %s', (_, domain, message) => {
    expect(() => found(domain)).toThrow(message);
  });
});
