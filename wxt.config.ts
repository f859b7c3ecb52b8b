import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';

/** Origins the browser tests' build may visit unasked: a permission prompt cannot be clicked in a headless browser. */
const TEST_ORIGINS = ['http://127.0.0.1/*', 'http://localhost/*'];

export default defineConfig({
  srcDir: 'extension',
  publicDir: 'extension/public',
  imports: false,
  modules: ['@wxt-dev/auto-icons'],
  vite: () => ({ plugins: [preact()] }),
  webExt: { disabled: true },
  manifest: ({ mode }) => ({
    name: 'Em Dia',
    description: 'Who is late, how late and what to do next, on the CRM’s own pages.',
    permissions: ['storage', 'scripting'],
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    ...(mode === 'e2e' ? { host_permissions: TEST_ORIGINS } : {}),
  }),
});
