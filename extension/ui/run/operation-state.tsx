import type { ComponentChildren } from 'preact';
import type { RunSettings } from '../../../shared/domain/policy/run-settings.ts';
import { clockText } from '../../i18n/clock-text.ts';
import type { FinanceWords } from '../../i18n/finance-words.ts';

export type OperationName = 'rehearsal' | 'live' | 'stopped';

/** Stopped whatever else: nothing leaves then. */
export function stateOf({ live, killSwitch }: Pick<RunSettings, 'live' | 'killSwitch'>): OperationName {
  if (killSwitch) return 'stopped';
  return live ? 'live' : 'rehearsal';
}

export interface OperationStateProps {
  readonly settings: RunSettings;
  readonly words: FinanceWords;
  /** What can be done about it. */
  readonly children?: ComponentChildren;
}

/** Whether the régua rehearses, is live or is stopped, in words, and what that means. */
export function OperationState({ settings, words: { f, language }, children }: OperationStateProps) {
  const { runAt, dailyCap } = settings;
  const state = stateOf(settings);
  const time = clockText(language, runAt);
  const todo =
    state === 'live'
      ? f('state.live.todo', { time, cap: dailyCap })
      : state === 'rehearsal'
        ? f('state.rehearsal.todo', { time })
        : f('state.stopped.todo');
  return (
    <div class="operation-state" data-state={state}>
      <p>
        <b>
          <i aria-hidden="true" />
          {f(`state.${state}`)}
        </b>
        <span>{todo}</span>
      </p>
      {children}
    </div>
  );
}
