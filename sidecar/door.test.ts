import { describe, expect, it } from 'vitest';
import { anApp, failureOf, OURS } from '../test/support/an-app.ts';
import { aSession } from '../test/support/deps.ts';

describe('the door', () => {
  it('opens to our extension and to no other page', async () => {
    const { ask } = await anApp();
    const preflight = { 'access-control-request-method': 'POST', 'access-control-request-headers': 'authorization' };
    const ours = await ask('options', '/v1/assess', { headers: { origin: OURS, ...preflight } });
    expect(ours.status).toBe(204);
    expect(ours.headers.get('access-control-allow-origin')).toBe(OURS);
    for (const origin of ['https://evil.example', 'null', 'chrome-extension://other']) {
      const theirs = await ask('get', '/v1/openapi.json', { headers: { origin } });
      expect(theirs.headers.get('access-control-allow-origin')).toBeNull();
      expect(await failureOf(theirs)).toMatchObject({ status: 403, code: 'not_allowed' });
    }
  });

  it.each([
    ['of unknown length', {}],
    ['that say so', { 'content-length': '70014' }],
    ['whose length is none', { 'content-length': 'short' }],
    ['in pieces, whatever they say', { 'content-length': '9', 'transfer-encoding': 'chunked' }],
  ])('is too small for large bodies %s', async (_, headers) => {
    const { ask } = await anApp();
    const body = { records: 'x'.repeat(70_000) };
    const response = await ask('post', '/v1/assess', { as: aSession(), body, headers });
    expect(await failureOf(response)).toMatchObject({ status: 413, code: 'too_large' });
  });

  it('slows down who asks too often, and who signs in too often sooner', async () => {
    const { ask } = await anApp({ signInsPerMinute: 2, requestsPerMinute: 4 });
    const signIn = () => ask('post', '/v1/sign-in/challenge', { body: { verifierHash: 'x'.repeat(43) } });
    expect([(await signIn()).status, (await signIn()).status]).toEqual([200, 200]);
    expect(await failureOf(await signIn())).toMatchObject({ status: 429, code: 'too_many_requests' });
    const statuses: number[] = [];
    for (let count = 0; count < 5; count++) {
      statuses.push((await ask('get', '/v1/companies/1/thresholds', { as: aSession({ userId: 9 }) })).status);
    }
    expect(statuses).toEqual([200, 200, 200, 200, 429]);
  });

  it('gives every answer a request id and safe headers', async () => {
    const { ask } = await anApp();
    const response = await ask('get', '/v1/openapi.json');
    expect(response.headers.get('x-request-id')).toMatch(/^[\w-]{20,}$/);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('cache-control')).toBe('no-store');
  });

  it('says nothing of an unknown error but where to look, and logs it there', async () => {
    const app = await anApp();
    app.crm.followers = () => Promise.reject(new Error('SELECT * FROM secrets'));
    const response = await app.ask('post', '/v1/reminders/preview', {
      as: aSession(),
      body: { companyId: 1, customerId: 7 },
    });
    const failure = await failureOf(response);
    expect(failure).toMatchObject({ status: 500, code: 'internal' });
    expect(failure.message).not.toContain('secrets');
    expect(app.lines.find((line) => line.includes('secrets'))).toContain(failure.requestId);
  });

  it('logs requests without ids, names or tokens', async () => {
    const { ask, lines } = await anApp();
    await ask('get', '/v1/companies/1/customers/7', { as: aSession({ name: 'Caio Financeiro' }) });
    expect(lines.join()).toContain('"route":"/v1/companies/:companyId/customers/:customerId"');
    expect(lines.join()).not.toMatch(/Caio|Bearer|eyJ|Metal/);
  });

  it('takes what is said of an address for no address: forwarded-for headers buy no more requests', async () => {
    const { ask } = await anApp({ signInsPerMinute: 2 });
    const statuses: number[] = [];
    for (let count = 0; count < 4; count++) {
      const headers = { 'x-forwarded-for': `10.0.0.${count}`, forwarded: `for=10.0.0.${count}` };
      const body = { challenge: 'x'.repeat(30), verifier: 'y'.repeat(40) };
      statuses.push((await ask('post', '/v1/sign-in', { body, headers })).status);
    }
    expect(statuses).toEqual([403, 403, 429, 429]);
  });

  it.each([
    ['too many records', { records: Array.from({ length: 501 }, (_, at) => ({ type: 'invoice', id: at + 1 })) }],
    ['no records', { records: [] }],
    ['an id that is no id', { records: [{ type: 'invoice', id: '1 or 1=1' }] }],
    ['half an id', { records: [{ type: 'invoice', id: 1.5 }] }],
    ['an id beyond all ids', { records: [{ type: 'invoice', id: 2 ** 53 }] }],
    ['a record of no type', { records: [{ type: 'constructor', id: 1 }] }],
    ['nothing', ''],
    ['not even an object', 'null'],
  ])('refuses %s', async (_, body) => {
    const { ask, crm } = await anApp();
    const before = { ...crm.calls };
    const response = await ask('post', '/v1/assess', { as: aSession(), body });
    expect(await failureOf(response)).toMatchObject({ status: 400, code: 'invalid_request' });
    expect(crm.calls).toEqual(before);
  });

  it('takes keys that mean something to JavaScript for nothing', async () => {
    const { ask } = await anApp();
    const body =
      '{"records": [{"type": "invoice", "id": 100, "__proto__": {"role": "admin"}}], "constructor": {"x": 1}}';
    const response = await ask('post', '/v1/assess', { as: aSession({ role: 'sales' }), body });
    expect(response.status).toBe(200);
    expect({}).not.toHaveProperty('role');
  });

  it.each(['1e3', '0x10', '-1', '1.0', '%31%00', '99999999999999999999', '１', '__proto__'])(
    'knows no customer %s',
    async (id) => {
      const { ask, crm } = await anApp();
      const before = { ...crm.calls };
      const response = await ask('get', `/v1/companies/1/customers/${id}`, { as: aSession() });
      expect(await failureOf(response)).toMatchObject({ status: 404, code: 'not_found' });
      expect(crm.calls).toEqual(before);
    },
  );

  it('logs the route, whatever stood in its place', async () => {
    const { ask, lines } = await anApp();
    await ask('get', '/v1/reminders/debora@cliente.example', { as: aSession() });
    await ask('get', '/debora@cliente.example', { as: aSession() });
    expect(lines.join()).toContain('"route":"/v1/reminders/:reminderId"');
    expect(lines.join()).not.toContain('debora');
  });
});
