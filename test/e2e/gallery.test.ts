import AxeBuilder from '@axe-core/playwright';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { boardNames, openBoard } from '../gallery/board-names.ts';
import { serveGallery } from '../gallery/serve-gallery.ts';
import { ensureChromium } from '../support/ensure-chromium.ts';

/** Colours do not change with the language; texts that grow do so on these. */
const TEXT_HEAVY =
  /^(marks|banners|openings|panels|payers)|-(reviewing|editing|report|sent|admin|invalid|dispute|promise-wrong|end)$/;

let gallery: Awaited<ReturnType<typeof serveGallery>>;
let browser: Browser;
beforeAll(async () => {
  gallery = await serveGallery();
  browser = await chromium.launch({ executablePath: ensureChromium(), args: ['--no-sandbox', '--disable-gpu'] });
});
afterAll(async () => {
  await browser?.close();
  await gallery?.close();
});

describe.each([
  ['light', 'pt-BR', boardNames],
  ['dark', 'pt-BR', boardNames],
  ['light', 'en', boardNames.filter((board) => TEXT_HEAVY.test(board))],
] as const)('every state of every component, %s, in %s,', (theme, language, boards) => {
  it.concurrent.each(boards)('%s is accessible', async (board) => {
    const context = await browser.newContext({ locale: language, colorScheme: theme, reducedMotion: 'reduce' });
    const page = await context.newPage();
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await openBoard(page, gallery.url, { board, theme, language });
    // Legacy mode stays out of frames: the preview's sandbox runs no script, axe's neither. What passed need not be listed.
    const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] });
    const { violations } = await axe.analyze();
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.flat().join(' ')).join(', ')}`),
    ).toEqual([]);
    expect(errors).toEqual([]);
    await context.close();
  });
});
