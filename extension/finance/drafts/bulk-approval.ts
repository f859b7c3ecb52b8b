import { type ReadonlySignal, signal as signalOf } from '@preact/signals';
import type { DraftList, Reminder, ReminderBlock, ReminderPreview } from '../../../shared/contract/reminder.ts';
import type { Failure } from '../../messaging/messages.ts';
import type { FinanceApi } from '../finance-api.ts';

export type Draft = DraftList['drafts'][number];

/** One that does not leave, and why. */
export interface Refusal {
  readonly draft: Draft;
  readonly why: ReminderBlock | Failure;
}

export interface Ready {
  readonly draft: Draft;
  readonly preview: ReminderPreview;
}

export type BulkProgress =
  | { readonly step: 'checking' | 'sending'; readonly n: number; readonly of: number }
  | { readonly step: 'ready'; readonly ready: readonly Ready[]; readonly refused: readonly Refusal[] }
  | {
      readonly step: 'sent';
      readonly sent: readonly Reminder[];
      readonly refused: readonly Refusal[];
      /** Until then all can be undone. */
      readonly secondsLeft: number;
    }
  | { readonly step: 'undone'; readonly undone: number; readonly tooLate: number };

export interface BulkApproval {
  readonly progress: ReadonlySignal<BulkProgress>;
  /** Makes every message anew, as it would leave now. */
  check(): Promise<void>;
  /** Approves those ready, each as it was shown; a second call while it is at work does nothing. */
  send(): Promise<void>;
  undo(): Promise<void>;
}

export interface BulkDeps {
  readonly api: Pick<FinanceApi, 'previewReminder' | 'approveReminder' | 'cancelReminder'>;
  readonly companyId: number;
  readonly drafts: readonly Draft[];
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** The dialog was closed: what is under way ends, nothing more is begun. */
  readonly signal: AbortSignal;
}

/** Several proposals from being checked to having been approved, one after another: the CRM is asked about each. */
export function createBulkApproval({ api, companyId, drafts, now, signal }: BulkDeps): BulkApproval {
  const progress = signalOf<BulkProgress>({ step: 'checking', n: 0, of: drafts.length });
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer));

  function countDown(leavesAt: number): void {
    const shown = progress.value;
    if (shown.step !== 'sent' || signal.aborted) return;
    const secondsLeft = Math.max(0, Math.ceil((leavesAt - now()) / 1000));
    progress.value = { ...shown, secondsLeft };
    if (secondsLeft > 0) timer = setTimeout(() => countDown(leavesAt), 1000);
  }

  return {
    progress,
    async check() {
      const ready: Ready[] = [];
      const refused: Refusal[] = [];
      for (const [n, draft] of drafts.entries()) {
        if (signal.aborted) return;
        progress.value = { step: 'checking', n, of: drafts.length };
        const { customerId, reminderId: draftId } = draft;
        const answer = await api.previewReminder({ companyId, customerId, draftId });
        if (!answer.ok) refused.push({ draft, why: answer.failure });
        else if (answer.value.blocked) refused.push({ draft, why: answer.value.blocked });
        else ready.push({ draft, preview: answer.value });
      }
      if (!signal.aborted) progress.value = { step: 'ready', ready, refused };
    },
    async send() {
      const shown = progress.value;
      if (shown.step !== 'ready') return;
      const sent: Reminder[] = [];
      const refused = [...shown.refused];
      let leavesAt = Number.POSITIVE_INFINITY;
      for (const [n, { draft, preview }] of shown.ready.entries()) {
        progress.value = { step: 'sending', n, of: shown.ready.length };
        if (signal.aborted) return;
        const { reminderId } = draft;
        const answer = await api.approveReminder({ reminderId, fingerprint: preview.fingerprint });
        if (answer.ok) {
          sent.push(answer.value);
          leavesAt = Math.min(leavesAt, now() + preview.undoSeconds * 1000);
        } else refused.push({ draft, why: answer.failure });
      }
      progress.value = { step: 'sent', sent, refused, secondsLeft: 0 };
      if (sent.length > 0) countDown(leavesAt);
    },
    async undo() {
      const shown = progress.value;
      if (shown.step !== 'sent') return;
      clearTimeout(timer);
      progress.value = { step: 'sending', n: 0, of: shown.sent.length };
      const answers = await Promise.all(shown.sent.map(({ id }) => api.cancelReminder(id)));
      const undone = answers.filter(({ ok }) => ok).length;
      progress.value = { step: 'undone', undone, tooLate: answers.length - undone };
    },
  };
}
