import { type ReadonlySignal, signal as signalOf } from '@preact/signals';
import type { CustomerKey } from '../../shared/contract/customer.ts';
import type { Reminder, ReminderPreview } from '../../shared/contract/reminder.ts';
import { isFinal } from '../../shared/domain/reminder/reminder-state.ts';
import type { Background } from '../messaging/background.ts';
import type { Result } from '../messaging/messages.ts';
import { settle } from '../state/settle.ts';
import type { Shown } from '../state/shown.ts';
import type { ReminderProgress } from '../ui/reminder-progress.ts';
import { leavingTime } from './leaving-time.ts';

/** Between two questions how a reminder is doing. */
const POLL_MS = 1_000;

export interface ReminderFlow {
  readonly preview: ReadonlySignal<Shown<ReminderPreview>>;
  readonly sending: ReadonlySignal<ReminderProgress>;
  /** Shows what would be sent now, and starts over. */
  review(): Promise<void>;
  send(): Promise<void>;
  undo(): Promise<void>;
}

export interface ReminderFlowDeps {
  readonly customer: CustomerKey;
  readonly background: Pick<Background, 'previewReminder' | 'queueReminder' | 'reminder' | 'cancelReminder'>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** The dialog was closed: nothing is asked any more. What is queued still leaves. */
  readonly signal: AbortSignal;
}

/** One reminder from preview to outcome: preview, queue, count down, then ask until it has left or will not. */
export function createReminderFlow({ customer, background, now, signal }: ReminderFlowDeps): ReminderFlow {
  const preview = signalOf<Shown<ReminderPreview>>({ state: 'loading' });
  const sending = signalOf<ReminderProgress>({ step: 'reviewing' });
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer));

  const later = (fn: () => void) => {
    clearTimeout(timer);
    if (!signal.aborted) timer = setTimeout(fn, POLL_MS);
  };

  function watch(reminder: Reminder, leavesAt: number): void {
    if (isFinal(reminder.state)) {
      sending.value = { step: 'done', reminder };
      return;
    }
    const secondsLeft = Math.max(0, Math.ceil((leavesAt - now()) / 1000));
    sending.value = { step: 'queued', reminder, secondsLeft };
    later(() => (secondsLeft > 1 ? watch(reminder, leavesAt) : void poll(reminder, leavesAt)));
  }

  async function poll(reminder: Reminder, leavesAt: number): Promise<void> {
    const answer = await background.reminder(reminder.id);
    if (!signal.aborted) watch(answer.ok ? answer.value : reminder, leavesAt);
  }

  function proceed(answer: Result<Reminder>): void {
    if (signal.aborted) return;
    if (answer.ok) watch(answer.value, leavingTime(answer.value, now()));
    else sending.value = { step: 'failed', failure: answer.failure };
  }

  return {
    preview,
    sending,
    async review() {
      sending.value = { step: 'reviewing' };
      preview.value = { state: 'loading' };
      preview.value = settle(preview.value, await background.previewReminder(customer));
    },
    async send() {
      const shown = preview.value;
      if (!('value' in shown)) return;
      sending.value = { step: 'queueing' };
      const answer = await background.queueReminder({ ...customer, fingerprint: shown.value.fingerprint });
      proceed(answer.ok ? { ok: true, value: answer.value.reminder } : answer);
    },
    async undo() {
      const progress = sending.value;
      if (progress.step !== 'queued') return;
      clearTimeout(timer);
      const answer = await background.cancelReminder(progress.reminder.id);
      // Too late to undo: it is on its way, and how it ends is what matters now.
      if (answer.ok) proceed(answer);
      else await poll(progress.reminder, now());
    },
  };
}
