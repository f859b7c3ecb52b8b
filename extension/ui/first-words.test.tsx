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
import { Panel } from './panel.tsx';

afterEach(cleanup);

const nothing = () => undefined;
const noRole = null;
const actions = { remind: nothing, refresh: nothing, close: nothing };
const waiting: Shown<Assessment> = { state: 'loading' };
const away: Shown<Assessment> = { state: 'failed', failure: { code: 'sidecar_away' } };

describe.each(LANGUAGES)('before its texts are there, a page in %s', (language) => {
  const said = () =>
    [waiting, away].map((shown) => {
      const detail = shown.state === 'failed' ? shown : ({ state: 'loading' } as const);
      const { container, unmount } = render(
        <>
          <Badge shown={shown} language={language} />
          <Chip shown={shown} open={false} onToggle={nothing} language={language} />
          <Banner shown={shown} onWhy={nothing} language={language} />
          <Panel detail={detail} assessment={shown} role={noRole} actions={actions} language={language} />
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
