import type { ReadonlySignal } from '@preact/signals';
import type { Assessment } from '../../shared/contract/assessment.ts';
import type { Language } from '../../shared/contract/common.ts';
import { follow } from '../odoo-page/follow.ts';
import { rowCells } from '../odoo-page/row-cells.ts';
import type { Shown } from '../state/shown.ts';
import { Badge } from '../ui/badge.tsx';
import { createCellFit } from './cell-fit.ts';
import type { Feature } from './feature.ts';
import { mount } from './mount.ts';
import { recordType } from './records.ts';

/** A badge per row of invoice and order lists, in the cell that names the customer. */
export const rowBadges: Feature = {
  id: 'row-badges',
  appliesTo: (facts) => facts.view === 'list' && recordType(facts) !== undefined,
  init({ page, assessments, signal }) {
    const { facts, language, theme } = page;
    const ids = () => new Map(facts.peek().rows.map(({ key, id }) => [key, id]));
    const fit = createCellFit({ signal });

    const lookAgain = follow(
      () => rowCells(ids().keys()),
      (key, cell, rowSignal) => {
        const type = recordType(facts.peek());
        const id = ids().get(key);
        const shown = type && id ? assessments.of({ type, id }) : undefined;
        const host = mount(shown && <RowBadge shown={shown} language={language} />, {
          place: (badge) => cell.append(badge),
          theme,
          signal: rowSignal,
        });
        fit.watch(cell, host, rowSignal);
        return host;
      },
      { signal },
    );
    signal.addEventListener('abort', facts.subscribe(lookAgain));
  },
};

function RowBadge({ shown, language }: { shown: ReadonlySignal<Shown<Assessment>>; language: Language }) {
  return <Badge shown={shown.value} language={language} />;
}
