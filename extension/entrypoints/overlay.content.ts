import { defineContentScript } from 'wxt/utils/define-content-script';
import { startOverlay } from '../overlay/start-overlay.ts';

export default defineContentScript({
  registration: 'runtime',
  runAt: 'document_start',
  main: startOverlay,
});
