import type { PreviewResult } from '../../../shared/contract/many-reminders.ts';
import { failed } from '../../messaging/result.ts';
import type { Entry, EntryState } from '../../ui/many/entry.ts';
import { atOnce, inChunks } from './at-once.ts';
import type { BatchBackground } from './batch-background.ts';

/** Small enough that the first are soon there to be read. */
const PER_REQUEST = 10;
const REQUESTS_AT_ONCE = 2;

interface Reading {
  readonly entries: readonly Entry[];
  readonly background: Pick<BatchBackground, 'previewReminders'>;
  readonly signal: AbortSignal;
  change(at: number, part: Partial<Entry>): void;
}

/** Fills in what would be sent to each of whom that is not known. Who was written to lately is not ticked: whoever wants it says so. */
export async function readPreviews({ entries, background, change, signal }: Reading): Promise<void> {
  const numbered = entries.flatMap(({ customer: { companyId, customerId }, state }, at) => {
    if (state.step === 'unreadable') change(at, { state: { step: 'loading' } });
    return state.step === 'unreadable' || state.step === 'loading' ? [{ at, key: { companyId, customerId } }] : [];
  });
  await atOnce(REQUESTS_AT_ONCE, inChunks(PER_REQUEST, numbered), async (chunk) => {
    if (signal.aborted) return;
    const answer = await background.previewReminders({ customers: chunk.map(({ key }) => key) });
    if (signal.aborted) return;
    chunk.forEach(({ at }, index) => {
      if (!answer.ok) change(at, { state: { step: 'unreadable', failure: answer.failure } });
      else change(at, shownAs(answer.value.previews[index]));
    });
  });
}

function shownAs(result: PreviewResult | undefined): Partial<Entry> {
  const state = stateOf(result);
  return state.step === 'shown' && state.preview.tooSoon ? { state, ticked: false } : { state };
}

function stateOf(result: PreviewResult | undefined): EntryState {
  if (result && 'preview' in result) return { step: 'shown', preview: result.preview };
  return { step: 'unreadable', failure: failed(result?.refused ?? 'sidecar_unknown_answer').failure };
}
