import { readFile } from 'node:fs/promises';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ROLES, type Role } from '../../shared/contract/common.ts';
import { type EndpointName, endpoints } from '../../shared/contract/endpoints.ts';
import { DEFAULT_SETTINGS } from '../../shared/domain/settings.ts';
import { anApp } from '../support/an-app.ts';
import { aSession } from '../support/deps.ts';
import { type JsonSchema, spoiled, valuesOf } from '../support/json-schema-arbitrary.ts';

interface Operation {
  readonly operationId: EndpointName;
  readonly requestBody?: { readonly content: Content };
  readonly responses: Readonly<Record<string, { readonly content: Content }>>;
}
type Content = Readonly<Record<'application/json', { readonly schema: JsonSchema }>>;

const document: { paths: Record<string, Record<string, Operation>>; components: unknown } = JSON.parse(
  await readFile('docs/openapi.json', 'utf8'),
);
const operations = Object.values(document.paths).flatMap((path) => Object.values(path));

const ajv = new Ajv2020({ strict: false });
addFormats.default(ajv);
ajv.addSchema({ $id: 'document', components: document.components });

/** Whether an answer is one of those the document gives for its status; the fault in words when it is not. */
function faultOf({ responses }: Operation, status: number, body: unknown): string | undefined {
  const { schema } = (responses[status] ?? responses.default)?.content['application/json'] ?? { schema: {} };
  const referring = JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"document#/'));
  const fits = ajv.compile(referring);
  return fits(body) ? undefined : `${status}: ${ajv.errorsText(fits.errors)} in ${JSON.stringify(body).slice(0, 300)}`;
}

const id = fc.oneof({ weight: 3, arbitrary: fc.constantFrom('1', '7', '2') }, fc.integer({ min: 1 }).map(String));
const badId = fc.constantFrom('0', '-1', '1e3', 'x', '%00', '１', '__proto__', '99999999999999999999');

const pathOf = (name: EndpointName, ids: readonly string[]) => {
  let at = 0;
  return endpoints[name].path.replaceAll(/\{\w+\}/g, () => ids[at++] ?? '1');
};

/** What chance does not hit upon: a customer that is there, thresholds that rise. */
const EXAMPLES: Partial<Record<EndpointName, unknown>> = {
  previewReminder: { companyId: 1, customerId: 7 },
  previewReminders: { customers: [{ companyId: 1, customerId: 7 }] },
  saveThresholds: DEFAULT_SETTINGS.thresholds,
  saveCalendarSettings: DEFAULT_SETTINGS.calendar,
  saveRunSettings: DEFAULT_SETTINGS.operation,
  savePaymentSettings: DEFAULT_SETTINGS.payment,
  saveTemplates: { mails: { overdue_firm: { 'pt-BR': { greeting: 'Prezados,' } } } },
  previewTemplate: { manner: 'overdue_firm', language: 'pt-BR', parts: { greeting: 'Prezados,' } },
  approveReminder: { fingerprint: 'x' },
  noteCommitment: {
    id: 'b0ab14dd-5b1e-4a3b-9e0a-3f2b8a2d5c11',
    terms: { kind: 'strategic' },
    note: 'conta-chave',
    language: 'pt-BR',
  },
  noteContact: {
    id: 'b0ab14dd-5b1e-4a3b-9e0a-3f2b8a2d5c12',
    channel: 'call',
    outcome: 'talked',
    reason: 'cash_flow',
    note: 'paga metade agora',
    language: 'pt-BR',
  },
  noteConsent: {
    id: 'b0ab14dd-5b1e-4a3b-9e0a-3f2b8a2d5c13',
    channel: 'whatsapp',
    given: true,
    how: 'pediu por telefone',
    language: 'pt-BR',
  },
  simulate: { days: 30, assumption: 'nobody_pays' },
};

/** Signing in needs a proof in the CRM; reminder, commitment and run, that they were made: refused, in the documented words. */
const NEEDS_MORE: readonly EndpointName[] = [
  'signIn',
  'reminder',
  'cancelReminder',
  'approveReminder',
  'dismissReminder',
  'queueReminder',
  'endCommitment',
  'run',
  'startRun',
];

const FEW = { numRuns: 60 };

describe.each(operations.map((operation) => [operation.operationId, operation] as const))(
  'the operation %s, as the document describes it,',
  (name, operation) => {
    const { method, asks } = endpoints[name];
    const role: Role = asks === 'anyone' ? 'sales' : asks;
    const schema = operation.requestBody?.content['application/json'].schema;
    const request = async (app: Awaited<ReturnType<typeof anApp>>, path: string, body: unknown, as = role) => {
      const response = await app.ask(method, path, {
        as: aSession({ role: as }),
        headers: { 'if-match': '"0"' },
        ...(schema && { body: JSON.stringify(body) }),
      });
      const text = await response.text();
      return { status: response.status, fault: faultOf(operation, response.status, JSON.parse(text)) };
    };

    it('takes what it says it takes, and answers what it says it answers', async () => {
      const app = await anApp({ requestsPerMinute: 1e6, signInsPerMinute: 1e6 });
      const example = fc.constant(EXAMPLES[name]);
      const bodies = schema ? fc.oneof(valuesOf(schema), EXAMPLES[name] ? example : valuesOf(schema)) : example;
      const seen = new Set<number>();
      await fc.assert(
        fc.asyncProperty(fc.array(id, { minLength: 2, maxLength: 2 }), bodies, async (ids, body) => {
          const { status, fault } = await request(app, pathOf(name, ids), body);
          seen.add(status);
          expect(fault).toBeUndefined();
          expect(status).not.toBe(500);
        }),
        // A customer that is there, whatever chance hits upon.
        { ...FEW, examples: [[['1', '7'], EXAMPLES[name]]] },
      );
      if (!NEEDS_MORE.includes(name)) expect([...seen]).toContain(200);
    });

    if (schema)
      it('refuses what it does not take, naming what is wrong', async () => {
        const app = await anApp({ requestsPerMinute: 1e6, signInsPerMinute: 1e6 });
        const wrong = spoiled(valuesOf(schema), schema).filter((body) => !ajv.validate(schema, body));
        await fc.assert(
          fc.asyncProperty(wrong, async (body) => {
            const { status, fault } = await request(app, pathOf(name, ['1', '7']), body);
            expect(fault).toBeUndefined();
            expect(status).toBe(400);
          }),
          FEW,
        );
      });

    if (endpoints[name].path.includes('{'))
      it('knows no id that is none', async () => {
        const app = await anApp({ requestsPerMinute: 1e6 });
        await fc.assert(
          fc.asyncProperty(badId, async (bad) => {
            const { status, fault } = await request(app, pathOf(name, [bad, bad]), EXAMPLES[name] ?? {});
            expect(fault).toBeUndefined();
            expect(status).toBe(404);
          }),
          FEW,
        );
      });

    if (asks !== 'anyone')
      it('is closed to lesser roles', async () => {
        const app = await anApp();
        for (const lesser of ROLES.slice(0, ROLES.indexOf(role))) {
          expect(await request(app, pathOf(name, ['1', '7']), {}, lesser)).toEqual({ status: 403, fault: undefined });
        }
      });
  },
);
