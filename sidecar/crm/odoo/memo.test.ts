import { describe, expect, it } from 'vitest';
import { memo } from './memo.ts';

describe('a memo', () => {
  it('reads once, however many ask', async () => {
    let reads = 0;
    const read = memo(async () => ++reads);
    expect(await Promise.all([read(), read()])).toEqual([1, 1]);
    expect(await read()).toBe(1);
  });

  it('reads again what is no longer fresh', async () => {
    let reads = 0;
    const read = memo(async () => ++reads, 0);
    expect([await read(), await read()]).toEqual([1, 2]);
  });

  it('does not remember failures', async () => {
    let reads = 0;
    const read = memo(async () => {
      if (++reads === 1) throw new Error('away');
      return reads;
    });
    await expect(read()).rejects.toThrow('away');
    expect(await read()).toBe(2);
  });
});
