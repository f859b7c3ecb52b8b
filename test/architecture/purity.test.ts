import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** What would make a rule answer differently on another day, or machine. */
const IMPURE = [
  /\bnew Date\(\)/,
  /\bDate\.now\(/,
  /\bMath\.random\(/,
  /\bcrypto\./,
  /\bfetch\(/,
  /\bprocess\./,
  /\bsetTimeout\(/,
];

const files = readdirSync('shared/domain', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
  .map((name) => join('shared/domain', name));

describe('the domain', () => {
  it('is there', () => expect(files.length).toBeGreaterThan(10));

  it.each(files)('%s knows neither clock nor chance', (file) => {
    const source = readFileSync(file, 'utf8');
    expect(IMPURE.filter((pattern) => pattern.test(source))).toEqual([]);
  });
});
