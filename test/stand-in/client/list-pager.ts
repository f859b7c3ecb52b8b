import { type GroupedListPoint, ListPoint } from './datapoint.ts';
import { pager } from './pager.ts';

/** Where in the list one is, and the ways to the other pages; after the last comes the first. */
export function listPager<Data extends object>(
  root: ListPoint<Data> | GroupedListPoint<Data>,
  load: (offset: number) => void,
): HTMLElement {
  if (!(root instanceof ListPoint)) return pager({ text: `1-${root.groups.length}`, total: root.groups.length });
  const { offset, limit, count, records } = root;
  const last = offset + records.length;
  const lastPage = Math.floor((count - 1) / limit) * limit;
  const hasOther = count > limit;
  return pager({
    text: count === 0 ? '0' : `${offset + 1}-${last}`,
    total: count,
    previous: hasOther ? () => load(offset === 0 ? lastPage : offset - limit) : undefined,
    next: hasOther ? () => load(last >= count ? 0 : offset + limit) : undefined,
  });
}
