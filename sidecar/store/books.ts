import { groupBy } from '../../shared/domain/group-by.ts';

interface Entry {
  readonly companyId: number;
  readonly customerId: number;
}

type Book<One extends Entry> = ReadonlyMap<number, readonly One[]>;

/** By customer, what a list has of one company; made once for each state of the list: a screenful of customers is looked up many times a second. */
export function createBooks<One extends Entry>(): (all: readonly One[], companyId: number) => Book<One> {
  const books = new WeakMap<readonly One[], ReadonlyMap<number, Book<One>>>();
  const empty: Book<One> = new Map();
  return (all, companyId) => {
    const known = books.get(all) ?? byCompany(all);
    books.set(all, known);
    return known.get(companyId) ?? empty;
  };
}

function byCompany<One extends Entry>(all: readonly One[]): ReadonlyMap<number, Book<One>> {
  const companies = groupBy(all, ({ companyId }) => companyId);
  return new Map([...companies].map(([id, own]) => [id, groupBy(own, ({ customerId }) => customerId)]));
}
