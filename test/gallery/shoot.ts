import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { ensureChromium } from '../support/ensure-chromium.ts';
import { boardNames, openBoard } from './board-names.ts';
import { serveGallery } from './serve-gallery.ts';

/** `tsx test/gallery/shoot.ts DIR [board…]`: pictures of the boards into DIR. */
const [dir = 'artifacts/gallery', ...asked] = process.argv.slice(2);

const LOOKS = [
  ['light', 'pt-BR', 1280],
  ['dark', 'pt-BR', 1920],
  ['light', 'en', 1920],
  ['light', 'es', 1280],
] as const;

await mkdir(dir, { recursive: true });
const gallery = await serveGallery();
const browser = await chromium.launch({ executablePath: ensureChromium(), args: ['--no-sandbox', '--disable-gpu'] });
try {
  for (const board of boardNames.filter((name) => asked.length === 0 || asked.some((one) => name.startsWith(one)))) {
    for (const [theme, language, width] of LOOKS) {
      const page = await browser.newPage({ viewport: { width, height: 900 }, locale: language, colorScheme: theme });
      await openBoard(page, gallery.url, { board, theme, language });
      await page.screenshot({ path: join(dir, `${board}.${theme}.${language}.${width}.png`), fullPage: true });
      await page.close();
    }
  }
} finally {
  await browser.close();
  await gallery.close();
}
