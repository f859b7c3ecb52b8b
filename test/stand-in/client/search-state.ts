import type { Filter, Grouping, ListAction } from './list-action.ts';

/** What a list is narrowed to and grouped by. */
export interface SearchState {
  readonly filters: ReadonlySet<string>;
  readonly grouping: Grouping | undefined;
  readonly texts: readonly string[];
}

const anyOf = (domains: readonly (readonly unknown[])[]): unknown[] =>
  domains.length === 0 ? [] : [...domains.slice(1).map(() => '|'), ...domains.flat()];

export const activeIn = (group: readonly Filter[], { filters }: SearchState): Filter[] =>
  group.filter(({ id }) => filters.has(id));

/** The action's own domain, each group's alternatives, and every text somewhere in the searched fields. */
export function domainOf<Data extends object>(action: ListAction<Data>, state: SearchState): unknown[] {
  const filters = action.filters.flatMap((group) => anyOf(activeIn(group, state).map(({ domain }) => domain)));
  const texts = state.texts.flatMap((text) => anyOf(action.searched.map((field) => [[field, 'ilike', text]])));
  return [...action.domain, ...filters, ...texts];
}
