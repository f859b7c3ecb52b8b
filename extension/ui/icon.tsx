const PATHS = {
  check: 'M3 8.5 6.5 12 13 4.5',
  chevron: 'm6 3.5 4.5 4.5L6 12.5',
  clock: 'M8 4.5V8l2.5 1.5M14 8A6 6 0 1 1 2 8a6 6 0 0 1 12 0Z',
  close: 'm4 4 8 8m0-8-8 8',
  refresh: 'M13.5 2.5v3.4h-3.4M13.3 5.9A5.6 5.6 0 1 0 13.6 8.6',
  warning: 'M8 6.5v3m0 2v.1M7.1 2.6 1.6 12a1 1 0 0 0 .9 1.5h11a1 1 0 0 0 .9-1.5L8.9 2.6a1 1 0 0 0-1.8 0Z',
  dots: 'M2.5 8a.7.7 0 1 0 1.4 0 .7.7 0 1 0-1.4 0m4.8 0a.7.7 0 1 0 1.4 0 .7.7 0 1 0-1.4 0m4.8 0a.7.7 0 1 0 1.4 0 .7.7 0 1 0-1.4 0',
  mail: 'M2.5 3.5h11v9h-11zl5.5 5 5.5-5',
} as const;

/** A line icon as tall as its text; words beside it carry the meaning. */
export function Icon({ name }: { name: keyof typeof PATHS }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
