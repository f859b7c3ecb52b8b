import { Banner } from '../../../extension/ui/banner.tsx';
import * as s from '../../../extension/ui/testing/samples.ts';
import type { Language } from '../../../shared/contract/common.ts';
import { Shadow, type Theme } from '../shadow.tsx';

const states = [
  s.fresh(s.byLevel.critical),
  s.fresh(s.byLevel.high),
  s.fresh(s.byLevel.moderate),
  s.fresh(s.byLevel.mild),
  s.fresh(s.byLevel.clearing),
  s.fresh(s.byLevel.disputed),
  s.fresh(s.promising),
  s.fresh(s.writtenOff),
  s.fresh(s.huge),
  s.stale(s.old(s.byLevel.high)),
  s.fresh(s.unread(s.byLevel.critical)),
  s.fresh(s.unread(s.byLevel.mild)),
  s.fresh(s.unread(s.byLevel.current)),
  s.failed('not_read_yet'),
  s.fresh(s.unknown('no_access')),
  s.failed('sidecar_away'),
  s.failed('not_configured'),
];

const nothing = () => undefined;

export function Banners({ theme, language }: { theme: Theme; language: Language }) {
  return (
    <main class="board">
      <h1 class="wide">Banners</h1>
      {states.map((shown, at) => (
        <div key={at} class="wide" style={{ maxWidth: '860px' }}>
          <Shadow theme={theme}>
            <Banner shown={shown} onNear={nothing} onWhy={nothing} language={language} />
          </Shadow>
        </div>
      ))}
    </main>
  );
}
