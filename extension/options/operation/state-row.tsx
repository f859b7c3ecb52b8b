import { useState } from 'preact/hooks';
import type { RunSettings } from '../../../shared/domain/policy/run-settings.ts';
import { financeWordsIn } from '../../i18n/finance-words.ts';
import type { OptionsWords } from '../../i18n/options-words.ts';
import type { Failure } from '../../messaging/messages.ts';
import { failureText } from '../../ui/failure-text.ts';
import { Notice } from '../../ui/notice.tsx';
import { OperationState, stateOf } from '../../ui/run/operation-state.tsx';
import type { BackgroundApi } from '../options-platform.ts';
import type { Company } from '../versioned/company-picker.tsx';
import type { Versioning } from '../versioned/use-versioned-draft.ts';
import { GoLiveDialog } from './go-live-dialog.tsx';
import { ReleaseDialog } from './release-dialog.tsx';

export interface StateRowProps {
  readonly settings: RunSettings;
  readonly amend: Versioning<RunSettings>['amend'];
  readonly company: Company;
  readonly mayEdit: boolean;
  readonly api: BackgroundApi;
  readonly words: OptionsWords;
}

/** What the state is changed to, as it was asked for. */
type Act = 'goLive' | 'rehearse' | 'stop' | 'release';

const CHANGES: Readonly<Record<Act, Partial<RunSettings>>> = {
  goLive: { live: true },
  rehearse: { live: false },
  stop: { killSwitch: true },
  release: { killSwitch: false },
};

type Said =
  | { readonly state: 'idle' | 'changing' | 'changed' }
  | { readonly state: 'failed'; readonly failure: Failure };

/** In which state the régua is, in words, and the way to another: what lets messages leave asks first, what holds them back does not. */
export function StateRow(props: StateRowProps) {
  const { settings, amend, mayEdit, words } = props;
  const { o } = words;
  const [asking, setAsking] = useState<'goLive' | 'release'>();
  const [said, setSaid] = useState<Said>({ state: 'idle' });
  const changing = said.state === 'changing';

  const act = async (what: Act) => {
    setSaid({ state: 'changing' });
    // Who stops everything must not be kept from it by somebody who saved an hour.
    const answer = await amend((all) => ({ ...all, ...CHANGES[what] }), { insist: what === 'stop' });
    setAsking(undefined);
    setSaid(answer.ok ? { state: 'changed' } : { state: 'failed', failure: answer.failure });
  };
  const ask = (what: 'goLive' | 'release') => {
    setSaid({ state: 'idle' });
    setAsking(what);
  };
  const button = (label: string, onClick: () => void, kind = '') => (
    <button type="button" class={`button ${kind}`} disabled={changing} onClick={onClick}>
      {label}
    </button>
  );
  const { live, killSwitch } = settings;
  return (
    <fieldset class="state">
      <legend class="text">{o('operation.state')}</legend>
      <div>
        <OperationState settings={settings} words={financeWordsIn(words.language)}>
          {mayEdit && (
            <div class="actions">
              {killSwitch && button(o('operation.release'), () => ask('release'), 'primary')}
              {!killSwitch && !live && button(o('operation.goLive'), () => ask('goLive'), 'primary')}
              {live && button(o('operation.rehearse'), () => void act('rehearse'))}
              {!killSwitch && button(o('operation.stop'), () => void act('stop'), 'danger')}
            </div>
          )}
        </OperationState>
        <div role="status">
          {changing && <p class="muted">{o('operation.changing')}</p>}
          {said.state === 'changed' && <Notice tone="good" title={o(`operation.now.${stateOf(settings)}`)} />}
          {said.state === 'failed' && <Notice tone="warn" {...troubleOf(said.failure, words)} />}
        </div>
      </div>
      {asking === 'goLive' && (
        <GoLiveDialog
          {...props}
          changing={changing}
          onConfirm={() => void act('goLive')}
          onClose={() => setAsking(undefined)}
        />
      )}
      {asking === 'release' && (
        <ReleaseDialog
          live={live}
          changing={changing}
          onConfirm={() => void act('release')}
          onClose={() => setAsking(undefined)}
          words={words}
        />
      )}
    </fieldset>
  );
}

function troubleOf(failure: Failure, words: OptionsWords) {
  const { o } = words;
  return failure.code === 'conflict'
    ? { title: o('operation.changedMeanwhile'), todo: o('operation.changedMeanwhile.todo') }
    : failureText(words, failure);
}
