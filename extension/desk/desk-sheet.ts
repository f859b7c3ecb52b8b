import { sheetOf } from '../shadow/sheet-of.ts';
import { deskStyles } from '../ui/styles.ts';

/** Shared by the panel and all that opens from it. */
export const deskSheet = sheetOf(deskStyles);
