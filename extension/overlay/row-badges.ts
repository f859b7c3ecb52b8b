import { rowCells } from '../odoo-page/row-cells.ts';
import type { Feature } from './feature.ts';
import { putBadges } from './put-badges.ts';
import { recordType } from './records.ts';

/** A badge per row of invoice and order lists, in the cell that names the customer. */
export const rowBadges: Feature = {
  id: 'row-badges',
  appliesTo: (facts) => facts.view === 'list' && recordType(facts) !== undefined,
  init: (context) => putBadges({ find: rowCells, roomOf: (cell) => cell }, context),
};
