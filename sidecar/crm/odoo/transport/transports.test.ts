import { afterEach, describe, expect, it } from 'vitest';
import { type Answer, type AnsweringServer, startAnsweringServer } from '../../../../test/support/answering-server.ts';
import { CrmError } from '../../crm.ts';
import { createHttp } from '../http.ts';
import { createJson2 } from './json-2.ts';
import { createJsonRpc } from './json-rpc.ts';
import type { Transport } from './transport.ts';

const KEY = 'the-secret-key';
const page = (title: string) => `<html><head><title>${title}</title></head><body>nginx</body></html>`;

let server: AnsweringServer | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

const creators = { 'JSON-RPC': createJsonRpc, 'JSON-2': createJson2 } as const;
type Name = keyof typeof creators;

const connectTo = (url: string, name: Name, patienceMs = 10_000): Transport =>
  creators[name](createHttp({ url, readTimeoutMs: patienceMs, writeTimeoutMs: patienceMs }), {
    url,
    database: 'crm',
    login: 'emdia',
    key: KEY,
  });

/** A transport to a server that signs everybody in and then answers so. */
async function against(name: Name, answer: Answer): Promise<Transport> {
  server = await startAnsweringServer(({ path, body }) => {
    if (path.startsWith('/web/login'))
      return { status: 302, body: '', headers: { 'set-cookie': 'session_id=abc; Path=/' } };
    return body.includes('"login"') ? { body: '{"jsonrpc": "2.0", "id": 1, "result": 7}' } : answer;
  });
  return connectTo(server.url, name, answer === 'hang' ? 150 : undefined);
}

const failure = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => 'no failure',
    (error: unknown) => error,
  );
const read = { model: 'res.partner', method: 'read' } as const;
const write = { model: 'res.partner', method: 'message_post', write: true } as const;

describe.each<Name>(['JSON-RPC', 'JSON-2'])('%s', (name) => {
  it.each<[string, Answer, string, boolean]>([
    ['a proxy’s page for 502', { status: 502, body: page('Bad Gateway') }, 'unreachable', true],
    ['a proxy’s page for 504', { status: 504, body: page('Gateway Time-out') }, 'unreachable', true],
    ['503 without a word', { status: 503, body: '' }, 'unreachable', true],
    ['429', { status: 429, body: 'slow down' }, 'unreachable', false],
    ['a page instead of JSON', { body: page('Log in') }, 'unexpected', true],
    ['half of the JSON', { body: '{"jsonrpc": "2.0", "resu' }, 'unexpected', true],
    ['a crash page', { status: 500, body: page('Internal Server Error') }, 'unexpected', true],
    ['a redirect', { status: 301, body: '', headers: { location: 'https://elsewhere.example' } }, 'unexpected', false],
    ['a page for 404', { status: 404, body: page('Not Found') }, 'unexpected', false],
    ['a body cut short', 'cut', 'unreachable', true],
    ['a connection hung up', 'reset', 'unreachable', true],
    ['silence', 'hang', 'timeout', true],
  ])('tells %s apart, and whether a write may have landed', async (_, answer, kind, mayHaveLanded) => {
    const transport = await against(name, answer);
    expect(await failure(transport(read))).toMatchObject({ kind, mayHaveLanded: false });
    expect(await failure(transport(write))).toMatchObject({ kind, mayHaveLanded });
  });

  it('knows that nothing landed where nobody listens', async () => {
    const gone = await startAnsweringServer(() => 'hang');
    await gone.close();
    const error = await failure(connectTo(gone.url, name)(write));
    expect(error).toBeInstanceOf(CrmError);
    expect(error).toMatchObject({ kind: 'unreachable', mayHaveLanded: false });
  });

  it('never quotes the key', async () => {
    const transport = await against(name, { status: 500, body: page('Internal Server Error') });
    const error = await failure(transport(write));
    expect(error).toBeInstanceOf(CrmError);
    expect(String(error)).not.toContain(KEY);
  });
});

const REFUSALS: [name: string, status: number, kind: string, mayHaveLanded: boolean][] = [
  ['odoo.exceptions.AccessDenied', 403, 'credentials_refused', false],
  ['odoo.exceptions.AccessError', 403, 'access_denied', false],
  ['odoo.exceptions.UserError', 422, 'rejected', false],
  ['odoo.exceptions.ValidationError', 422, 'rejected', false],
  ['odoo.exceptions.MissingError', 404, 'rejected', false],
  ['werkzeug.exceptions.NotFound', 404, 'rejected', false],
  ['builtins.ValueError', 500, 'unexpected', true],
];

