import fc from 'fast-check';

const character = fc.oneof(
  { weight: 2, arbitrary: fc.nat(0x7f) },
  // Accented letters, and the accents by themselves.
  fc.integer({ min: 0xa0, max: 0x36f }),
  fc.integer({ min: 0x370, max: 0xd7ff }),
  fc.integer({ min: 0xe000, max: 0x10ffff }),
);

/** Text of whatever characters there are. `fc.string` first makes a table of all million of them, at a second's cost. */
export const anyText = fc.array(character).map((points) => String.fromCodePoint(...points));
