import { useCallback, useState } from 'preact/hooks';
import type { RunSettings } from '../../../shared/domain/policy/run-settings.ts';
import type { FinanceWords } from '../../i18n/finance-words.ts';
import type { Failure } from '../../messaging/messages.ts';
import { useAsked } from '../../options/use-asked.ts';
import { failureText } from '../../ui/failure-text.ts';
import { Notice, type NoticeProps } from '../../ui/notice.tsx';
import { PlanDialog } from '../../ui/run/plan-dialog.tsx';
import type { DeskProps } from '../desk-props.ts';

export interface StartRunProps extends DeskProps {
  readonly settings: RunSettings;
  onDone(): void;
}

/** Today's run now instead of at its hour, after what it would do was shown. */
export function StartRun({ settings, onDone, ...props }: StartRunProps) {
  const { words } = props;
  const [asking, setAsking] = useState(false);
  const [said, setSaid] = useState<NoticeProps>();
  const close = (next?: NoticeProps) => {
    setAsking(false);
    setSaid(next);
    if (next) onDone();
  };
  return (
    <>
      <div class="actions">
        <button type="button" class="button" onClick={() => setAsking(true)}>
          {words.f('runs.start')}
        </button>
      </div>
      <div role="status" class="told">
        {said && <Notice {...said} />}
      </div>
      {asking && <StartRunDialog {...props} settings={settings} onClose={close} />}
    </>
  );
}

interface DialogProps extends DeskProps {
  readonly settings: RunSettings;
  onClose(said?: NoticeProps): void;
}

function StartRunDialog({ api, company, settings, onClose, words }: DialogProps) {
  const { f } = words;
  const [plan, again] = useAsked(useCallback(() => api.nextRun(company.id), [api, company.id]));
  const [busy, setBusy] = useState(false);
  const start = async () => {
    setBusy(true);
    const answer = await api.startRun(company.id);
    if (!answer.ok) return onClose(troubleOf(words, answer.failure));
    onClose({ tone: 'good', title: f(answer.value.finishedAt === null ? 'runs.goesOn' : 'runs.started') });
  };
  return (
    <PlanDialog
      title={f(settings.live ? 'runs.startAsk.live' : 'runs.startAsk.rehearsal')}
      confirm={f(busy ? 'runs.starting' : 'runs.start')}
      busy={busy}
      plan={plan}
      askAgain={again}
      currency={company.currency}
      caps={settings}
      onConfirm={() => void start()}
      onClose={() => onClose()}
      words={words}
    >
      <p>{f('runs.startAsk.todo')}</p>
    </PlanDialog>
  );
}

const NOT_NOW = ['done', 'under_way', 'outside_hours', 'before_its_hour', 'books_not_fresh', 'kill_switch'] as const;

function troubleOf(words: FinanceWords, failure: Failure): NoticeProps {
  const { f } = words;
  const rule = failure.problems?.find(({ field }) => field === 'run')?.rule;
  const why = NOT_NOW.find((one) => one === rule);
  if (why) return { tone: 'warn', title: f(`runs.notNow.${why}`) };
  return { tone: 'warn', ...failureText(words, failure) };
}
