import { useEffect, useState } from 'preact/hooks';
import { type CalendarDate, parseCalendarDate } from '../../shared/domain/calendar/calendar-date.ts';

/** Where on the page one is, as its address says: `#drafts`, `#runs`, `#runs/2026-03-16`. */
export type Place = { readonly view: 'drafts' | 'runs' } | { readonly view: 'run'; readonly day: CalendarDate };

export function placeOf(hash: string): Place {
  const [view, text = ''] = hash.replace('#', '').split('/');
  if (view !== 'runs') return { view: 'drafts' };
  const day = parseCalendarDate(text);
  return day ? { view: 'run', day } : { view: 'runs' };
}

/** Follows the address, so that the browser's way back works. */
export function usePlace(): Place {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const follow = () => setHash(location.hash);
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return placeOf(hash);
}
