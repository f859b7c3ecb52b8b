import { defineContentScript } from 'wxt/utils/define-content-script';
import { startPageBridge } from '../odoo-page/start-page-bridge.ts';

export default defineContentScript({
  registration: 'runtime',
  world: 'MAIN',
  runAt: 'document_start',
  main: startPageBridge,
});
