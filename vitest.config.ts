import { defineConfig } from 'vitest/config';
import { LongestFirst } from './test/support/longest-first.ts';

/** One report per npm script, which the last line of a CI run adds up. */
const report = `reports/${(process.env.npm_lifecycle_event ?? 'vitest').replaceAll(':', '-')}.json`;

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    sequence: { sequencer: LongestFirst },
    reporters: ['default', ['json', { outputFile: report }]],
    projects: [
      {
        extends: true,
        test: {
          name: 'architecture',
          include: ['test/architecture/**/*.test.ts'],
          testTimeout: 60_000,
          // By itself it leaves one core idle, which on two cores is half of the machine; the three that run together agree.
          maxWorkers: 2,
        },
      },
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['{shared,sidecar,extension,test}/**/*.test.{ts,tsx}'],
          exclude: ['test/{architecture,contract,e2e,odoo}/**'],
          testTimeout: 20_000,
          maxWorkers: 2,
        },
      },
      {
        extends: true,
        test: {
          name: 'contract',
          include: ['test/contract/**/*.test.ts'],
          exclude: ['test/contract/**/*.{odoo,soak}.test.ts'],
          testTimeout: 30_000,
          maxWorkers: 2,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['test/e2e/**/*.test.ts'],
          exclude: ['test/e2e/**/*.{odoo,soak}.test.ts'],
          testTimeout: 90_000,
          hookTimeout: 120_000,
          maxWorkers: 2,
          // Tests of a file that say so share the browser: one draws while another is looked at.
          maxConcurrency: 2,
        },
      },
      {
        extends: true,
        test: {
          name: 'odoo',
          include: ['test/**/*.odoo.test.ts'],
          testTimeout: 180_000,
          hookTimeout: 600_000,
          // Each has databases of its own, and most of the time it is Odoo that works: two at a time leave no core idle.
          maxWorkers: 2,
        },
      },
      {
        extends: true,
        test: {
          name: 'soak',
          include: ['test/**/*.soak.test.ts'],
          testTimeout: 600_000,
          hookTimeout: 1_800_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
