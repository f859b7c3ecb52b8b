import { cardBadges } from './card-badges.ts';
import type { Feature } from './feature.ts';
import { formChip } from './form-chip.tsx';
import { orderBanner } from './order-banner.tsx';
import { remindSelected } from './remind-selected.tsx';
import { rowBadges } from './row-badges.ts';

/** What the product adds to the CRM's screens. */
export const features: readonly Feature[] = [rowBadges, cardBadges, formChip, orderBanner, remindSelected];
