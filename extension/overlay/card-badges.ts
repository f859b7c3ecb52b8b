import { cardNames, cardOf } from '../odoo-page/card-names.ts';
import type { Feature } from './feature.ts';
import { putBadges } from './put-badges.ts';
import { recordType } from './records.ts';

/** A badge per card of invoice and order kanbans, beside the customer's name. */
export const cardBadges: Feature = {
  id: 'card-badges',
  appliesTo: (facts) => facts.view === 'kanban' && recordType(facts) !== undefined,
  init: (context) => putBadges({ find: cardNames, roomOf: cardOf }, context),
};
