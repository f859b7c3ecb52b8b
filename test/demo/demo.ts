import { ensureChromium } from '../support/ensure-chromium.ts';
import { checkDemo } from './check-demo.ts';
import { showDemo } from './show-demo.ts';
import { startDemo } from './start-demo.ts';

const checking = process.argv.includes('--check');
const hasScreen = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

try {
  ensureChromium();
  console.log('Building the extension and starting the stand-in CRM, the sidecar and a browser…');
  const demo = await startDemo({ headless: checking || !hasScreen, undoSeconds: checking ? 3 : 30 });
  try {
    if (checking) await checkDemo(demo);
    else await showDemo(demo, { hasScreen });
  } finally {
    await demo.stop();
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
