import { describe, expect, it } from 'vitest';
import { dialectOf } from './dialect.ts';

describe('the dialect', () => {
  it.each([14, 15, 16, 17, 18, 19])('of %i.0 is known, with and without an edition', (major) => {
    expect(dialectOf(`${major}.0`).major).toBe(major);
    expect(dialectOf(`${major}.0+e`)).toBe(dialectOf(`${major}.0`));
    expect(dialectOf(`${major}.0-20260301`)).toBe(dialectOf(`${major}.0`));
  });

  it.each(['13.0', '20.0', 'saas~17.4', '19.1', '190.0', ''])('of "%s" is not, and it says which are', (version) => {
    expect(() => dialectOf(version)).toThrow(/14\.0, 15\.0, 16\.0, 17\.0, 18\.0, 19\.0/);
  });

  it('has payments without an entry from 18 on only', () => {
    const having = [14, 15, 16, 17, 18, 19].filter((major) => dialectOf(`${major}.0`).clearing);
    expect(having).toEqual([18, 19]);
  });

  it('makes an SMS of HTML in 14 only', () => {
    expect([14, 15, 16, 17, 18, 19].filter((major) => dialectOf(`${major}.0`).smsOfHtml)).toEqual([14]);
  });
});
