import { useCallback } from 'preact/hooks';
import type { RunSettings } from '../../../shared/domain/policy/run-settings.ts';
import { clockText } from '../../i18n/clock-text.ts';
import { financeWordsIn } from '../../i18n/finance-words.ts';
import type { OptionsWords } from '../../i18n/options-words.ts';
import { Notice } from '../../ui/notice.tsx';
import { PlanDialog } from '../../ui/run/plan-dialog.tsx';
import type { BackgroundApi } from '../options-platform.ts';
import { useAsked } from '../use-asked.ts';
import type { Company } from '../versioned/company-picker.tsx';

export interface GoLiveDialogProps {
  readonly settings: RunSettings;
  readonly company: Company;
  readonly api: BackgroundApi;
  readonly words: OptionsWords;
  readonly changing: boolean;
  onConfirm(): void;
  onClose(): void;
}

/** Before the régua goes live: what the next run would do. */
export function GoLiveDialog({ settings, company, api, words, changing, onConfirm, onClose }: GoLiveDialogProps) {
  const { o, language } = words;
  const { runAt, killSwitch } = settings;
  const [plan, again] = useAsked(useCallback(() => api.nextRun(company.id), [api, company.id]));
  return (
    <PlanDialog
      title={o('operation.goLive.title')}
      confirm={o(changing ? 'operation.changing' : 'operation.goLive.confirm')}
      busy={changing}
      plan={plan}
      askAgain={again}
      currency={company.currency}
      caps={settings}
      onConfirm={onConfirm}
      onClose={onClose}
      words={financeWordsIn(language)}
    >
      <p>{o('operation.goLive.next', { time: clockText(language, runAt) })}</p>
      {killSwitch && <Notice tone="warn" title={o('operation.goLive.stopped')} />}
    </PlanDialog>
  );
}
