import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { EXTENSION_ID, EXTENSION_KEY } from '../shared/extension-id.ts';
import { readConfig } from './config.ts';

const NEEDED = { CRM_URL: 'https://crm.example/', CRM_DATABASE: 'main', CRM_LOGIN: 'service', CRM_KEY: 'secret' };
const MAIN = new URL('./main.ts', import.meta.url).pathname;

describe('the configuration', () => {
  it('needs to be told only which CRM, and as whom', () => {
    expect(readConfig(NEEDED)).toMatchObject({
      CRM_URL: 'https://crm.example',
      STORE: './data/emdia.json',
      HOST: '127.0.0.1',
      PORT: 8787,
      TIME_ZONE: 'America/Sao_Paulo',
      ALLOWED_ORIGINS: [`chrome-extension://${EXTENSION_ID}`],
      UNDO_SECONDS: 30,
      CRM_REQUEST_LIMIT_SECONDS: 130,
      ROLE_GROUPS: {
        sales: ['sales_team.group_sale_salesman'],
        finance: ['account.group_account_invoice'],
        admin: ['account.group_account_manager', 'base.group_system'],
      },
    });
  });

  it('trusts by default the extension whose key is in the manifest', () => {
    const hash = createHash('sha256').update(Buffer.from(EXTENSION_KEY, 'base64')).digest('hex').slice(0, 32);
    const id = hash.replaceAll(/./g, (digit) => 'abcdefghijklmnop'.charAt(Number.parseInt(digit, 16)));
    expect(EXTENSION_ID).toBe(id);
  });

  it('takes other groups and origins', () => {
    const config = readConfig({
      ...NEEDED,
      ROLE_GROUPS: 'sales=a.b, c.d; finance=e.f; admin=g.h',
      ALLOWED_ORIGINS: 'chrome-extension://abc, moz-extension://def',
    });
    expect(config.ROLE_GROUPS).toEqual({ sales: ['a.b', 'c.d'], finance: ['e.f'], admin: ['g.h'] });
    expect(config.ALLOWED_ORIGINS).toEqual(['chrome-extension://abc', 'moz-extension://def']);
  });

  it.each([
    ['CRM_URL', 'ftp://crm.example'],
    ['CRM_URL', 'crm'],
    ['CRM_URL', 'https://service:secret@crm.example'],
    ['CRM_URL', 'https://crm.example/web?db=main'],
    ['STORE', 'mysql://nowhere'],
    ['PORT', '70000'],
    ['TIME_ZONE', 'Brazil/Nowhere'],
    ['ALLOWED_ORIGINS', 'everyone'],
    ['ROLE_GROUPS', 'boss=a.b'],
    ['ROLE_GROUPS', 'sales=a.b'],
    ['UNDO_SECONDS', 'soon'],
    ['LOG_LEVEL', 'loud'],
  ])('refuses %s=%s by name', (name, value) => {
    expect(() => readConfig({ ...NEEDED, [name]: value })).toThrow(new RegExp(`^${name} `));
  });

  it('refuses what is missing, or empty, all at once', () => {
    expect(() => readConfig({ CRM_URL: 'https://crm.example', CRM_LOGIN: '' })).toThrow(
      'CRM_DATABASE is missing; CRM_LOGIN is missing; CRM_KEY is missing',
    );
  });
});

describe('the sidecar as a process', () => {
  const start = (environment: Record<string, string>) =>
    spawnSync(process.execPath, ['--import', 'tsx', MAIN], {
      env: { PATH: process.env.PATH, ...environment },
      encoding: 'utf8',
    });

  it('without configuration ends with one line that names what is missing', { timeout: 30_000 }, () => {
    const { status, stderr } = start({ PORT: 'x' });
    expect(status).toBe(1);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    for (const name of ['CRM_URL', 'CRM_DATABASE', 'CRM_LOGIN', 'CRM_KEY', 'PORT']) expect(stderr).toContain(name);
  });
});
