import { describe, expect, it, vi } from 'vitest';
import { failed, succeeded } from '../messaging/result.ts';
import { askAgain } from './ask-again.ts';

describe('asking again', () => {
  it('goes on while no answer comes, and takes the first that does', async () => {
    const ask = vi.fn().mockResolvedValueOnce(failed('sidecar_away')).mockResolvedValueOnce(succeeded('queued'));
    expect(await askAgain(ask)).toEqual(succeeded('queued'));
    expect(ask).toHaveBeenCalledTimes(2);
  });

  it('says that nobody answers after three times', async () => {
    const ask = vi.fn().mockResolvedValue(failed('sidecar_away'));
    expect(await askAgain(ask)).toEqual(failed('sidecar_away'));
    expect(ask).toHaveBeenCalledTimes(3);
  });

  it('takes a refusal for an answer', async () => {
    const ask = vi.fn().mockResolvedValue(failed('conflict'));
    expect(await askAgain(ask)).toEqual(failed('conflict'));
    expect(ask).toHaveBeenCalledTimes(1);
  });
});
