import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Desk } from '../desk/desk.ts';
import { deskCatalogues } from '../i18n/desk/catalogues.ts';
import type { Background } from '../messaging/background.ts';
import { failed, succeeded } from '../messaging/result.ts';
import { createDeskLoader } from './desk-loader.ts';

describe('the desk of a page', () => {
  const desk: Desk = { panel: vi.fn<Desk['panel']>(), remindMany: vi.fn<Desk['remindMany']>() };
  const setUp = vi.fn<NonNullable<typeof globalThis.emDiaDesk>>(() => desk);
  const loadDesk = vi.fn<Background['loadDesk']>();

  beforeEach(() => {
    vi.clearAllMocks();
    loadDesk.mockImplementation(async (language) => {
      globalThis.emDiaDesk = setUp;
      return succeeded(deskCatalogues[language]);
    });
  });
  afterEach(() => {
    globalThis.emDiaDesk = undefined;
  });

  it('comes when it is asked for, with the texts of the page’s language', async () => {
    const loader = createDeskLoader({ loadDesk }, 'es');
    expect(loader.loaded()).toBeUndefined();
    expect(await loader.load()).toEqual(succeeded(desk));
    expect(loader.loaded()).toBe(desk);
    expect(setUp.mock.calls).toEqual([[{ language: 'es', texts: deskCatalogues.es }]]);
  });

  it('comes once, however many ask and however often', async () => {
    const loader = createDeskLoader({ loadDesk }, 'en');
    await Promise.all([loader.load(), loader.load()]);
    await loader.load();
    expect(loadDesk).toHaveBeenCalledOnce();
    expect(setUp).toHaveBeenCalledOnce();
  });

  it('is asked for anew after a failure', async () => {
    const loader = createDeskLoader({ loadDesk }, 'en');
    loadDesk.mockResolvedValueOnce(failed('sidecar_away'));
    expect(await loader.load()).toEqual(failed('sidecar_away'));
    expect(await loader.load()).toEqual(succeeded(desk));
  });

  it('is missing when its script has left nothing', async () => {
    loadDesk.mockResolvedValueOnce(succeeded(deskCatalogues.en));
    const loader = createDeskLoader({ loadDesk }, 'en');
    expect(await loader.load()).toEqual(failed('desk_missing'));
    expect(loader.loaded()).toBeUndefined();
  });
});
