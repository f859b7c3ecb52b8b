import { describe, expect, it } from 'vitest';
import { endpoints } from '../../shared/contract/endpoints.ts';
import { openApiDocument } from './openapi.ts';

describe('the OpenAPI document', () => {
  it('is in docs/openapi.json as the endpoint table says; `vitest -u` writes it', async () => {
    const text = `${JSON.stringify(openApiDocument(), null, 2)}\n`;
    await expect(text).toMatchFileSnapshot('../../docs/openapi.json');
  });

  it('has every endpoint, and tells what each may be asked', () => {
    const document = JSON.stringify(openApiDocument());
    for (const [name, { path }] of Object.entries(endpoints)) {
      expect(document).toContain(`"operationId":"${name}"`);
      expect(document).toContain(`"${path}"`);
    }
    expect(openApiDocument()).toMatchObject({
      paths: {
        '/v1/companies/{companyId}/thresholds': {
          put: {
            security: [{ token: [] }],
            parameters: [{ name: 'companyId', in: 'path' }, { name: 'If-Match' }],
            requestBody: {
              content: { 'application/json': { schema: { required: expect.arrayContaining(['high']) } } },
            },
          },
        },
      },
    });
  });

  it('writes civil days as dates', () => {
    expect(openApiDocument()).toMatchObject({
      paths: {
        '/v1/reminders/preview': {
          post: {
            responses: {
              200: {
                content: {
                  'application/json': {
                    schema: {
                      properties: { items: { items: { properties: { dueDate: { type: 'string', format: 'date' } } } } },
                    },
                  },
                },
              },
            },
          },
        },
      },
    });
  });

  it('says how times of day are written', () => {
    expect(openApiDocument()).toMatchObject({
      paths: {
        '/v1/companies/{companyId}/calendar': {
          put: {
            requestBody: {
              content: {
                'application/json': {
                  schema: {
                    properties: {
                      hours: { properties: { from: { type: 'string', pattern: '^([01]\\d|2[0-3]):[0-5]\\d$' } } },
                    },
                  },
                },
              },
            },
          },
        },
      },
    });
  });
});
