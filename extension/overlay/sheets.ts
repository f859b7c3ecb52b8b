import { sheetOf } from '../shadow/sheet-of.ts';
import { badgeStyles, overlayStyles } from '../ui/styles.ts';

export const overlaySheet = sheetOf(overlayStyles);
export const badgeSheet = sheetOf(badgeStyles);
