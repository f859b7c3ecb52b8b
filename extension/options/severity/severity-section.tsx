import { useCallback } from 'preact/hooks';
import type { SignedInUser } from '../../../shared/contract/sign-in.ts';
import type { OptionsWords } from '../../i18n/options-words.ts';
import type { BackgroundApi } from '../options-platform.ts';
import type { Asked } from '../use-asked.ts';
import { VersionedSection } from '../versioned/versioned-section.tsx';
import { ThresholdEditor } from './threshold-editor.tsx';
import { thresholdStore } from './threshold-store.ts';

export interface SeveritySectionProps {
  readonly api: BackgroundApi;
  readonly words: OptionsWords;
  readonly user: Asked<SignedInUser>;
}

/** When a delay becomes grave, company by company. */
export function SeveritySection({ api, words, user }: SeveritySectionProps) {
  const storeOf = useCallback((companyId: number) => thresholdStore(api, companyId), [api]);
  return <VersionedSection section="severity" user={user} storeOf={storeOf} Editor={ThresholdEditor} words={words} />;
}
