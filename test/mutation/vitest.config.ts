import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Properties of whole years, slow even when tried a few times: only what no example notices waits for them. */
const SLOW = /planning\/(a-year|outage|simulate-daily)\.test\.ts$/;

class ExamplesFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isSlow = ({ moduleId }: TestSpecification) => SLOW.test(moduleId);
    return [...sorted.filter((file) => !isSlow(file)), ...sorted.filter(isSlow)];
  }
}

/** The tests of the domain alone: what a changed rule must not get past. */
export default defineConfig({
  test: {
    include: ['shared/domain/**/*.test.ts'],
    setupFiles: ['test/mutation/few-runs.ts'],
    // Every mutant gets a worker of its own; within it, loading the rules once and not per file is five times as fast.
    isolate: false,
    sequence: { sequencer: ExamplesFirst },
  },
});
