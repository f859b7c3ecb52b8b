import type { DeskWords } from '../../i18n/desk-words.ts';
import type { Entry, EntryState } from './entry.ts';

const COUNTED = ['queued', 'sent', 'refused', 'undone', 'already', 'doubt'] as const;
type Counted = (typeof COUNTED)[number];

/** What became of all that were to be sent: `8 na fila, 2 enviados`. */
export function countsText(entries: readonly Entry[], { t, list }: DeskWords): string {
  const kinds = entries.map(({ state }) => kindOf(state));
  const parts = COUNTED.flatMap((kind) => {
    const n = kinds.filter((one) => one === kind).length;
    return n > 0 ? [t(`many.count.${kind}`, { n })] : [];
  });
  return list(parts);
}

function kindOf(state: EntryState): Counted | undefined {
  if (state.step === 'held') return 'undone';
  if (state.step === 'failed') return 'refused';
  if (state.step !== 'queued') return undefined;
  if (!state.isOurs) return 'already';
  switch (state.reminder.state) {
    case 'sent':
      return 'sent';
    case 'cancelled':
      return 'undone';
    case 'in_doubt':
      return 'doubt';
    case 'refused':
    case 'failed':
      return 'refused';
    default:
      return 'queued';
  }
}
