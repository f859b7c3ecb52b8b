import { it, TestRunner } from 'vitest';

/** Once a test has noticed a mutant, the files behind it are not even loaded; one that cannot be loaded has noticed it. */
export default class StopAtFirst extends TestRunner {
  private isOver = false;

  override cancel(reason: Parameters<TestRunner['cancel']>[0]): void {
    this.isOver = true;
    super.cancel(reason);
  }

  override async importFile(path: string, source: 'collect' | 'setup'): Promise<unknown> {
    if (this.isOver) return undefined;
    if (source === 'setup') return super.importFile(path, source);
    try {
      return await super.importFile(path, source);
    } catch (error) {
      // The runner of mutants asks tests, not files, whether they failed.
      return it('is loaded', () => {
        throw error;
      });
    }
  }
}
