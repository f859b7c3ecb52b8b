import { defineConfig } from 'vitest/config';

/** The tests of the domain alone: what a changed rule must not get past. */
export default defineConfig({
  test: { include: ['shared/domain/**/*.test.ts'], setupFiles: ['test/mutation/few-runs.ts'] },
});
