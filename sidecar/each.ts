/** What becomes of each, made when its turn comes; to be gone through once. */
export function* each<From, To>(all: Iterable<From>, become: (one: From) => To): Generator<To> {
  for (const one of all) yield become(one);
}
