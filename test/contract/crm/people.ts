import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { StaffKey } from '../../dataset/dataset.ts';
import { openWebSession } from '../../odoo/web-session.ts';
import type { Suite } from './suite.ts';

const MISSING = 987_654_321;

const ASKED = [
  'sales_team.group_sale_salesman',
  'account.group_account_invoice',
  'account.group_account_manager',
  'base.group_system',
];

export function describePeople(suite: Suite): void {
  const idOf = (key: string) => suite.held.ids.customer(key);

  describe('knows whom to write to:', () => {
    it('invoice addresses, who was billed, and the customer', async () => {
      const documents = ['group-1', 'group-2'].map(suite.held.ids.invoice);
      const contacts = await suite.crm.contacts(idOf('group'), documents);
      expect(contacts).toHaveLength(2);
      expect(contacts).toEqual(
        expect.arrayContaining([
          {
            id: idOf('group-billing'),
            name: 'Contas a Pagar',
            email: 'contas.pagar@textil-vale.example',
            role: 'invoice',
          },
          {
            id: idOf('group'),
            name: 'Grupo Têxtil Vale do Itajaí S.A.',
            email: 'geral@textil-vale.example',
            role: 'customer',
          },
        ]),
      );
    });

    it('nobody of another customer, whatever documents are named', async () => {
      const contacts = await suite.crm.contacts(idOf('critical'), [suite.held.ids.invoice('group-1')]);
      expect(contacts.map(({ id }) => id)).toEqual([idOf('critical')]);
    });

    it('a customer without an address, as such', async () => {
      expect(await suite.crm.contacts(idOf('no-email'), [])).toEqual([
        { id: idOf('no-email'), name: 'Bar do Zé Antônio', email: undefined, role: 'customer' },
      ]);
    });

    it('where a letter goes, its invoice address before its own, in lines of Brazil', async () => {
      const set = async (key: string, values: object) => suite.held.call('res.partner', 'write', [[idOf(key)], values]);
      const [sp] = await suite.held.call<number[]>('res.country.state', 'search', [
        [
          ['code', '=', 'SP'],
          ['country_id.code', '=', 'BR'],
        ],
      ]);
      await set('on-time', { street: 'Rua A, 1', street2: 'Sala\n2', city: 'Santos', state_id: sp, zip: '11000-000' });
      expect(await suite.crm.postalAddress(idOf('on-time'))).toEqual(['Rua A, 1', 'Sala 2', '11000-000 Santos - SP']);
      await set('group', { street: 'Rua B, 2' });
      await set('group-billing', { street: false });
      expect((await suite.crm.postalAddress(idOf('group')))[0]).toBe('Rua B, 2');
      await set('group-billing', { street: 'Rua C, 3' });
      expect((await suite.crm.postalAddress(idOf('group')))[0]).toBe('Rua C, 3');
      await set('on-time', { street: false });
      expect(await suite.crm.postalAddress(idOf('on-time'))).toEqual([]);
      expect(await suite.crm.postalAddress(MISSING)).toEqual([]);
    });

    it('and who follows the record', async () => {
      const followers = await suite.crm.followers(idOf('followed'));
      expect(followers.map(({ name }) => name).sort()).toEqual(['Caio Financeiro', 'Escritório Contábil de Terceiros']);
      expect(await suite.crm.followers(idOf('on-time'))).toEqual([]);
    });
  });

  describe('knows its users:', () => {
    it.each<[StaffKey, string[]]>([
      ['salesperson', ['sales_team.group_sale_salesman']],
      ['clerk', ['account.group_account_invoice']],
      ['manager', ['sales_team.group_sale_salesman', 'account.group_account_invoice', 'account.group_account_manager']],
      ['portal', []],
    ])('the %s, with the groups asked about, those implied among them', async (key, groups) => {
      const { id, name } = suite.held.users[key];
      const user = await suite.crm.user(id, ASKED);
      expect(user).toMatchObject({ id, name, active: true, internal: key !== 'portal', groups: new Set(groups) });
      expect([...(user?.companyIds ?? [])].sort()).toEqual(['main', 'branch'].map(suite.held.ids.company).sort());
    });

    it('only the groups asked about', async () => {
      const user = await suite.crm.user(suite.held.users.manager.id, ['base.group_system']);
      expect(user?.groups).toEqual(new Set());
    });

    it('no user who does not exist', async () => {
      expect(await suite.crm.user(MISSING, ASKED)).toBeUndefined();
    });
  });

  describe('tells who made a sign-in proof:', () => {
    const attach = async (values: object, by: StaffKey = 'salesperson', name = `emdia-sign-in-${randomUUID()}`) => {
      const { url, database, users } = suite.held;
      const { call } = await openWebSession({ url, database, ...users[by] });
      await call('ir.attachment', 'create', [{ name, ...values }]);
      return name;
    };

    it('the user of the session that created it', async () => {
      const name = await attach({ public: true });
      expect(await suite.crm.signInProof(name)).toEqual({ createdBy: suite.held.users.salesperson.id });
    });

    it('and nobody else, when the values claim so', async () => {
      const name = await attach({ public: true, create_uid: suite.held.users.manager.id });
      expect(await suite.crm.signInProof(name)).toEqual({ createdBy: suite.held.users.salesperson.id });
    });

    it('the first of several, since only later ones are made by who has read its name', async () => {
      const name = await attach({ public: true });
      await attach({ public: true }, 'manager', name);
      expect(await suite.crm.signInProof(name)).toEqual({ createdBy: suite.held.users.salesperson.id });
    });

    it('nobody, when it is not public, has another name or does not exist', async () => {
      expect(await suite.crm.signInProof(await attach({}))).toBeUndefined();
      const name = await attach({ public: true });
      expect(await suite.crm.signInProof(name.slice(0, -1))).toBeUndefined();
      expect(await suite.crm.signInProof(name.toUpperCase())).toBeUndefined();
      expect(await suite.crm.signInProof(randomUUID())).toBeUndefined();
    });
  });
}
