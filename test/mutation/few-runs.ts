import fc from 'fast-check';

// Every mutant runs the properties again: enough to notice a broken rule, not to search for a rare or a small one.
fc.configureGlobal({ numRuns: 20, seed: 1, endOnFailure: true });
