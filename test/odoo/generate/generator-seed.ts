/** The seed of `GENERATOR_SEED`, to see again what a test saw; without it a new one, printed. */
export function generatorSeed(): number {
  const given = process.env.GENERATOR_SEED;
  const seed = given ? Number(given) : Date.now() % 1_000_000;
  if (!Number.isSafeInteger(seed)) throw new Error(`GENERATOR_SEED is "${given}": it must be a whole number`);
  console.log(`GENERATOR_SEED=${seed}`);
  return seed;
}
