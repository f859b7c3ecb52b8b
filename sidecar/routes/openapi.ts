import { z } from 'zod';
import { type Endpoint, endpoints } from '../../shared/contract/endpoints.ts';
import { ErrorAnswer } from '../../shared/contract/error.ts';

/** The API as an OpenAPI 3.1 document, made from the endpoint table. */
export function openApiDocument(): object {
  const paths: Record<string, Record<string, object>> = {};
  for (const [name, endpoint] of Object.entries(endpoints)) {
    const operations = paths[endpoint.path] ?? {};
    paths[endpoint.path] = { ...operations, [endpoint.method]: operation(name, endpoint) };
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Em Dia sidecar', version: '1', description: 'Who is late, how late and what to do next.' },
    paths,
    components: {
      schemas: { Error: schemaOf(ErrorAnswer, 'output') },
      securitySchemes: { token: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } },
    },
  };
}

function operation(operationId: string, { summary, asks, path, body, answer, versioned }: Endpoint): object {
  return {
    operationId,
    summary,
    ...(asks === 'anyone' ? {} : { description: `Least role: ${asks}.`, security: [{ token: [] }] }),
    parameters: [...pathParameters(path), ...(versioned ? [ifMatch] : [])],
    ...(body ? { requestBody: { required: true, content: json(schemaOf(body, 'input')) } } : {}),
    responses: {
      200: { description: 'Done', content: json(schemaOf(answer, 'output')) },
      ...(operationId === 'readiness'
        ? { 503: { description: 'Not ready', content: json(schemaOf(answer, 'output')) } }
        : {}),
      default: { description: 'Refused', content: json({ $ref: '#/components/schemas/Error' }) },
    },
  };
}

const ifMatch = { name: 'If-Match', in: 'header', required: true, schema: { type: 'string' } };

/** Ids that we give, not the CRM. */
const OUR_OWN = ['reminderId', 'commitmentId'];

function parameterSchema(name: string): object {
  if (name === 'day') return { type: 'string', format: 'date' };
  return OUR_OWN.includes(name) ? { type: 'string' } : { type: 'integer', minimum: 1 };
}

function pathParameters(path: string): object[] {
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => ({
    name,
    in: 'path',
    required: true,
    schema: parameterSchema(name),
  }));
}

function json(schema: object): object {
  return { 'application/json': { schema } };
}

function schemaOf(schema: z.ZodType, io: 'input' | 'output'): object {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any' });
  return rest;
}
