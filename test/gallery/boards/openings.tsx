import type { Failure } from '../../../extension/messaging/messages.ts';
import { Opening } from '../../../extension/ui/opening.tsx';
import type { Language } from '../../../shared/contract/common.ts';
import { Shadow, type Theme } from '../shadow.tsx';

const failures: Record<string, Failure | undefined> = {
  'on its way': undefined,
  missing: { code: 'desk_missing' },
  away: { code: 'sidecar_away' },
  'not configured': { code: 'not_configured' },
};

const nothing = () => undefined;

export function Openings({ theme, language }: { theme: Theme; language: Language }) {
  return (
    <main class="board">
      <h1 class="wide">What stands where the panel will</h1>
      {Object.entries(failures).map(([name, failure]) => (
        <div key={name} class="specimen">
          <h2>{name}</h2>
          <Shadow theme={theme}>
            <Opening failure={failure} onRetry={nothing} onClose={nothing} language={language} />
          </Shadow>
        </div>
      ))}
    </main>
  );
}
