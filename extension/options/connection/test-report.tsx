import { useEffect, useRef, useState } from 'preact/hooks';
import type { OptionsWords } from '../../i18n/options-words.ts';
import type { Connection } from '../../settings/connection.ts';
import { Icon } from '../../ui/icon.tsx';
import { Notice } from '../../ui/notice.tsx';
import type { BackgroundApi, OptionsPlatform } from '../options-platform.ts';
import { type StepOutcome, TEST_STEPS, type TestStep, testConnection } from './connection-test.ts';

export interface TestReportProps {
  readonly api: BackgroundApi;
  readonly platform: OptionsPlatform;
  readonly connection: Connection | null;
  /** What is saved is tested: changes must be saved first. */
  readonly dirty: boolean;
  readonly words: OptionsWords;
}

interface Run {
  readonly outcomes: readonly StepOutcome[];
  readonly ended: boolean;
}

/** The connection test: a button, and its steps as they pass or fail. Runs by itself after a new connection was saved. */
export function TestReport({ api, platform, connection, dirty, words }: TestReportProps) {
  const { o } = words;
  const [run, setRun] = useState<Run>();
  const latest = useRef(0);
  const atStart = useRef(connection);
  const test = async (saved: Connection) => {
    latest.current += 1;
    const mine = latest.current;
    const outcomes: StepOutcome[] = [];
    setRun({ outcomes, ended: false });
    for await (const outcome of testConnection(saved, { api, platform, words })) {
      if (latest.current !== mine) return;
      outcomes.push(outcome);
      setRun({ outcomes: [...outcomes], ended: false });
    }
    if (latest.current === mine) setRun({ outcomes, ended: true });
  };
  // Only another connection starts a test by itself.
  useEffect(() => {
    if (connection && connection !== atStart.current) void test(connection);
  }, [connection]);
  if (!connection) return null;
  return (
    <div class="status">
      <div class="row">
        <h3>{o('test.title')}</h3>
        {dirty && <span class="muted">{o('test.dirty')}</span>}
        <button
          type="button"
          class="button"
          disabled={dirty || run?.ended === false}
          onClick={() => void test(connection)}
        >
          {o('test.run')}
        </button>
      </div>
      {run && (
        <ol class="steps" aria-live="polite">
          {TEST_STEPS.map((step, at) => (
            <Step key={step} step={step} at={at} run={run} words={words} />
          ))}
        </ol>
      )}
      {run?.ended && run.outcomes.length === TEST_STEPS.length && run.outcomes.every(({ passed }) => passed) && (
        <Notice tone="good" title={o('test.passed')} />
      )}
    </div>
  );
}

function Step({ step, at, run, words: { o } }: { step: TestStep; at: number; run: Run; words: OptionsWords }) {
  const outcome = run.outcomes[at];
  const running = !outcome && !run.ended && at === run.outcomes.length;
  const state = outcome ? (outcome.passed ? 'passed' : 'failed') : running ? 'running' : 'waiting';
  const note = outcome?.note ?? (running ? o('test.running') : outcome ? undefined : run.ended && o('test.skipped'));
  return (
    <li data-state={state}>
      <span class="dot">{outcome ? <Icon name={outcome.passed ? 'check' : 'close'} /> : at + 1}</span>
      <p>
        {o(`test.${step}`)}
        {note && <span class="note">{note}</span>}
      </p>
    </li>
  );
}
