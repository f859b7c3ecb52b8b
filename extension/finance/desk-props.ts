import type { SignedInUser } from '../../shared/contract/sign-in.ts';
import type { FinanceWords } from '../i18n/finance-words.ts';
import type { FinanceApi } from './finance-api.ts';

/** What every part of the page is about and asks with. */
export interface DeskProps {
  readonly api: FinanceApi;
  readonly company: SignedInUser['companies'][number];
  readonly words: FinanceWords;
}
