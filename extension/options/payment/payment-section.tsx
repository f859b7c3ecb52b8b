import { useCallback } from 'preact/hooks';
import type { SignedInUser } from '../../../shared/contract/sign-in.ts';
import type { OptionsWords } from '../../i18n/options-words.ts';
import type { BackgroundApi } from '../options-platform.ts';
import type { Asked } from '../use-asked.ts';
import { VersionedSection } from '../versioned/versioned-section.tsx';
import { PaymentEditor } from './payment-editor.tsx';
import { paymentStore } from './payment-store.ts';

export interface PaymentSectionProps {
  readonly api: BackgroundApi;
  readonly words: OptionsWords;
  readonly user: Asked<SignedInUser>;
}

/** How customers pay and what they are charged for paying late, company by company. */
export function PaymentSection({ api, words, user }: PaymentSectionProps) {
  const storeOf = useCallback((companyId: number) => paymentStore(api, companyId), [api]);
  return <VersionedSection section="payment" user={user} storeOf={storeOf} Editor={PaymentEditor} words={words} />;
}
