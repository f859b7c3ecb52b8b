import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { chromium, type Page } from 'playwright-core';
import { serveGallery } from './serve-gallery.ts';

/** `tsx test/gallery/shoot.ts DIR [board…]`: pictures of the boards into DIR, and what axe says of them. Exits 1 on a violation. */
const [dir = 'gallery', ...asked] = process.argv.slice(2);

/** What is done to the options page before the picture is taken. */
const OPTIONS: Record<string, (page: Page) => Promise<void>> = {
  admin: (page) => page.locator('.status .button').click(),
  clerk: async () => undefined,
  away: (page) => page.locator('.status .button').click(),
  'no-tab': (page) => page.locator('.status .button').click(),
  rights: (page) => page.locator('.status .button').click(),
  conflict: async (page) => {
    await page.locator('[name="critical.days"]').fill('60');
    await page.locator('.save-bar .primary').click();
  },
  new: async (page) => {
    await page.locator('[type=url]').first().fill('crm padaria');
    await page.locator('.actions .primary').click();
  },
  invalid: async (page) => {
    await page.locator('[name="moderate.withAmount"]').fill('5.00');
    await page.locator('[name="high.days"]').fill('8');
    await page.locator('[name="critical.limitPercent"]').fill('');
    await page.locator('[name="tolerance"]').fill('muito');
    await page.locator('.save-bar .primary').click();
  },
  switching: async (page) => {
    await page.locator('[name="critical.days"]').fill('45');
    await page.locator('select').selectOption('2');
  },
};

const BOARDS = [
  'marks',
  'banners',
  'panels-0',
  'panels-1',
  'panels-2',
  ...'reviewing too-soon blocked long loading failed queueing queued sent changed in-doubt queue-failed'
    .split(' ')
    .map((name) => `reminder-${name}`),
  ...Object.keys(OPTIONS).map((name) => `options-${name}`),
];

await mkdir(dir, { recursive: true });
const gallery = await serveGallery();
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
let violations = 0;
try {
  for (const board of BOARDS.filter((name) => asked.length === 0 || asked.some((one) => name.startsWith(one)))) {
    for (const [theme, lang, width] of [
      ['light', 'pt-BR', 1280],
      ['dark', 'pt-BR', 1920],
      ['light', 'en', 1920],
      ['light', 'es', 1280],
    ] as const) {
      if (lang === 'es' && !/marks|banners|panels|long|changed|admin/.test(board)) continue;
      const context = await browser.newContext({ viewport: { width, height: 900 }, locale: lang, colorScheme: theme });
      const page = await context.newPage();
      page.on('pageerror', (error) => console.error(board, error.message));
      await page.goto(`${gallery.url}?board=${board}&theme=${theme}&lang=${lang}`);
      await page.waitForTimeout(300);
      await OPTIONS[board.replace('options-', '')]?.(page);
      await page.waitForTimeout(100);
      await page.screenshot({ path: join(dir, `${board}.${theme}.${lang}.${width}.png`), fullPage: true });
      if (lang === 'pt-BR') {
        // Legacy mode stays out of frames: the preview's sandbox runs no script, axe's neither.
        const { violations: found } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
        for (const { id, nodes } of found) {
          violations += nodes.length;
          const where = nodes
            .slice(0, 3)
            .map(({ target, failureSummary }) => `${target.flat().join(' ')}: ${failureSummary}`);
          console.log(board, theme, id, nodes.length, where.join('\n   '));
        }
      }
      await context.close();
    }
  }
} finally {
  await browser.close();
  await gallery.close();
}
console.log(`${violations} axe violations`);
process.exitCode = violations > 0 ? 1 : 0;
