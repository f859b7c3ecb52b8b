import { computed, type ReadonlySignal, signal as signalOf } from '@preact/signals';
import type { Language } from '../../shared/contract/common.ts';
import type { CustomerKey } from '../../shared/contract/customer.ts';
import type { Reminder, ReminderPreview } from '../../shared/contract/reminder.ts';
import { isFinal } from '../../shared/domain/reminder/reminder-state.ts';
import type { Background } from '../messaging/background.ts';
import type { Result } from '../messaging/messages.ts';
import { mapResult } from '../messaging/result.ts';
import { settle } from '../state/settle.ts';
import type { Shown } from '../state/shown.ts';
import { changed, type EditChange, editOf, emptyParts, UNEDITED } from '../ui/reminder/edit-draft.ts';
import type { Editing } from '../ui/reminder/editing.ts';
import type { ReminderProgress } from '../ui/reminder-progress.ts';
import { leavingTime } from './leaving-time.ts';

/** Between two questions how a reminder is doing. */
const POLL_MS = 1_000;
/** After the last keystroke, until the preview is asked for. */
const PAUSE_MS = 500;

export interface ReminderFlow {
  readonly preview: ReadonlySignal<Shown<ReminderPreview>>;
  readonly sending: ReadonlySignal<ReminderProgress>;
  /** Undefined while there is nothing to edit yet. */
  readonly editing: ReadonlySignal<Editing | undefined>;
  /** Shows what would be sent now, and starts over. */
  review(): Promise<void>;
  /** Reads it anew, keeping what was edited. */
  refresh(): Promise<void>;
  send(): Promise<void>;
  undo(): Promise<void>;
}

export interface ReminderFlowDeps {
  readonly customer: CustomerKey;
  readonly background: Pick<
    Background,
    'previewReminder' | 'queueReminder' | 'approveReminder' | 'reminder' | 'cancelReminder'
  >;
  /** The régua's proposal it is, if it is one. */
  readonly draftId?: string | undefined;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** The dialog was closed: nothing is asked any more. What is queued still leaves. */
  readonly signal: AbortSignal;
}

/** One reminder from preview to outcome: preview, queue, count down, then ask until it has left or will not. */
export function createReminderFlow({ customer, background, draftId, now, signal }: ReminderFlowDeps): ReminderFlow {
  const preview = signalOf<Shown<ReminderPreview>>({ state: 'loading' });
  const sending = signalOf<ReminderProgress>({ step: 'reviewing' });
  const draft = signalOf(UNEDITED);
  const settled = signalOf(true);
  /** The language while nobody chooses one. */
  const usual = signalOf<Language | undefined>(undefined);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let turn = 0;
  signal.addEventListener('abort', () => {
    turn += 1;
    clearTimeout(timer);
  });

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

  const spoken = computed(() => draft.value.language ?? usual.value);
  const edit = () => (spoken.value ? editOf(draft.value, spoken.value) : undefined);

  /** Of two answers the one to the later question counts. */
  async function read(): Promise<void> {
    turn += 1;
    const mine = turn;
    const answer = await background.previewReminder({
      ...customer,
      draftId,
      channel: draft.value.channel,
      edit: edit(),
    });
    if (mine !== turn) return;
    preview.value = settle(preview.value, answer);
    if (answer.ok) usual.value ??= answer.value.language;
    settled.value = true;
  }

  function change(wanted: EditChange): void {
    if (!spoken.value || sending.peek().step !== 'reviewing') return;
    draft.value = changed(draft.value, wanted, spoken.value);
    settled.value = false;
    turn += 1;
    clearTimeout(timer);
    const isWhole = spoken.value && emptyParts(draft.value, spoken.value).length === 0;
    if (isWhole && !signal.aborted) timer = setTimeout(() => void read(), PAUSE_MS);
  }

  const editing = computed<Editing | undefined>(() => {
    // A proposal of the régua is approved as it is, or dismissed.
    if (!spoken.value || draftId !== undefined) return undefined;
    const { channel, texts, recipientIds } = draft.value;
    const empty = emptyParts(draft.value, spoken.value);
    return {
      channel,
      spoken: spoken.value,
      texts: texts[spoken.value] ?? {},
      recipientIds,
      empty,
      settled: settled.value,
      change,
    };
  });

  async function leave(fingerprint: string): Promise<Result<Reminder>> {
    if (draftId !== undefined) return background.approveReminder({ reminderId: draftId, fingerprint });
    const asked = { ...customer, fingerprint, channel: draft.value.channel, edit: edit() };
    return mapResult(await background.queueReminder(asked), ({ reminder }) => reminder);
  }

  return {
    preview,
    sending,
    editing,
    async review() {
      sending.value = { step: 'reviewing' };
      preview.value = { state: 'loading' };
      await read();
    },
    refresh: read,
    async send() {
      const shown = preview.value;
      if (!('value' in shown) || !settled.peek()) return;
      sending.value = { step: 'queueing' };
      proceed(await leave(shown.value.fingerprint));
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
