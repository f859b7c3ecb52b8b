import { afterEach, describe, expect, it } from 'vitest';
import { type Answer, type AnsweringServer, startAnsweringServer } from '../../../test/support/answering-server.ts';
import type { OutgoingMessage } from '../crm.ts';
import type { OdooConfig } from './config.ts';
import { createOdooCrm } from './create-odoo-crm.ts';

let server: AnsweringServer | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

const crmAt = (url: string, rest: Partial<OdooConfig> = {}) =>
  createOdooCrm({ url, database: 'crm', login: 'emdia', key: 'k', readTimeoutMs: 1500, retryDelayMs: 1, ...rest });

async function crmThatAnswers(answer: (path: string, time: number) => Answer, rest: Partial<OdooConfig> = {}) {
  const times = new Map<string, number>();
  server = await startAnsweringServer(({ path }) => {
    const time = (times.get(path) ?? 0) + 1;
    times.set(path, time);
    return answer(path, time);
  });
  return crmAt(server.url, rest);
}

const asked = (path: string) => server?.requests.filter((request) => request.path === path).length;
const json = (value: unknown): Answer => ({ body: JSON.stringify(value) });
const USERS = '/json/2/res.users/search_read';
const POST = '/json/2/res.partner/message_post';

const anOdoo19 = (path: string): Answer => {
  if (path === '/web/version') return json({ version: '19.0' });
  if (path === USERS) return json([{ id: 7, company_ids: [1] }]);
  if (path === POST) return json([41]);
  return json([]);
};

const message: OutgoingMessage = {
  messageId: '<a@emdia.example>',
  customerId: 5,
  companyId: 1,
  recipientIds: [5],
  subject: 'Conta',
  html: '<p>Olá</p>',
  from: 'Em Dia <financeiro@emdia.example>',
  replyTo: undefined,
  authorId: 1,
  attachments: [],
  storedFileIds: [],
};

describe('an Odoo', () => {
  it('that is not running is unreachable', async () => {
    const gone = await startAnsweringServer(() => 'hang');
    await gone.close();
    await expect(crmAt(gone.url).describe()).rejects.toMatchObject({ name: 'CrmError', kind: 'unreachable' });
  });

  it('that never answers is given up after a time', async () => {
    const crm = await crmThatAnswers(() => 'hang');
    await expect(crm.companies()).rejects.toMatchObject({ kind: 'timeout', mayHaveLanded: false });
  });

  it.each(['20.0', '13.0', 'saas~18.2', '19.1'])('of version %s is refused by name', async (version) => {
    const crm = await crmThatAnswers(() => json({ version }));
    const refusal = { kind: 'unsupported_version', message: expect.stringContaining(version) };
    await expect(crm.describe()).rejects.toMatchObject(refusal);
    await expect(crm.openReceivables([1])).rejects.toMatchObject(refusal);
  });

  it('is known by its older way of saying its version, and by its edition', async () => {
    const crm = await crmThatAnswers((path) =>
      path === '/jsonrpc'
        ? json({ jsonrpc: '2.0', result: { server_version: '20.0+e' } })
        : { status: 404, body: 'nothing here' },
    );
    await expect(crm.describe()).rejects.toMatchObject({ message: expect.stringContaining('20.0+e') });
  });

  it('that is something else is told apart', async () => {
    const crm = await crmThatAnswers(() => ({ body: '<html>Welcome to nginx</html>' }));
    await expect(crm.describe()).rejects.toMatchObject({
      kind: 'unexpected',
      message: expect.stringContaining('nginx'),
    });
  });

  it('without JSON-2 is not asked by it', async () => {
    const crm = await crmThatAnswers(() => json({ version: '18.0' }), { transport: 'json-2' });
    await expect(crm.describe()).rejects.toMatchObject({ kind: 'unsupported_version' });
  });

  it('that does not know the login refuses it', async () => {
    const crm = await crmThatAnswers((path) => (path === USERS ? json([]) : anOdoo19(path)));
    await expect(crm.describe()).rejects.toMatchObject({ kind: 'credentials_refused' });
  });
});