describe('JSON-RPC', () => {
  it.each(REFUSALS)('takes %s out of an answer of status 200', async (exception, _, kind, mayHaveLanded) => {
    const error = {
      code: 200,
      message: 'Odoo Server Error',
      data: { name: exception, message: 'Não pode.', debug: '…' },
    };
    const transport = await against('JSON-RPC', { body: JSON.stringify({ jsonrpc: '2.0', id: 1, error }) });
    expect(await failure(transport(write))).toMatchObject({ kind, mayHaveLanded, message: `${exception}: Não pode.` });
  });

  it('signs in once, and names its database to servers of several', async () => {
    const transport = await against('JSON-RPC', { body: '{"jsonrpc": "2.0", "id": 1, "result": [1]}' });
    expect(await transport({ ...read, ids: [4], kwargs: { fields: ['name'] }, context: { lang: 'pt_BR' } })).toEqual([
      1,
    ]);
    await transport(read);
    const [login, ...asked] = server?.requests.filter(({ path }) => path === '/jsonrpc') ?? [];
    expect(JSON.parse(login?.body ?? '').params).toEqual({
      service: 'common',
      method: 'login',
      args: ['crm', 'emdia', KEY],
    });
    expect(asked.map(({ headers }) => headers.cookie)).toEqual(['session_id=abc', 'session_id=abc']);
    expect(JSON.parse(asked[0]?.body ?? '').params.args).toEqual([
      'crm',
      7,
      KEY,
      'res.partner',
      'read',
      [[4]],
      { fields: ['name'], context: { lang: 'pt_BR' } },
    ]);
  });

  it('gives a domain by position, where every version takes it', async () => {
    const transport = await against('JSON-RPC', { body: '{"jsonrpc": "2.0", "id": 1, "result": 3}' });
    await transport({ model: 'res.partner', method: 'search_count', domain: [['id', '>', 4]] });
    const { body } = server?.requests.at(-1) ?? {};
    expect(JSON.parse(body ?? '').params.args.slice(4)).toEqual(['search_count', [[['id', '>', 4]]], {}]);
  });

  it('takes a sign-in answered with false as refused, and tries again next time', async () => {
    let known = false;
    server = await startAnsweringServer(({ body }) => ({
      body: JSON.stringify({ jsonrpc: '2.0', result: body.includes('"login"') ? known && 7 : 'here' }),
    }));
    const transport = connectTo(server.url, 'JSON-RPC');
    expect(await failure(transport(read))).toMatchObject({ kind: 'credentials_refused' });
    known = true;
    expect(await transport(read)).toBe('here');
  });

  it('takes a database that is not there as refused credentials', async () => {
    const data = { name: 'psycopg2.OperationalError', message: 'FATAL:  database "crm" does not exist\n' };
    server = await startAnsweringServer(() => ({ body: JSON.stringify({ error: { data } }) }));
    expect(await failure(connectTo(server.url, 'JSON-RPC')(read))).toMatchObject({ kind: 'credentials_refused' });
  });
});

describe('JSON-2', () => {
  it.each(REFUSALS)('takes %s out of an answer of status %i', async (exception, status, kind, mayHaveLanded) => {
    const body = JSON.stringify({ name: exception, message: 'Não pode.', arguments: [], debug: '…' });
    const transport = await against('JSON-2', { status, body });
    expect(await failure(transport(write))).toMatchObject({ kind, mayHaveLanded, message: `${exception}: Não pode.` });
  });

  it('takes 401 as refused credentials', async () => {
    const body = JSON.stringify({ name: 'werkzeug.exceptions.Unauthorized', message: 'Invalid apikey' });
    const transport = await against('JSON-2', { status: 401, body });
    expect(await failure(transport(read))).toMatchObject({ kind: 'credentials_refused' });
  });

  it('takes a database that is not there as refused credentials', async () => {
    const transport = await against('JSON-2', { status: 404, body: '<p>No database is selected and…</p>' });
    expect(await failure(transport(read))).toMatchObject({ kind: 'credentials_refused' });
  });

  it('names every argument, the key and the database', async () => {
    const transport = await against('JSON-2', { body: 'false' });
    expect(await transport({ ...read, ids: [4], kwargs: { fields: ['name'] }, context: { lang: 'pt_BR' } })).toBe(
      false,
    );
    const [request] = server?.requests ?? [];
    expect(request).toMatchObject({ method: 'POST', path: '/json/2/res.partner/read' });
    expect(request?.headers).toMatchObject({ authorization: `bearer ${KEY}`, 'x-odoo-database': 'crm' });
    expect(JSON.parse(request?.body ?? '')).toEqual({ ids: [4], fields: ['name'], context: { lang: 'pt_BR' } });
    await transport({ model: 'res.partner', method: 'search_count', domain: [['id', '>', 4]] });
    expect(JSON.parse(server?.requests.at(-1)?.body ?? '')).toEqual({ domain: [['id', '>', 4]] });
  });
});
