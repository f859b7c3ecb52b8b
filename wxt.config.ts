import preact from '@preact/preset-vite';
import type {} from '@wxt-dev/auto-icons';
import { defineConfig } from 'wxt';
import { EXTENSION_KEY } from './shared/extension-id.ts';

/** Origins the browser tests' build may visit unasked: a permission prompt cannot be clicked in a headless browser. */
const TEST_ORIGINS = ['http://127.0.0.1/*', 'http://localhost/*'];

export default defineConfig({
  srcDir: 'extension',
  publicDir: 'extension/public',
  imports: false,
  modules: ['@wxt-dev/auto-icons'],
  autoIcons: { baseIconPath: 'assets/icon.svg' },
  vite: () => ({ plugins: [preact()] }),
  webExt: { disabled: true },
  manifest: ({ mode }) => ({
    name: 'Em Dia',
    key: EXTENSION_KEY,
    description: 'Who is late, how late and what to do next, on the CRM’s own pages.',
    permissions: ['storage', 'scripting'],
    action: { default_title: 'Em Dia' },
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    ...(mode === 'e2e' ? { host_permissions: TEST_ORIGINS } : {}),
  }),
});
