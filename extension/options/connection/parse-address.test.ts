import { describe, expect, it } from 'vitest';
import { addressProblems, addressWarning, connectionOf } from './connection-form.ts';
import { parseCrmAddress, parseSidecarAddress } from './parse-address.ts';

describe('the CRM address', () => {
  it.each([
    ['https://crm.example.com', 'https://crm.example.com'],
    ['  https://crm.example.com/  ', 'https://crm.example.com'],
    ['https://crm.example.com/web#id=2&model=account.move', 'https://crm.example.com'],
    ['https://crm.example.com/odoo/customer-invoices/2?debug=1', 'https://crm.example.com'],
    ['HTTPS://CRM.Example.com:443/web', 'https://crm.example.com'],
    ['http://10.0.0.5:8069/web/login', 'http://10.0.0.5:8069'],
    ['crm.example.com/web', 'https://crm.example.com'],
    ['localhost:8069', 'http://localhost:8069'],
    ['127.0.0.1:8069/web', 'http://127.0.0.1:8069'],
    ['odoo:8069', 'https://odoo:8069'],
    ['http://odoo', 'http://odoo'],
  ])('%s is cleaned to %s', (typed, address) => {
    expect(parseCrmAddress(typed)).toEqual({ ok: true, address });
  });

  it.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['padaria', 'not_an_address'],
    ['crm padaria', 'not_an_address'],
    ['https://', 'not_an_address'],
    ['https://crm.example.com:99999', 'not_an_address'],
    ['javascript:alert(1)', 'not_an_address'],
    ['ftp://crm.example.com', 'not_web'],
    ['chrome://extensions', 'not_web'],
    ['https://admin:segredo@crm.example.com', 'credentials'],
  ])('“%s” is refused as %s', (typed, problem) => {
    expect(parseCrmAddress(typed)).toEqual({ ok: false, problem });
  });
});

it('the sidecar keeps its path, behind a reverse proxy, but no trailing slash', () => {
  expect(parseSidecarAddress('https://example.com/emdia/')).toEqual({ ok: true, address: 'https://example.com/emdia' });
  expect(parseSidecarAddress('https://example.com//')).toEqual({ ok: true, address: 'https://example.com' });
});

it('the two may share a host, not an address', () => {
  expect(addressProblems('https://a.example', 'https://a.example/')).toEqual({ sidecar: 'same' });
  expect(connectionOf('https://a.example', 'https://a.example')).toBeUndefined();
  expect(connectionOf('https://a.example/web', 'https://a.example/emdia/')).toEqual({
    crmOrigin: 'https://a.example',
    sidecarUrl: 'https://a.example/emdia',
  });
});

it.each([
  ['https://a.example', 'http://b.example', 'mixed'],
  ['http://a.example', 'http://b.example', 'unencrypted'],
  ['http://a.example', 'https://b.example', 'unencrypted'],
  ['https://a.example', 'https://b.example', undefined],
  ['https://a.example', 'http://127.0.0.1:8787', undefined],
  ['http://localhost:8069', 'http://localhost:8787', undefined],
])('%s with %s: %s', (crmOrigin, sidecarUrl, warning) => {
  expect(addressWarning({ crmOrigin, sidecarUrl })).toBe(warning);
});
