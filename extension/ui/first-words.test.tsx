// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { Assessment } from '../../shared/contract/assessment.ts';
import { LANGUAGES } from '../../shared/contract/common.ts';
import { overlayCatalogues } from '../i18n/overlay/catalogues.ts';
import { learnWords } from '../i18n/words.ts';
import type { Shown } from '../state/shown.ts';
import { Badge } from './badge.tsx';
import { Banner } from './banner.tsx';
import { Chip } from './chip.tsx';
import { Opening } from './opening.tsx';

afterEach(cleanup);

const nothing = () => undefined;
const waiting: Shown<Assessment> = { state: 'loading' };
const away: Shown<Assessment> = { state: 'failed', failure: { code: 'sidecar_away' } };
const missing: Shown<Assessment> = { state: 'failed', failure: { code: 'desk_missing' } };

describe.each(LANGUAGES)('before its texts are there, a page in %s', (language) => {
  const said = () =>
    [waiting, away, missing].map((shown) => {
      const failure = shown.state === 'failed' ? shown.failure : undefined;
      const { container, unmount } = render(
        <>
          <Badge shown={shown} language={language} />
          <Chip shown={shown} open={false} onNear={nothing} onToggle={nothing} language={language} />
          <Banner shown={shown} onNear={nothing} onWhy={nothing} language={language} />
          <Opening failure={failure} onRetry={nothing} onClose={nothing} language={language} />
        </>,
      );
      const html = container.innerHTML;
      unmount();
      return html;
    });

  it('says that it waits, or that nobody answers, as it will with them', () => {
    const atFirst = said();
    learnWords(language, overlayCatalogues[language]);
    expect(atFirst).toEqual(said());
  });
});
