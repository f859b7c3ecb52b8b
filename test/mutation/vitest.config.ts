import { defineConfig } from 'vitest/config';

// Properties that live whole years take longer than all else together, once for every mutant that no example notices.
const YEARS = 'shared/domain/planning/{a-year,outage,simulate-daily}.test.ts';

/** The tests of the domain alone: what a changed rule must not get past. */
export default defineConfig({
  test: {
    include: ['shared/domain/**/*.test.ts'],
    exclude: [YEARS],
    setupFiles: ['test/mutation/few-runs.ts', 'test/mutation/coverage-per-file.ts'],
    runner: 'test/mutation/stop-at-first.ts',
    // Every mutant gets a worker of its own; within it, loading the rules once and not per file is five times as fast.
    isolate: false,
  },
});
