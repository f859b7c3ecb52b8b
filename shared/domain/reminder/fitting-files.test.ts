import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fittingFiles, MOST_BYTES, MOST_FILES } from './fitting-files.ts';

const ofSizes = (...sizes: number[]) => fittingFiles(sizes.map((bytes) => ({ bytes })));

describe('the files of one mail', () => {
  it('are all there are, as long as they are few and small', () => {
    expect(ofSizes(1, 2)).toEqual({ attached: [{ bytes: 1 }, { bytes: 2 }], tooMuch: [] });
    expect(ofSizes()).toEqual({ attached: [], tooMuch: [] });
  });

  it('may fill the mail, and no byte more', () => {
    expect(ofSizes(MOST_BYTES).tooMuch).toEqual([]);
    expect(ofSizes(MOST_BYTES - 1, 1).tooMuch).toEqual([]);
    expect(ofSizes(MOST_BYTES, 1).tooMuch).toEqual([{ bytes: 1 }]);
    expect(ofSizes(MOST_BYTES + 1).attached).toEqual([]);
  });

  it('are ten at most, the first ten', () => {
    const sizes = Array.from({ length: 11 }, (_, at) => at + 1);
    const { attached, tooMuch } = ofSizes(...sizes);
    expect(attached.map(({ bytes }) => bytes)).toEqual(sizes.slice(0, 10));
    expect(tooMuch).toEqual([{ bytes: 11 }]);
  });

  it('include a small one behind one that is too large', () => {
    expect(ofSizes(MOST_BYTES + 1, 5)).toEqual({ attached: [{ bytes: 5 }], tooMuch: [{ bytes: MOST_BYTES + 1 }] });
  });

  it('lose none, keep their order, and are never more than a mail carries', () => {
    const sizes = fc.array(fc.integer({ min: 0, max: MOST_BYTES + 2 }), { maxLength: 30 });
    const small = fc.array(fc.integer({ min: 0, max: MOST_BYTES / 4 }), { maxLength: 30 });
    fc.assert(
      fc.property(fc.oneof(sizes, small), (all) => {
        const files = all.map((bytes, at) => ({ bytes, at }));
        const { attached, tooMuch } = fittingFiles(files);
        expect([...attached, ...tooMuch].toSorted((a, b) => a.at - b.at)).toEqual(files);
        expect(attached).toEqual(attached.toSorted((a, b) => a.at - b.at));
        const carried = attached.reduce((sum, { bytes }) => sum + bytes, 0);
        expect(attached.length).toBeLessThanOrEqual(MOST_FILES);
        expect(carried).toBeLessThanOrEqual(MOST_BYTES);
        // Nothing is left out for which there would have been room in the end.
        for (const { bytes } of tooMuch)
          expect(attached.length === MOST_FILES || carried + bytes > MOST_BYTES).toBe(true);
      }),
    );
  });
});
