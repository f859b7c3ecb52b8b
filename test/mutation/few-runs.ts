import fc from 'fast-check';

// Every mutant runs the properties again: enough to notice a broken rule, not to search for a rare one.
fc.configureGlobal({ numRuns: 50, seed: 1 });
