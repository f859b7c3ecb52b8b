import { encode as encodePng } from 'fast-png';
import { encode as encodeQr } from 'uqr';
import type { Attachment } from '../crm/crm.ts';

/** Wide enough for a camera that looks at a screen, small enough for a telephone. */
const PIXELS_PER_MODULE = 6;
/** What the QR standard asks around a code. */
const QUIET_ZONE = 4;
const [BLACK, WHITE] = [0, 255];

/** The QR code of a Pix as a picture to attach: mail programs block pictures from afar and drop those written into the text. */
export function pixPicture(code: string): Attachment {
  const { data } = encodeQr(code, { ecc: 'M', border: QUIET_ZONE });
  const size = data.length * PIXELS_PER_MODULE;
  const pixels = new Uint8Array(size * size).fill(WHITE);
  for (const [y, row] of data.entries())
    for (const [x, isBlack] of row.entries())
      if (isBlack)
        for (let line = 0; line < PIXELS_PER_MODULE; line += 1) {
          const from = (y * PIXELS_PER_MODULE + line) * size + x * PIXELS_PER_MODULE;
          pixels.fill(BLACK, from, from + PIXELS_PER_MODULE);
        }
  const content = encodePng({ width: size, height: size, data: pixels, channels: 1 });
  return { name: 'pix.png', mimeType: 'image/png', content };
}
