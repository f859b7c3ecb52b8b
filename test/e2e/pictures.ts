import { financeScenes } from './pictures/finance-scenes.ts';
import { overlayScenes } from './pictures/overlay-scenes.ts';
import { setupScenes } from './pictures/setup-scenes.ts';
import { openStudio, type Theme } from './pictures/studio.ts';
import { startCrm } from './support/start-crm.ts';

/** `tsx test/e2e/pictures.ts [stand-in|19|14] [scene…]`: pictures of every surface, light and dark, at two sizes, in `artifacts/pictures`. */
const [which = 'stand-in', ...asked] = process.argv.slice(2);
const THEMES: readonly Theme[] = ['light', 'dark'];

const crm = await startCrm(which);
try {
  for (const theme of THEMES) {
    const studio = await openStudio(crm, theme);
    try {
      for (const [name, scene] of Object.entries({ ...overlayScenes, ...setupScenes, ...financeScenes })) {
        if (asked.length > 0 && !asked.includes(name)) continue;
        const began = Date.now();
        await scene(studio).catch((error: unknown) => {
          process.exitCode = 1;
          console.error(`✘ ${theme} ${name}:`, error);
        });
        console.log(`${theme} ${name}: ${((Date.now() - began) / 1000).toFixed(1)} s`);
      }
    } finally {
      await studio.close();
    }
  }
} finally {
  await crm.stop();
}
