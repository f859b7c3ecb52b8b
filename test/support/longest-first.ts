import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Those that take minutes, the longest first. */
const LONG = [
  'gallery',
  'crm',
  'ledger',
  'options',
  'many',
  'overlay',
  'runs-survive',
  'exactly-once',
  'run-over-many',
];

/** Begins with the longest files, so that no worker is left with one at the end; a clean checkout knows nothing yet of how long they take. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.toSorted((one, other) => rank(one) - rank(other));
  }
}

function rank({ moduleId }: TestSpecification): number {
  const at = LONG.findIndex((name) => moduleId.includes(`/${name}.`));
  return at === -1 ? LONG.length : at;
}
