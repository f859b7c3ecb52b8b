import { type Entry, type EntryState, phaseOf } from '../../../extension/ui/many/entry.ts';
import { ManyDialog } from '../../../extension/ui/many/many-dialog.tsx';
import { ManyPill } from '../../../extension/ui/many/many-pill.tsx';
import * as s from '../../../extension/ui/testing/samples.ts';
import type { Language } from '../../../shared/contract/common.ts';
import { Shadow, type Theme } from '../shadow.tsx';

const NAMES = [
  'Metalúrgica Ipê Amarelo Ltda',
  s.LONG_NAME,
  'Padaria Pão da Serra Ltda',
  'Bar do Zé',
  'Hotel Araucária',
];
const preview = s.aPreview();

const entries = (...states: EntryState[]): Entry[] =>
  states.map((state, at) => ({
    customer: { companyId: 1, customerId: at + 1, name: NAMES[at % NAMES.length] ?? '' },
    ticked: true,
    state,
  }));
const shown = (sketch: Parameters<typeof s.aPreview>[0] = {}): EntryState => ({
  step: 'shown',
  preview: s.aPreview(sketch),
});
const queued = (sketch: Parameters<typeof s.aReminder>[0] = {}, isOurs = true): EntryState => ({
  step: 'queued',
  preview,
  reminder: s.aReminder(sketch),
  isOurs,
  leavesAt: 0,
});

/** Entries, whether they were sent, and the seconds left to undo. */
const boards: Readonly<Record<string, readonly [Entry[], boolean, number?]>> = {
  reading: [entries(shown(), { step: 'loading' }, { step: 'loading' }), false],
  reviewing: [
    entries(
      shown(),
      shown({ totals: [s.brl(1_234_567.89), s.usd(98_765.4)] }),
      shown({ tooSoon: true, lastContactAt: s.ago(86_400) }),
      shown({ blocked: 'no_recipient', recipients: [], html: '' }),
      { step: 'unreadable', failure: { code: 'not_allowed' } },
    ),
    false,
  ],
  sending: [entries(queued(), { step: 'queueing', preview }, { step: 'waiting', preview }), true],
  leaving: [entries(queued(), queued(), queued({}, false)), true, 24],
  report: [
    entries(
      queued({ state: 'sent' }),
      queued({ state: 'refused', outcome: 'promised' }),
      { step: 'held', preview },
      { step: 'failed', preview, failure: { code: 'sidecar_away' } },
      queued({ state: 'in_doubt' }),
    ),
    true,
  ],
};

const nothing = () => undefined;

export function ManyBoard({ name, theme, language }: { name: string; theme: Theme; language: Language }) {
  const found = boards[name];
  if (!found) return null;
  const [all, begun, secondsLeft] = found;
  const phase = phaseOf(all, begun);
  return (
    <Shadow theme={theme} of="desk">
      {begun && <ManyPill entries={all} phase={phase} onOpen={nothing} language={language} />}
      <ManyDialog
        entries={all}
        phase={phase}
        secondsLeft={secondsLeft}
        leftOut={2}
        beyond
        onTick={nothing}
        onTickAll={nothing}
        onSend={nothing}
        onUndo={nothing}
        onRetry={nothing}
        onAgain={nothing}
        onClose={nothing}
        language={language}
      />
    </Shadow>
  );
}
