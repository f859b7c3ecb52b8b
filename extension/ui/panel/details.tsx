import type { Role } from '../../../shared/contract/common.ts';
import type { CustomerDetail } from '../../../shared/contract/customer.ts';
import type { DeskWords } from '../../i18n/desk-words.ts';
import { Contacts } from './contacts.tsx';
import { Items } from './items.tsx';
import { NextStep } from './next-step.tsx';
import type { PanelActions } from './panel-actions.ts';
import { Profile } from './profile.tsx';

export interface DetailsProps {
  readonly detail: CustomerDetail;
  readonly role: Role | null;
  readonly actions: PanelActions;
  readonly words: DeskWords;
}

/** What finance works with; sales is told whom to talk to. */
export function Details({ detail, role, actions, words }: DetailsProps) {
  const { finance, assessment, asOf } = detail;
  const { t } = words;
  if (!finance) {
    return role === 'sales' && assessment.overdue.length > 0 ? <p class="part say">{t('panel.sales')}</p> : null;
  }
  return (
    <>
      {role && role !== 'sales' && <NextStep finance={finance} asOf={asOf} actions={actions} words={words} />}
      <Profile finance={finance} asOf={asOf} words={words} />
      <Items title={t('panel.items')} items={finance.items} asOf={asOf} words={words} />
      <Items title={t('panel.excluded')} items={finance.excluded} asOf={asOf} words={words} />
      {assessment.overdue.length > 0 && <Contacts contacts={finance.contacts} words={words} />}
    </>
  );
}
