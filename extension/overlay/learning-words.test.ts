import { beforeEach, describe, expect, it, vi } from 'vitest';
import { overlayCatalogues } from '../i18n/overlay/catalogues.ts';
import { wordsIn } from '../i18n/words.ts';
import type { Background } from '../messaging/background.ts';
import { failed, succeeded } from '../messaging/result.ts';
import { learningWords } from './learning-words.ts';

const request = { records: [{ type: 'invoice', id: 1 } as const] };
const answer = succeeded({ assessments: [] });

describe('the texts of a page', () => {
  const assess = vi.fn<Background['assess']>(async () => answer);
  const overlayTexts = vi.fn<Background['overlayTexts']>();
  beforeEach(() => vi.clearAllMocks());

  it('are waited for, and asked for again with the next question while they do not come', async () => {
    const background = learningWords({ assess, overlayTexts }, 'es');
    overlayTexts.mockResolvedValueOnce(failed('sidecar_away'));
    expect(await background.assess(request)).toEqual(failed('sidecar_away'));
    expect(wordsIn('es').t('level.critical')).toBe('');

    overlayTexts.mockResolvedValueOnce(succeeded(overlayCatalogues.es));
    expect(await background.assess(request)).toEqual(answer);
    expect(wordsIn('es').t('level.critical')).toBe('Crítico');
  });

  it('come once, however much is asked', async () => {
    const background = learningWords({ assess, overlayTexts }, 'en');
    overlayTexts.mockResolvedValue(succeeded(overlayCatalogues.en));
    await background.assess(request);
    await background.assess(request);
    expect(overlayTexts.mock.calls).toEqual([['en']]);
    expect(assess).toHaveBeenCalledTimes(2);
  });

  it('hide no other failure', async () => {
    const background = learningWords({ assess, overlayTexts }, 'en');
    overlayTexts.mockResolvedValue(succeeded(overlayCatalogues.en));
    assess.mockResolvedValueOnce(failed('not_configured'));
    expect(await background.assess(request)).toEqual(failed('not_configured'));
  });
});
