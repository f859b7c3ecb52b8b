/** A check says the same of the same commit; other books are looked at by another seed. */
const USUAL = 913_874;

/** The seed of `GENERATOR_SEED`, a new one for `new`, or the usual one; printed. */
export function generatorSeed(): number {
  const given = process.env.GENERATOR_SEED;
  const seed = given === 'new' ? Date.now() % 1_000_000 : Number(given ?? USUAL);
  if (!Number.isSafeInteger(seed)) throw new Error(`GENERATOR_SEED is "${given}": it must be a whole number`);
  console.log(`GENERATOR_SEED=${seed}`);
  return seed;
}
