import { beforeEach, describe, expect, it, vi } from 'vitest';
import { deskCatalogues } from '../i18n/desk/catalogues.ts';
import { failed, succeeded } from '../messaging/result.ts';

const CRM = { crmOrigin: 'https://crm.example:8069', sidecarUrl: 'https://sidecar.example' };

const { executeScript, getValue } = vi.hoisted(() => ({ executeScript: vi.fn(), getValue: vi.fn() }));
vi.mock('wxt/browser', () => ({ browser: { scripting: { executeScript } } }));
vi.mock('../settings/connection.ts', () => ({ connection: { getValue } }));

const { loadDesk } = await import('./load-desk.ts');

describe('the desk', () => {
  const sender = { origin: CRM.crmOrigin, tab: { id: 4 }, frameId: 0 };

  beforeEach(() => {
    executeScript.mockReset().mockResolvedValue([]);
    getValue.mockReset().mockResolvedValue(CRM);
  });

  it('runs in the frame of the overlay that asks, in its world, and its texts come with it', async () => {
    expect(await loadDesk('es', { ...sender, frameId: 3 })).toEqual(succeeded(deskCatalogues.es));
    expect(executeScript.mock.calls).toEqual([[{ target: { tabId: 4, frameIds: [3] }, files: ['desk.js'] }]]);
  });

  it.each([
    ['a page that is not the CRM’s', { ...sender, origin: 'https://elsewhere.example' }],
    ['the CRM’s host on another port', { ...sender, origin: 'https://crm.example' }],
    ['a page of no origin', { ...sender, origin: undefined }],
    ['what is no tab', { ...sender, tab: undefined }],
  ])('runs on no wish of %s', async (_, other) => {
    expect(await loadDesk('en', other)).toEqual(failed('not_configured'));
    expect(executeScript).not.toHaveBeenCalled();
  });

  it('runs nowhere while no CRM is named', async () => {
    getValue.mockResolvedValue(null);
    expect(await loadDesk('en', sender)).toEqual(failed('not_configured'));
    expect(executeScript).not.toHaveBeenCalled();
  });

  it('is missing where the browser runs no script of ours', async () => {
    executeScript.mockRejectedValue(new Error('Cannot access contents of the page'));
    expect(await loadDesk('en', sender)).toEqual(failed('desk_missing'));
  });
});
