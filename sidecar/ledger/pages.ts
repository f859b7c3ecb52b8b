import { CrmError, type PageRequest } from '../crm/crm.ts';

const PAGE = 5000;
/** A CRM that cannot answer this many rows in time answers nothing. */
const SMALLEST_PAGE = 100;

/** All rows, page by page. A page that takes the CRM too long is asked for again in smaller pieces; any other fault ends the reading. */
export async function* pages<Row extends { readonly id: number }>(
  read: (page: PageRequest) => Promise<Row[]>,
): AsyncGenerator<Row[]> {
  let after = 0;
  let limit = PAGE;
  for (;;) {
    const rows = await read({ after, limit }).catch((error: unknown) => {
      if (!tookTooLong(error) || limit === SMALLEST_PAGE) throw error;
      return undefined;
    });
    if (rows === undefined) {
      limit = Math.max(SMALLEST_PAGE, Math.floor(limit / 4));
      continue;
    }
    yield rows;
    const last = rows.at(-1);
    if (!last || rows.length < limit) return;
    after = last.id;
  }
}

/** Each piece with what was answered to it, in order. The next is asked about while one is worked on, so that neither side waits for the other. */
export async function* ahead<Piece, Answer>(
  pieces: Iterable<Piece>,
  ask: (piece: Piece) => Promise<Answer>,
): AsyncGenerator<readonly [Piece, Answer]> {
  let before: { readonly piece: Piece; readonly answer: Promise<Answer> } | undefined;
  for (const piece of pieces) {
    const answer = ask(piece);
    // Its fault is told when its turn comes.
    answer.catch(() => undefined);
    if (before) yield [before.piece, await before.answer];
    before = { piece, answer };
  }
  if (before) yield [before.piece, await before.answer];
}

function tookTooLong(error: unknown): boolean {
  return error instanceof CrmError && error.kind === 'timeout';
}

/** Ids in pieces that a CRM takes in one question. */
export function* pieces<T>(all: Iterable<T>, size = 2000): Generator<T[]> {
  const rest = [...all];
  for (let from = 0; from < rest.length; from += size) yield rest.slice(from, from + size);
}
