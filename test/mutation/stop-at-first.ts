import { TestRunner } from 'vitest';

/** Once a test has noticed a mutant, the files behind it are not even loaded. */
export default class StopAtFirst extends TestRunner {
  private isOver = false;

  override cancel(reason: Parameters<TestRunner['cancel']>[0]): void {
    this.isOver = true;
    super.cancel(reason);
  }

  override importFile(path: string, source: 'collect' | 'setup'): unknown {
    return this.isOver ? undefined : super.importFile(path, source);
  }
}
