import type { OptionsWords } from '../../i18n/options-words.ts';
import type { Difference } from '../versioned/version-conflict.tsx';
import { CAPS, type OperationDraft } from './operation-form.ts';

/** The fields in which two ways to run differ; the state is always theirs. */
export function operationDifferences(mine: OperationDraft, theirs: OperationDraft, { o }: OptionsWords): Difference[] {
  return [
    { field: o('operation.runAt'), mine: mine.runAt || '—', theirs: theirs.runAt },
    ...([...CAPS, 'bankDataMaxAgeDays'] as const).map((field) => ({
      field: o(`operation.${field}`),
      mine: mine[field] || '—',
      theirs: theirs[field] || '—',
    })),
    {
      field: o('operation.onlySentInvoices'),
      mine: o(mine.onlySentInvoices ? 'operation.yes' : 'operation.no'),
      theirs: o(theirs.onlySentInvoices ? 'operation.yes' : 'operation.no'),
    },
  ].filter((one) => one.mine !== one.theirs);
}
