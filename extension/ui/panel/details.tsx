import type { Role } from '../../../shared/contract/common.ts';
import type { CustomerDetail } from '../../../shared/contract/customer.ts';
import type { DeskWords } from '../../i18n/desk-words.ts';
import { Acts } from '../commitment/acts.tsx';
import type { Asked } from '../commitment/asked.tsx';
import { Standing } from '../commitment/standing.tsx';
import { Notice } from '../notice.tsx';
import { Contacts } from './contacts.tsx';
import { Items } from './items.tsx';
import { NextStep } from './next-step.tsx';
import type { PanelActions } from './panel-actions.ts';
import { Profile } from './profile.tsx';

export interface DetailsProps {
  readonly detail: CustomerDetail;
  readonly role: Role | null;
  readonly actions: PanelActions;
  /** Something is to be noted or ended. */
  ask(asked: Asked): void;
  /** What became of it. */
  readonly said: string;
  readonly words: DeskWords;
}

/** What finance works with; sales is told whom to talk to. */
export function Details({ detail, role, actions, ask, said, words }: DetailsProps) {
  const { finance, assessment, asOf } = detail;
  const { t } = words;
  if (!finance) {
    return role === 'sales' && assessment.overdue.length > 0 ? <p class="part say">{t('panel.sales')}</p> : null;
  }
  const mayAct = role !== null && role !== 'sales';
  return (
    <>
      {mayAct && (
        <NextStep finance={finance} asOf={asOf} actions={actions} words={words}>
          <Acts
            finance={finance}
            onNote={(kind) => ask({ act: 'note', kind, detail, finance })}
            onTalked={() => ask({ act: 'talk', detail, finance })}
            words={words}
          />
        </NextStep>
      )}
      <div class="said" role="status">
        {said && <Notice tone="good" title={said} />}
      </div>
      <Standing
        commitments={finance.commitments}
        items={finance.items}
        onEnd={mayAct ? (commitment) => ask({ act: 'end', commitment, detail, finance }) : undefined}
        words={words}
      />
      <Profile finance={finance} asOf={asOf} words={words} />
      <Items title={t('panel.items')} items={finance.items} asOf={asOf} words={words} />
      <Items title={t('panel.excluded')} items={finance.excluded} asOf={asOf} words={words} />
      {assessment.overdue.length > 0 && <Contacts contacts={finance.contacts} words={words} />}
    </>
  );
}
