import { beforeEach, describe, expect, it, vi } from 'vitest';

const CRM = { crmOrigin: 'https://crm.example:8069', sidecarUrl: 'https://sidecar.example' };
const PATTERN = 'https://crm.example:8069/*';

type Script = { id: string; matches: string[]; world: string };

const state = vi.hoisted(() => ({ granted: [] as string[], registered: [] as Script[], injected: [] as string[][] }));

vi.mock('wxt/browser', () => ({
  browser: {
    permissions: {
      contains: async ({ origins }: { origins: string[] }) => origins.every((origin) => state.granted.includes(origin)),
    },
    scripting: {
      getRegisteredContentScripts: async () => state.registered,
      registerContentScripts: async (scripts: Script[]) => state.registered.push(...scripts),
      unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
        state.registered = state.registered.filter(({ id }) => !ids.includes(id));
      },
      executeScript: async ({ files }: { files: string[] }) => state.injected.push(files),
    },
    tabs: { query: async ({ url }: { url: string }) => (url === PATTERN ? [{ id: 1 }] : []) },
  },
}));

const { syncContentScripts } = await import('./content-scripts.ts');

describe('our scripts', () => {
  const sync = (anew = false) => syncContentScripts(CRM, { anew });

  beforeEach(() => {
    state.granted = [PATTERN];
    state.registered = [];
    state.injected = [];
  });

  it('run on the CRM only, the bridge in the page’s world, and at once in a tab already open', async () => {
    await sync();
    expect(state.registered.map(({ id, world, matches }) => [id, world, matches])).toEqual([
      ['overlay', 'ISOLATED', [PATTERN]],
      ['page-bridge', 'MAIN', [PATTERN]],
    ]);
    expect(state.injected).toEqual([['content-scripts/overlay.js'], ['content-scripts/page-bridge.js']]);
  });

  it('run nowhere without permission, and no longer when it is withdrawn or the connection is removed', async () => {
    state.granted = [];
    await sync();
    expect(state.registered).toEqual([]);
    state.granted = [PATTERN];
    await sync();
    state.granted = [];
    await sync();
    expect(state.registered).toEqual([]);
    state.granted = [PATTERN];
    await sync();
    await syncContentScripts(null, { anew: false });
    expect(state.registered).toEqual([]);
  });

  it('move with the connection', async () => {
    await sync();
    state.granted.push('https://other.example/*');
    await syncContentScripts({ ...CRM, crmOrigin: 'https://other.example' }, { anew: false });
    expect(state.registered.map(({ matches }) => matches)).toEqual([
      ['https://other.example/*'],
      ['https://other.example/*'],
    ]);
  });

  it('are left alone when nothing changed, and started anew after an update', async () => {
    await sync();
    await sync();
    expect(state.injected).toHaveLength(2);
    await sync(true);
    expect(state.injected).toHaveLength(4);
    expect(state.registered).toHaveLength(2);
  });
});
