import { deskWordsIn } from '../../../extension/i18n/desk-words.ts';
import type { Asked } from '../../../extension/ui/commitment/asked.tsx';
import { AskedDialog } from '../../../extension/ui/commitment/asked.tsx';
import * as s from '../../../extension/ui/testing/samples.ts';
import type { ChatDraft } from '../../../shared/contract/chat.ts';
import type { Language } from '../../../shared/contract/common.ts';
import type { CustomerDetail } from '../../../shared/contract/customer.ts';
import { Shadow, type Theme } from '../shadow.tsx';
import { actions } from './panels.tsx';

type Act =
  | { readonly act: 'note'; readonly kind: 'promise' | 'dispute' | 'pause' | 'strategic' }
  | { readonly act: 'end' }
  | { readonly act: 'talk'; readonly chat?: ChatDraft };

const two = s.aDetail(s.huge, {
  items: [s.anItem(1, 1_234_567_890.12, 1203), s.anItem(2, 98_765_432.1, 20, { open: s.usd(98_765_432.1) })],
});
const many = s.aDetail(s.anAssessment({ customerName: s.LONG_NAME }), {
  items: Array.from({ length: 12 }, (_, at) =>
    s.anItem(
      at + 1,
      1_000 * (at + 1),
      40 - at,
      at === 0 ? { documentName: 'FAT/2023/00000001-PARCELA-12/12-RENEGOCIADA' } : {},
    ),
  ),
});

const standing = s.aDetail(s.byLevel.critical, { commitments: [s.aPromise] });

const boards: Readonly<Record<string, readonly [CustomerDetail, Act]>> = {
  promise: [s.aDetail(), { act: 'note', kind: 'promise' }],
  'promise-again': [standing, { act: 'note', kind: 'promise' }],
  'promise-wrong': [s.aDetail(), { act: 'note', kind: 'promise' }],
  'promise-currencies': [two, { act: 'note', kind: 'promise' }],
  dispute: [s.aDetail(), { act: 'note', kind: 'dispute' }],
  'dispute-many': [many, { act: 'note', kind: 'dispute' }],
  'dispute-wrong': [s.aDetail(), { act: 'note', kind: 'dispute' }],
  pause: [s.aDetail(), { act: 'note', kind: 'pause' }],
  'pause-away': [s.aDetail(), { act: 'note', kind: 'pause' }],
  strategic: [s.aDetail(), { act: 'note', kind: 'strategic' }],
  end: [standing, { act: 'end' }],
  talk: [s.aDetail(), { act: 'talk' }],
  'talk-wrong': [s.aDetail(), { act: 'talk' }],
  'talk-chat': [s.aDetail(), { act: 'talk', chat: s.aChat }],
  'talk-chat-refused': [
    s.aDetail(),
    { act: 'talk', chat: { ...s.aChat, blocked: 'not_opted_in', consent: null, text: '', link: '' } },
  ],
};

const nothing = () => undefined;

/** One dialog at a time: each is modal. */
export function CommitmentBoard({ name, theme, language }: { name: string; theme: Theme; language: Language }) {
  const found = boards[name];
  if (!found) return null;
  const [detail, act] = found;
  if (!detail.finance) return null;
  const what = { detail, finance: detail.finance };
  const asked: Asked = act.act === 'end' ? { ...what, ...act, commitment: s.aPromise } : { ...what, ...act };
  const chat = async () => (act.act === 'talk' && act.chat ? { ok: true as const, value: act.chat } : s.awayAnswer);
  return (
    <Shadow theme={theme} of="desk">
      <AskedDialog
        asked={asked}
        actions={{ ...actions, chat }}
        onDone={nothing}
        onClose={nothing}
        words={deskWordsIn(language)}
      />
    </Shadow>
  );
}
