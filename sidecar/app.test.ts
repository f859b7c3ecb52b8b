import { createHash, randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { ROLES, type Role } from '../shared/contract/common.ts';
import { type EndpointName, endpoints } from '../shared/contract/endpoints.ts';
import { DEFAULT_SETTINGS, type SettingsKind } from '../shared/domain/settings.ts';
import { anApp, failureOf, OURS } from '../test/support/an-app.ts';
import { aSession } from '../test/support/deps.ts';
import { SETTINGS_KINDS } from '../test/support/stored.ts';
import { CrmError } from './crm/crm.ts';

const examplePath = (name: EndpointName) =>
  endpoints[name].path
    .replace('{companyId}', '1')
    .replace('{customerId}', '7')
    .replace('{reminderId}', 'r1')
    .replace('{commitmentId}', 'c1')
    .replace('{day}', '2026-03-16');
const guarded = (Object.keys(endpoints) as EndpointName[]).filter((name) => endpoints[name].asks !== 'anyone');
/** About no company in particular, and telling of none. */
const companyless: EndpointName[] = ['refreshLedger'];

/** What is asked about many at once is answered for each: to a stranger, with nothing. */
const NOTHING_SHOWN: Partial<Record<EndpointName, unknown>> = {
  assess: { assessments: [{ kind: 'unknown', cause: 'no_access' }] },
  previewReminders: { previews: [{ refused: 'not_allowed' }] },
  reminders: { reminders: [] },
};

describe('every endpoint', () => {
  it.each(guarded)('%s refuses who is not signed in, and lesser roles', async (name) => {
    const { ask } = await anApp();
    const { method, asks } = endpoints[name];
    expect(await failureOf(await ask(method, examplePath(name)))).toMatchObject({ status: 401, code: 'not_signed_in' });
    const forged = { authorization: 'Bearer eyJhbGciOiJIUzI1NiJ9.e30.c2lnbmF0dXJl' };
    expect(await failureOf(await ask(method, examplePath(name), { headers: forged }))).toMatchObject({ status: 401 });
    for (const role of ROLES.slice(0, ROLES.indexOf(asks as Role))) {
      const failure = await failureOf(await ask(method, examplePath(name), { as: aSession({ role }) }));
      expect(failure).toMatchObject({ status: 403, code: 'not_allowed' });
    }
  });

  it.each(guarded.filter((name) => !companyless.includes(name)))(
    '%s shows nothing of another company',
    async (name) => {
      const { ask, store, crm } = await anApp();
      const stranger = aSession({ role: 'admin', companyIds: [2] });
      const bodies: Partial<Record<EndpointName, unknown>> = {
        assess: { records: [{ type: 'invoice', id: 100 }] },
        previewReminder: { companyId: 1, customerId: 7 },
        previewReminders: { customers: [{ companyId: 1, customerId: 7 }] },
        reminders: { reminderIds: ['x'] },
        queueReminder: { companyId: 1, customerId: 7, fingerprint: 'x' },
        saveThresholds: DEFAULT_SETTINGS.thresholds,
        saveCalendarSettings: DEFAULT_SETTINGS.calendar,
        noteCommitment: { id: randomUUID(), terms: { kind: 'strategic' }, note: 'x', language: 'pt-BR' },
        noteConsent: { id: randomUUID(), channel: 'whatsapp', given: true, how: 'x', language: 'pt-BR' },
        noteContact: {
          id: randomUUID(),
          channel: 'letter',
          outcome: 'written',
          reason: null,
          note: '',
          language: 'es',
        },
        approveReminder: { fingerprint: 'x' },
        saveRunSettings: DEFAULT_SETTINGS.operation,
        savePaymentSettings: DEFAULT_SETTINGS.payment,
        saveTemplates: DEFAULT_SETTINGS.templates,
        previewTemplate: { manner: 'overdue_firm', language: 'es', parts: {}, customerId: 7 },
        endCommitment: { note: '', language: 'pt-BR' },
        simulate: { days: 30, assumption: 'nobody_pays' },
      };
      const response = await ask(endpoints[name].method, examplePath(name), {
        as: stranger,
        body: bodies[name],
        headers: { 'if-match': '"0"' },
      });
      const nothing = NOTHING_SHOWN[name];
      if (nothing) {
        expect(await response.json()).toEqual(nothing);
      } else {
        expect([403, 404]).toContain(response.status);
      }
      for (const kind of SETTINGS_KINDS) expect(await store.settings(kind, 1)).toBeUndefined();
      expect(crm.calls.contacts).toBeUndefined();
    },
  );

  it('names what is wrong in a body', async () => {
    const { ask } = await anApp();
    const response = await ask('post', '/v1/assess', {
      as: aSession(),
      body: { records: [{ type: 'invoice', id: -1 }] },
    });
    expect(await failureOf(response)).toMatchObject({
      status: 400,
      code: 'invalid_request',
      problems: [{ field: 'records.0.id' }],
    });
    const noJson = await ask('post', '/v1/assess', { as: aSession(), body: '{"records": [' });
    expect(await failureOf(noJson)).toMatchObject({ status: 400, code: 'invalid_request' });
  });

  it.each(['/v1/companies/0/thresholds', '/v1/companies/1e3/thresholds', '/v1/nothing', '/v1/companies/x/customers/7'])(
    'does not exist at %s',
    async (path) => {
      const { ask } = await anApp();
      expect(await failureOf(await ask('get', path, { as: aSession() }))).toMatchObject({
        status: 404,
        code: 'not_found',
      });
    },
  );
});

describe('the CRM’s faults', () => {
  it.each([
    ['unreachable', 503, 'crm_unreachable'],
    ['timeout', 503, 'crm_unreachable'],
    ['credentials_refused', 502, 'crm_refused'],
    ['access_denied', 502, 'crm_refused'],
    ['unsupported_version', 502, 'crm_unsupported'],
  ] as const)('%s is a %i, %s', async (kind, status, code) => {
    const { ask, crm } = await anApp();
    crm.failAlways(new CrmError(kind, 'quoting Débora <debora@cliente.example>'));
    const response = await ask('post', '/v1/reminders/preview', {
      as: aSession(),
      body: { companyId: 1, customerId: 7 },
    });
    const failure = await failureOf(response);
    expect(failure).toMatchObject({ status, code });
    expect(failure.message).not.toContain('Débora');
  });

  it('show in the readiness, which recovers by itself', async () => {
    const { ask, crm, clock } = await anApp();
    crm.failAlways(new CrmError('unreachable', 'gone'));
    const away = await ask('get', '/readyz');
    expect(away.status).toBe(503);
    const ledger = { state: 'fresh', asOf: '2026-03-16T15:00:00.000Z' };
    expect(await away.json()).toEqual({
      ready: false,
      crm: 'unreachable',
      crmVersion: null,
      store: 'writable',
      ledger,
    });
    crm.failAlways(undefined);
    clock.pass(5);
    const back = await ask('get', '/readyz');
    expect(back.status).toBe(200);
    expect(await back.json()).toEqual({
      ready: true,
      crm: 'reachable',
      crmVersion: '19.0',
      store: 'writable',
      ledger,
    });
    expect((await ask('get', '/healthz')).status).toBe(200);
  });
});

describe('assessing', () => {
  it('answers from the ledger while the CRM is away, and says once it is old', async () => {
    const { ask, crm, clock } = await anApp();
    crm.failAlways(new CrmError('unreachable', 'gone'));
    const assess = async () => {
      const response = await ask('post', '/v1/assess', {
        as: aSession(),
        body: {
          records: [
            { type: 'customer', id: 7 },
            { type: 'invoice', id: 100 },
          ],
        },
      });
      return endpoints.assess.answer.parse(await response.json()).assessments;
    };
    const asOf = '2026-03-16T15:00:00.000Z';
    expect(await assess()).toMatchObject([
      { kind: 'unknown', cause: 'not_read_yet' },
      { kind: 'known', level: 'moderate', asOf, stale: false },
    ]);
    clock.pass(60);
    expect((await assess())[1]).toMatchObject({ kind: 'known', asOf, stale: true });
  });

  it('has the whole CRM read again for an admin who asks', async () => {
    const { ask, ledger, crm } = await anApp();
    const response = await ask('post', '/v1/ledger/refresh', { as: aSession({ role: 'admin' }) });
    expect(await response.json()).toEqual({ state: 'fresh', asOf: '2026-03-16T15:00:00.000Z' });
    await ledger.cycle();
    expect(crm.calls.openLines).toBe(2);
  });
});

describe('the main job over HTTP', () => {
  it('signs in by a proof in the CRM, assesses, previews and queues', async () => {
    const { ask, crm } = await anApp();
    const verifier = 'a secret that only the asker holds';
    const verifierHash = createHash('sha256').update(verifier).digest('base64url');
    const { challenge } = await (await ask('post', '/v1/sign-in/challenge', { body: { verifierHash } })).json();
    crm.books.proofs.set(challenge, 5);
    const { token, user } = await (await ask('post', '/v1/sign-in', { body: { challenge, verifier } })).json();
    expect(user).toMatchObject({ role: 'finance' });

    const headers = { authorization: `Bearer ${token}`, origin: OURS };
    const key = { companyId: 1, customerId: 7 };
    const detail = await ask('get', '/v1/companies/1/customers/7', { headers });
    expect(endpoints.customer.answer.parse(await detail.json()).finance?.suggestion.action).toBe('send_reminder');
    const preview = await (await ask('post', '/v1/reminders/preview', { headers, body: key })).json();
    const { fingerprint } = endpoints.previewReminder.answer.parse(preview);
    const queued = await ask('post', '/v1/reminders', { headers, body: { ...key, fingerprint } });
    expect(endpoints.queueReminder.answer.parse(await queued.json())).toMatchObject({ created: true });
    const stale = await ask('post', '/v1/reminders', { headers, body: { ...key, fingerprint } });
    expect(await stale.json()).toMatchObject({ created: false });
  });

  it('gives sales the verdict and the aging, and nothing to act on', async () => {
    const { ask } = await anApp();
    const response = await ask('get', '/v1/companies/1/customers/7', { as: aSession({ role: 'sales' }) });
    expect(endpoints.customer.answer.parse(await response.json())).toMatchObject({
      assessment: { level: 'moderate' },
      aging: [{ currency: 'BRL', buckets: { '1_30': 1000_00 } }],
      finance: null,
    });
  });
});

describe.each(SETTINGS_KINDS)('%s over HTTP', (kind) => {
  const admin = aSession({ role: 'admin', name: 'Marta' });
  const url = `/v1/companies/1/${kind}`;
  const body = DEFAULT_SETTINGS[kind];

  it('are the defaults until they are saved', async () => {
    const { ask } = await anApp();
    const answer = await ask('get', url, { as: aSession({ role: 'sales' }) });
    expect(await answer.json()).toEqual({ companyId: 1, version: 0, [kind]: body, savedAt: null, savedBy: null });
  });

  it('are saved from the version seen, and by nobody who saw an older one', async () => {
    const { ask } = await anApp();
    const before = await ask('get', url, { as: aSession({ role: 'sales' }) });
    expect(before.headers.get('etag')).toBe('"0"');
    const saved = await ask('put', url, { as: admin, body, headers: { 'if-match': '"0"' } });
    expect(saved.headers.get('etag')).toBe('"1"');
    expect(await saved.json()).toMatchObject({ version: 1, savedBy: 'Marta', [kind]: body });
    const late = await ask('put', url, { as: admin, body, headers: { 'if-match': '"0"' } });
    expect(await failureOf(late)).toMatchObject({ status: 409, code: 'conflict' });
    expect(await (await ask('get', url, { as: admin })).json()).toMatchObject({ version: 1 });
  });

  it.each([undefined, '*', '"one"'])('are not saved with If-Match %s', async (ifMatch) => {
    const { ask, store } = await anApp();
    const headers: Record<string, string> = ifMatch === undefined ? {} : { 'if-match': ifMatch };
    const response = await ask('put', url, { as: admin, body, headers });
    expect(await failureOf(response)).toMatchObject({ status: 428, code: 'precondition_required' });
    expect(await store.settings(kind, 1)).toBeUndefined();
  });
});

describe('settings that make no sense', () => {
  const { thresholds, calendar, payment } = DEFAULT_SETTINGS;
  const pix = { key: 'pix@emdia.example', merchantName: 'Em Dia', merchantCity: 'Sorocaba' };
  const day = { date: '2026-12-24', name: 'Véspera de Natal' };

  it.each<[SettingsKind, string, object, string, string]>([
    [
      'thresholds',
      'judge more debt milder',
      { ...thresholds, tolerance: 500_00 },
      'tolerance',
      'tolerance_above_small_amount',
    ],
    ['calendar', 'write on Sundays', { ...calendar, weekdays: [0] }, 'weekdays', 'sunday_forbidden'],
    [
      'calendar',
      'call at night',
      { ...calendar, hours: { from: '09:00', to: '21:00' } },
      'hours.to',
      'after_legal_hours',
    ],
    [
      'calendar',
      'close one day twice',
      { ...calendar, ownClosedDays: [day, day] },
      'ownClosedDays.1.date',
      'closed_day_twice',
    ],
    [
      'calendar',
      'know no time',
      { ...calendar, hours: { from: '9h', to: '18:00' } },
      'hours.from',
      'not a time of day',
    ],
    [
      'calendar',
      'know no day',
      { ...calendar, ownClosedDays: [{ ...day, date: '2026-02-30' }] },
      'ownClosedDays.0.date',
      'not a calendar date',
    ],
    [
      'payment',
      'have a key that no bank knows',
      { ...payment, pix: { ...pix, key: '123.456.789-00' } },
      'pix.key',
      'pix_key_unknown',
    ],
    [
      'payment',
      'have a city too long for a BR Code',
      { ...payment, pix: { ...pix, merchantCity: 'São José dos Campos' } },
      'pix.merchantCity',
      'merchant_city_too_long',
    ],
    [
      'payment',
      'name a field that the CRM does not have',
      { ...payment, boletoField: 'x_boleto' },
      'boletoField',
      'boleto_field_unknown',
    ],
    [
      'payment',
      'name a field that holds no text',
      { ...payment, boletoField: 'amount_total' },
      'boletoField',
      'boleto_field_no_text',
    ],
    [
      'payment',
      'were looked at tomorrow',
      { ...payment, bank: { lines: ['Banco 001'], asOf: '2099-01-01' } },
      'bank.asOf',
      'bank_date_ahead',
    ],
    [
      'templates',
      'name what no mail has',
      { mails: { overdue_firm: { es: { opening: '{{ importe }}' } } } },
      'mails.overdue_firm.es.opening',
      'template_unknown_variable',
    ],
    [
      'templates',
      'are for no manner of mail',
      { mails: { overdue_rude: { es: { opening: 'Hola' } } } },
      'mails',
      'Unrecognized key: "overdue_rude"',
    ],
    [
      'templates',
      'are longer than a mail',
      { mails: { overdue_firm: { es: { subject: 'x'.repeat(301) } } } },
      'mails.overdue_firm.es.subject',
      'Too big: expected string to have <=300 characters',
    ],
  ])('as %s that %s are refused, naming the field', async (kind, _, body, field, rule) => {
    const { ask, store } = await anApp();
    const admin = aSession({ role: 'admin' });
    const response = await ask('put', `/v1/companies/1/${kind}`, { as: admin, body, headers: { 'if-match': '0' } });
    expect(await failureOf(response)).toMatchObject({ status: 400, problems: [{ field, rule }] });
    expect(await store.settings(kind, 1)).toBeUndefined();
  });

  it.each<[string, object, string]>([
    ['a state that is none', { states: ['SP', 'XX'] }, 'states.1'],
    ['a weekday that is none', { weekdays: [1, 7] }, 'weekdays.1'],
    ['a day without a name', { ownClosedDays: [{ ...day, name: ' ' }] }, 'ownClosedDays.0.name'],
    ['no gap', { limits: { ...calendar.limits, gapDays: 0 } }, 'limits.gapDays'],
    ['half a contact', { limits: { ...calendar.limits, contactsIn7Days: 1.5 } }, 'limits.contactsIn7Days'],
    ['no limits', { limits: undefined }, 'limits'],
  ])('as a calendar with %s are refused', async (_, change, field) => {
    const { ask } = await anApp();
    const response = await ask('put', '/v1/companies/1/calendar', {
      as: aSession({ role: 'admin' }),
      body: { ...calendar, ...change },
      headers: { 'if-match': '0' },
    });
    expect(await failureOf(response)).toMatchObject({ status: 400, problems: [{ field }] });
  });
});
