import { numberOf, type Row } from '../orm/row.ts';

/** Half away from zero, to two decimals, free of binary dust. */
export const roundToCents = (amount: number): number =>
  (Math.sign(amount) * Math.round(Math.abs(amount) * 100 + 1e-6)) / 100 || 0;

export const sumOf = (rows: readonly Row[], field: string): number =>
  roundToCents(rows.reduce((sum, row) => sum + numberOf(row, field), 0));

export const balanceOf = (line: Row): number => roundToCents(numberOf(line, 'debit') - numberOf(line, 'credit'));

/** Debit and credit of a signed amount. */
export const sides = (balance: number) => ({ debit: Math.max(balance, 0), credit: Math.max(-balance, 0) });
