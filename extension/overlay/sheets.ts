import { badgeStyles, overlayStyles } from '../ui/styles.ts';

/** Shared by all shadow roots but those of badges; made when first needed, like the other. */
export const overlaySheet = sheetOf(overlayStyles);
export const badgeSheet = sheetOf(badgeStyles);

function sheetOf(styles: string): () => CSSStyleSheet {
  let sheet: CSSStyleSheet | undefined;
  return () => {
    if (sheet === undefined) {
      sheet = new CSSStyleSheet();
      sheet.replaceSync(styles);
    }
    return sheet;
  };
}
