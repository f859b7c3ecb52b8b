interface Coverage {
  static: object;
  perTest: object;
}

const { __stryker__: stryker } = globalThis as { __stryker__?: { mutantCoverage?: Coverage } };

// The rules stay loaded from file to file. Each file tells only what it covered itself: a loop is taken for endless by
// how often the tests of all files together went through it.
if (stryker?.mutantCoverage) Object.assign(stryker.mutantCoverage, { static: {}, perTest: {} });
