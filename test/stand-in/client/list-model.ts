import { GroupedListPoint, GroupPoint, ListPoint, RecordPoint, type Saved } from './datapoint.ts';
import type { Grouping, ListAction } from './list-action.ts';
import { callModel } from './rpc.ts';
import { domainOf, type SearchState } from './search-state.ts';
import { shownCompanies } from './session.ts';

const PAGE = 80;

interface Found<Data> {
  readonly length: number;
  readonly records: readonly (Data & Saved)[];
}

interface FoundGroup {
  readonly [key: string]: unknown;
  readonly __count: number;
  readonly __extra_domain: readonly unknown[];
}

/** Loads what a list shows; `root` is replaced as a whole when it becomes grouped or plain, else filled anew. */
export class ListModel<Data extends object> {
  root: ListPoint<Data> | GroupedListPoint<Data>;
  order = '';
  constructor(readonly action: ListAction<Data>) {
    this.root = new ListPoint(action.model, PAGE);
  }

  async load(search: SearchState, offset = 0): Promise<void> {
    const domain = domainOf(this.action, search);
    if (search.grouping) await this.#loadGroups(domain, search.grouping);
    else {
      const list = this.root instanceof ListPoint ? this.root : new ListPoint<Data>(this.action.model, PAGE);
      await this.#fill(list, domain, offset);
      this.root = list;
    }
  }

  async toggle(group: GroupPoint<Data>, search: SearchState): Promise<void> {
    if (group.isFolded) await this.#fill(group.list, [...domainOf(this.action, search), ...group.domain], 0);
    else group.list.records = [];
    group.isFolded = !group.isFolded;
  }

  async #fill(list: ListPoint<Data>, domain: readonly unknown[], offset: number): Promise<void> {
    const { model, specification, context, order } = this.action;
    const named = { domain, specification, offset, limit: PAGE, order: this.order || order, count_limit: 10_001 };
    const { length, records } = await callModel<Found<Data>>(model, 'web_search_read', [], named, {
      ...shownCompanies(),
      ...context,
    });
    list.count = length;
    list.offset = offset;
    list.isDomainSelected = false;
    list.records = records.map((data) => new RecordPoint(model, data.id, data));
  }

  async #loadGroups(domain: readonly unknown[], grouping: Grouping): Promise<void> {
    const { model, context, columns } = this.action;
    const sums = columns.flatMap(({ sum }) => sum ?? []);
    const named = { domain, groupby: [grouping.field], aggregates: sums.map((name) => `${name}:sum`) };
    const { groups } = await callModel<{ groups: FoundGroup[] }>(model, 'web_read_group', [], named, {
      ...shownCompanies(),
      ...context,
    });
    const grouped = new GroupedListPoint<Data>(model);
    grouped.groups = groups.map((group) => {
      const aggregates = Object.fromEntries(sums.map((name) => [name, Number(group[`${name}:sum`] ?? 0)]));
      return new GroupPoint(model, nameOf(group[grouping.field]), group.__count, aggregates, group.__extra_domain);
    });
    this.root = grouped;
  }
}

function nameOf(value: unknown): string {
  if (Array.isArray(value)) return String(value[1]);
  return value === false || value === undefined ? '' : String(value);
}
