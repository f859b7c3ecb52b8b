import { describe, expect, it } from 'vitest';
import { nextPace } from './next-pace.ts';

const queued = { state: 'queued', attempts: 0 } as const;

describe('the pace towards the CRM', () => {
  it.each([
    ['is halved by a call that was not answered', 4, { state: 'in_doubt', attempts: 0 }, 2],
    ['is halved by one that has to be tried again', 3, { state: 'queued', attempts: 1 }, 1],
    ['never stops', 1, { state: 'in_doubt', attempts: 0 }, 1],
    ['grows by one with what was sent', 1, { state: 'sent', attempts: 2 }, 2],
    ['does not grow without end', 4, { state: 'sent', attempts: 0 }, 4],
    ['stays with what the CRM is not to blame for', 2, { state: 'refused', attempts: 0 }, 2],
    ['stays with what was put back without a call', 2, { state: 'queued', attempts: 0 }, 2],
  ] as const)('%s', (_, pace, after, next) => {
    expect(nextPace(pace, queued, after)).toBe(next);
  });

  it('stays with what is known no more', () => {
    expect(nextPace(3, queued, undefined)).toBe(3);
  });
});
