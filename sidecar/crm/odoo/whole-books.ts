import type { Session } from './session.ts';

/**
 * The same verb, rejecting with `access_denied` unless the account sees the whole books. Odoo shows sales people some of
 * the entries, or none, and says nothing of the others: a debt they cannot see would look paid. Payments they may not
 * read at all. Looked at after the answer, since rights may be lost before it.
 */
export const inWholeBooks =
  <Args extends unknown[], Result>(verb: (session: Session, ...args: Args) => Promise<Result>) =>
  async (session: Session, ...args: Args): Promise<Result> => {
    const answer = await verb(session, ...args);
    await session.call({ model: 'account.payment', method: 'search_count', domain: [['id', '=', 0]] });
    return answer;
  };
