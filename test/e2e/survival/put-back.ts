import { expect, it } from 'vitest';
import type { Suite } from './suite.ts';

export function describePutBack(suite: Suite): void {
  it('is not sent again when the data file is lost after it and one from before it is put back', async () => {
    const { stage } = suite;
    await stage.reset();
    await stage.sidecar.restart();
    await stage.carryThrough();
    await stage.forget();
    await stage.sidecar.restart();
    expect(await stage.carryThrough()).toEqual(stage.undisturbed.outcome);
  });
}
