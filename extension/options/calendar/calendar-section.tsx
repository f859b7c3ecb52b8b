import { useCallback } from 'preact/hooks';
import type { SignedInUser } from '../../../shared/contract/sign-in.ts';
import type { OptionsWords } from '../../i18n/options-words.ts';
import type { BackgroundApi } from '../options-platform.ts';
import type { Asked } from '../use-asked.ts';
import { VersionedSection } from '../versioned/versioned-section.tsx';
import { CalendarEditor } from './calendar-editor.tsx';
import { calendarStore } from './calendar-store.ts';

export interface CalendarSectionProps {
  readonly api: BackgroundApi;
  readonly words: OptionsWords;
  readonly user: Asked<SignedInUser>;
}

/** When customers are contacted and how often at most, company by company. */
export function CalendarSection({ api, words, user }: CalendarSectionProps) {
  const storeOf = useCallback((companyId: number) => calendarStore(api, companyId), [api]);
  return <VersionedSection section="calendar" user={user} storeOf={storeOf} Editor={CalendarEditor} words={words} />;
}
