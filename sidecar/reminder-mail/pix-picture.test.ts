import { decode } from 'fast-png';
import { expect, it } from 'vitest';
import { pixPicture } from './pix-picture.ts';

const CODE = '00020126580014br.gov.bcb.pix0136123e4567-e12b-12d1-a456-4266554400005204000053039865802BR5913Fulano';
/** One corner of every QR code: a ring around a block, seven modules wide. */
const FINDER = ['#######', '#     #', '# ### #', '# ### #', '# ### #', '#     #', '#######'];

it('is a black and white PNG with a white edge of four modules and the three corners of a QR code', () => {
  const { name, mimeType, content } = pixPicture(CODE);
  expect([name, mimeType]).toEqual(['pix.png', 'image/png']);
  const { width, height, data } = decode(content);
  expect(width).toBe(height);
  expect(new Set(data)).toEqual(new Set([0, 255]));
  const modules = width / 6;
  const moduleAt = (x: number, y: number) => (data[(y * 6 + 3) * width + x * 6 + 3] === 0 ? '#' : ' ');
  const square = (left: number, top: number) =>
    FINDER.map((row, y) => [...row].map((_, x) => moduleAt(left + x, top + y)).join(''));
  for (const [x, y] of [
    [4, 4],
    [modules - 11, 4],
    [4, modules - 11],
  ] as const)
    expect(square(x, y)).toEqual(FINDER);
  const edge = Array.from({ length: modules }, (_, at) => moduleAt(at, 3) + moduleAt(3, at));
  expect(new Set(edge)).toEqual(new Set(['  ']));
});

it('is the same for the same code, and small', () => {
  expect(pixPicture(CODE).content).toEqual(pixPicture(CODE).content);
  expect(pixPicture(CODE.repeat(2)).content.length).toBeLessThan(20_000);
});
