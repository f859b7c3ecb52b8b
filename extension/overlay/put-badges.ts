import { computed } from '@preact/signals';
import { follow } from '../odoo-page/follow.ts';
import { createHost } from '../shadow/create-host.ts';
import { createBadgeFit } from './badge-fit.ts';
import { badgeOf } from './badge-of.tsx';
import type { FeatureContext } from './feature.ts';
import { recordType } from './records.ts';
import { badgeSheet } from './sheets.ts';

export interface BadgePlaces {
  /** For every record on screen, by its key, the element that its badge stands in, after what stands there. */
  find(keys: Iterable<string>): ReadonlyMap<string, HTMLElement>;
  /** What grants that element its room. */
  roomOf(place: HTMLElement): Element | null;
}

type BadgeContext = Pick<FeatureContext, 'page' | 'assessments' | 'signal'>;

/** Keeps one badge in the place of every record on screen. */
export function putBadges({ find, roomOf }: BadgePlaces, { page, assessments, signal }: BadgeContext): void {
  const { facts, language, theme } = page;
  const ids = computed(() => new Map(facts.value.rows.map(({ key, id }) => [key, id])));
  const fit = createBadgeFit({ signal });

  const put = (key: string, place: HTMLElement, badgeSignal: AbortSignal) => {
    const { host, root } = createHost(theme, badgeSheet());
    const placed = { place, host, room: roomOf(place) ?? place };
    place.append(host);
    fit.watch(placed);
    const type = recordType(facts.peek());
    const id = ids.peek().get(key);
    const shown = type && id ? assessments.of({ type, id }) : undefined;
    let before: DocumentFragment | undefined;
    const stopShowing = shown?.subscribe((value) => {
      const badge = badgeOf(value, language);
      // Most answers are news of nothing: the page need not be laid out anew for them.
      if (before?.isEqualNode(badge)) return;
      before = badge;
      root.replaceChildren(badge.cloneNode(true));
      fit.changed(placed);
    });
    badgeSignal.addEventListener('abort', () => {
      stopShowing?.();
      fit.stop(placed);
      host.remove();
    });
    return host;
  };
  const lookAgain = follow(() => find(ids.peek().keys()), put, { signal });
  signal.addEventListener('abort', facts.subscribe(lookAgain));
}