describe('reading', () => {
  it('is repeated when a fault passes', async () => {
    const crm = await crmThatAnswers((path, time) =>
      path === USERS && time < 3 ? { status: time === 1 ? 503 : 502, body: '' } : anOdoo19(path),
    );
    expect(await crm.describe()).toEqual({ product: 'Odoo', version: '19.0', database: 'crm' });
    expect(asked(USERS)).toBe(3);
  });

  it('is given up when it does not', async () => {
    const crm = await crmThatAnswers((path) => (path === USERS ? 'reset' : anOdoo19(path)));
    await expect(crm.describe()).rejects.toMatchObject({ kind: 'unreachable' });
    expect(asked(USERS)).toBe(3);
  });

  it('is not repeated when it was refused', async () => {
    const refusal = { status: 403, body: JSON.stringify({ name: 'odoo.exceptions.AccessError', message: 'no' }) };
    const crm = await crmThatAnswers((path) => (path === USERS ? refusal : anOdoo19(path)));
    await expect(crm.describe()).rejects.toMatchObject({ kind: 'access_denied' });
    expect(asked(USERS)).toBe(1);
  });

  it('starts anew after a failure, by itself', async () => {
    const crm = await crmThatAnswers((path, time) =>
      path === USERS && time === 1 ? { status: 500, body: '' } : anOdoo19(path),
    );
    await expect(crm.companies()).rejects.toMatchObject({ kind: 'unexpected' });
    expect(await crm.companies()).toEqual([]);
  });

  it('signs in once for all who ask at the same time', async () => {
    const crm = await crmThatAnswers(anOdoo19);
    await Promise.all([crm.companies(), crm.customers([1]), crm.findMessage('<a@emdia.example>')]);
    expect(asked(USERS)).toBe(1);
  });

  it('refuses rows of another shape, naming the field', async () => {
    const crm = await crmThatAnswers((path) =>
      path.includes('mail.message') ? json([{ id: 1, partner_ids: 'many' }]) : anOdoo19(path),
    );
    await expect(crm.findMessage('<a@emdia.example>')).rejects.toMatchObject({
      kind: 'unexpected',
      message: expect.stringContaining('partner_ids'),
    });
  });
});

describe('sending', () => {
  it('answers the message Odoo made', async () => {
    const crm = await crmThatAnswers(anOdoo19);
    expect(await crm.send(message)).toEqual({ id: 41, recipientIds: [5] });
  });

  it.each<[string, Answer]>([
    ['a proxy in between fails', { status: 502, body: '' }],
    ['the connection breaks', 'reset'],
    ['no answer comes', 'hang'],
    ['the answer is no message', { body: '[]' }],
  ])('is done once, and in doubt, when %s', async (_, answer) => {
    const crm = await crmThatAnswers((path) => (path === POST ? answer : anOdoo19(path)), { writeTimeoutMs: 1000 });
    await expect(crm.send(message)).rejects.toMatchObject({ mayHaveLanded: true });
    expect(asked(POST)).toBe(1);
  });

  it('an SMS is done once, and in doubt, when the connection breaks', async () => {
    const kinds = json({ message_type: { selection: [['sms', 'SMS']] } });
    const crm = await crmThatAnswers((path) => {
      if (path === '/json/2/mail.message/fields_get') return kinds;
      return path === POST ? 'reset' : anOdoo19(path);
    });
    const { messageId, customerId, companyId, authorId } = message;
    const sms = { messageId, customerId, companyId, authorId, number: '+5511987654321', text: 'Olá' };
    expect(await crm.sendsSms()).toBe(true);
    await expect(crm.sendSms(sms)).rejects.toMatchObject({ kind: 'unreachable', mayHaveLanded: true });
    expect(asked(POST)).toBe(1);
  });

  it('did not happen when what comes before it fails', async () => {
    const crm = await crmThatAnswers((path) => (path === USERS ? 'reset' : anOdoo19(path)));
    await expect(crm.send(message)).rejects.toMatchObject({ kind: 'unreachable', mayHaveLanded: false });
    expect(asked(POST)).toBe(0);
  });
});
