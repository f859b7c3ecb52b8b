import fc from 'fast-check';

const RUNS = 1000;

/** The body of a test: a property of every value these draw, tried on a thousand of them unless fast-check was told otherwise. */
export function always<Values extends [unknown, ...unknown[]]>(
  drawn: { readonly [At in keyof Values]: fc.Arbitrary<Values[At]> },
  holds: (...values: Values) => void,
): () => void {
  const property = fc.property<Values>(...(drawn as { [At in keyof Values]: fc.Arbitrary<Values[At]> }), holds);
  return () => fc.assert(property, { numRuns: fc.readConfigureGlobal().numRuns ?? RUNS });
}
