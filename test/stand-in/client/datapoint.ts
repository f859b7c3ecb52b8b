let last = 0;

/** Odoo's client numbers everything it holds, and rows carry the number. */
export const nextDatapoint = (): string => {
  last += 1;
  return `datapoint_${last}`;
};

/** A link as Odoo 19's client reads it. */
export interface Link {
  readonly id: number;
  readonly display_name: string;
}

export interface Saved {
  readonly id: number;
}

/** A record on screen. */
export class RecordPoint<Data extends object> {
  readonly id = nextDatapoint();
  selected = false;
  constructor(
    readonly resModel: string,
    public resId: number | false,
    public data: Data,
  ) {}

  get isNew(): boolean {
    return this.resId === false;
  }
}

/** A plain list on screen, or the inside of an open group. */
export class ListPoint<Data extends object> {
  readonly id = nextDatapoint();
  records: RecordPoint<Data>[] = [];
  count = 0;
  offset = 0;
  /** All that the search finds is ticked, whatever the page shows. */
  isDomainSelected = false;
  constructor(
    readonly resModel: string,
    readonly limit: number,
  ) {}

  get selection(): RecordPoint<Data>[] {
    return this.records.filter(({ selected }) => selected);
  }
}

export class GroupPoint<Data extends object> {
  readonly id = nextDatapoint();
  isFolded = true;
  readonly list: ListPoint<Data>;
  constructor(
    resModel: string,
    readonly displayName: string,
    readonly count: number,
    readonly aggregates: Readonly<Record<string, number>>,
    readonly domain: readonly unknown[],
  ) {
    this.list = new ListPoint(resModel, 80);
  }
}

/** A grouped list on screen. */
export class GroupedListPoint<Data extends object> {
  readonly id = nextDatapoint();
  groups: GroupPoint<Data>[] = [];
  readonly count = 0;
  isDomainSelected = false;
  constructor(readonly resModel: string) {}

  get records(): RecordPoint<Data>[] {
    return this.groups.flatMap(({ list }) => list.records);
  }

  get selection(): RecordPoint<Data>[] {
    return this.records.filter(({ selected }) => selected);
  }
}
