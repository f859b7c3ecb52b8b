import { describe, expect, it } from 'vitest';
import { ChatDraft } from '../../shared/contract/chat.ts';
import { aReceivable } from '../../shared/domain/testing/builders.ts';
import { aSession, someDeps, type TestDeps } from '../../test/support/deps.ts';
import { aCrm, aCustomer, type Books } from '../../test/support/fake-crm.ts';
import { aStoredCommitment, aStoredContact, aStoredReminder } from '../../test/support/stored.ts';
import { readPlan } from '../usecases/read-plan.ts';
import { noteConsent } from './note-consent.ts';
import { openChat } from './open-chat.ts';

const KEY = { companyId: 1, customerId: 7 };
const clerk = aSession();
const MOBILE = '(15) 98765-4321';

const agree = (deps: TestDeps, given = true, id = 'b0ab14dd-5b1e-4a3b-9e0a-3f2b8a2d5c13') =>
  noteConsent({ ...deps, wakeNotes: () => {} })(clerk, KEY, {
    id,
    channel: 'whatsapp',
    given,
    how: 'pediu por telefone',
    language: 'pt-BR',
  });
async function aStage(books: Partial<Books> = {}, now?: string): Promise<TestDeps> {
  const deps = await someDeps(aCrm({ customers: [aCustomer({ phone: MOBILE })], ...books }), now);
  await agree(deps);
  return deps;
}
const chat = async (deps: TestDeps) => ChatDraft.parse(await openChat(deps)(clerk, KEY));

describe('a chat', () => {
  it('has its text, and a link that opens it with the text in it', async () => {
    const deps = await aStage({ portalLinks: new Map([[100, 'https://crm.example/my/invoices/100?access_token=a1']]) });
    const { blocked, phone, text, link, consent } = await chat(deps);
    expect([blocked, phone]).toEqual([null, '+5515987654321']);
    expect(text).toContain('https://crm.example/my/invoices/100?access_token=a1');
    expect(text).not.toContain('1.000');
    const { origin, pathname, searchParams } = new URL(link);
    expect([origin, pathname, searchParams.get('text')]).toEqual(['https://wa.me', '/5515987654321', text]);
    expect(consent).toMatchObject({ given: true, by: 'Caio Financeiro', how: 'pediu por telefone' });
  });

  it('is written in the customer’s language, to the number the CRM keeps for mobiles', async () => {
    const customer = aCustomer({ language: 'en_US', phone: '+55 15 3333-0147', mobile: '+1 202 555 0143' });
    const { language, phone, text } = await chat(await aStage({ customers: [customer] }));
    expect([language, phone]).toEqual(['en', '+12025550143']);
    expect(text).toMatch(/^Hello, Metalúrgica/);
  });

  it('needs no address for mails', async () => {
    expect(await chat(await aStage({ contacts: [] }))).toMatchObject({ blocked: null });
  });

  it('is offered only while the customer agrees', async () => {
    const deps = await someDeps(aCrm({ customers: [aCustomer({ phone: MOBILE })] }));
    expect(await chat(deps)).toMatchObject({ blocked: 'not_opted_in', consent: null, text: '', link: '' });
    await agree(deps);
    expect(await chat(deps)).toMatchObject({ blocked: null });
    await agree(deps, false, 'b0ab14dd-5b1e-4a3b-9e0a-3f2b8a2d5c14');
    expect(await chat(deps)).toMatchObject({ blocked: 'not_opted_in', consent: { given: false } });
  });

  it.each([undefined, '+55 15 3333-0147', 'ramal 12'])('is not offered where the only number is %s', async (phone) => {
    expect(await chat(await aStage({ customers: [aCustomer({ phone })] }))).toMatchObject({
      blocked: 'no_mobile',
      phone: null,
    });
  });

  it.each([
    ['nothing_overdue', async () => aStage({ receivables: [aReceivable({ dueDate: '2026-03-30' })] })],
    ['outside_hours', async () => aStage({}, '2026-03-16T22:00:00.000Z')],
    [
      'promised',
      async () => {
        const deps = await aStage();
        await deps.store.noteCommitment(aStoredCommitment(), []);
        return deps;
      },
    ],
    [
      'already_today',
      async () => {
        const deps = await aStage();
        await deps.store.queueReminder(aStoredReminder());
        return deps;
      },
    ],
    [
      'already_today',
      async () => {
        const deps = await aStage();
        const chatted = { channel: 'whatsapp', outcome: 'written', reason: undefined } as const;
        await deps.store.noteContact(aStoredContact(chatted), []);
        return deps;
      },
    ],
    [
      'contact_cap',
      async () => {
        const deps = await aStage();
        for (const id of ['a', 'b', 'c']) await deps.store.noteContact(aStoredContact({ id, on: '2026-03-13' }), []);
        return deps;
      },
    ],
  ] as const)('is refused as a mail would be: %s', async (blocked, stage) => {
    expect(await chat(await stage())).toMatchObject({ blocked, text: '', link: '' });
  });

  it('is for the people of its company', async () => {
    const deps = await aStage();
    const stranger = aSession({ companyIds: [2] });
    await expect(openChat(deps)(stranger, KEY)).rejects.toMatchObject({ code: 'not_allowed' });
  });
});

describe('a consent', () => {
  it('is in the chatter with who noted it and how it was given, once however often it is asked', async () => {
    const deps = await aStage();
    await agree(deps);
    const notes = await deps.store.waitingNotes();
    expect(notes.map(({ html, by }) => [html.replace(/<[^>]*>/g, ''), by?.name])).toEqual([
      ['Em Dia · O cliente aceitou ser contatado por WhatsApp.pediu por telefone', 'Caio Financeiro'],
    ]);
  });

  it('opens the steps of the régua that go by WhatsApp', async () => {
    const unmet = async (deps: TestDeps) =>
      (await readPlan(deps)(clerk, KEY)).plan?.steps.some(
        ({ verdict }) =>
          verdict.kind === 'not_for_this_customer' && verdict.unmet.some(({ rule }) => rule === 'not_opted_in'),
      );
    const receivables = [aReceivable({ dueDate: '2026-03-10' })];
    const customers = [aCustomer({ phone: MOBILE })];
    expect(await unmet(await someDeps(aCrm({ customers, receivables })))).toBe(true);
    expect(await unmet(await aStage({ receivables }))).toBe(false);
  });
});
