import type { Bookkeeping, CompanyBooks } from './bookkeeping.ts';
import type { OpenLine } from './open-lines.ts';

/** Marks lines as left out of follow-up, or takes the mark away; from 19 on it holds for the whole document. */
export async function leaveOut(
  { call, major }: Bookkeeping,
  { as }: CompanyBooks,
  lines: readonly OpenLine[],
  out = true,
) {
  const mark = major >= 19 ? 'no_followup' : 'blocked';
  await call('account.move.line', 'write', [lines.map(({ id }) => id), { [mark]: out }], as);
}
