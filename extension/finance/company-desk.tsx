import { useCallback } from 'preact/hooks';
import { OperationState } from '../ui/run/operation-state.tsx';
import type { DeskProps } from './desk-props.ts';
import { Drafts } from './drafts/drafts.tsx';
import { RunDetail } from './runs/run-detail.tsx';
import { RunTable } from './runs/run-table.tsx';
import { useKept } from './use-kept.ts';
import { usePlace } from './use-place.ts';

/** One company's proposals and runs, under the state its régua is in. */
export function CompanyDesk({ isAdmin, ...props }: DeskProps & { readonly isAdmin: boolean }) {
  const { api, company, words } = props;
  const { f } = words;
  const place = usePlace();
  const operation = useKept(useCallback(() => api.runSettings(company.id), [api, company.id]));
  const drafts = useKept(useCallback(() => api.drafts(company.id), [api, company.id]));
  const settings = operation.value?.operation;
  const count = drafts.value?.drafts.length;
  return (
    <div class="desk">
      <nav aria-label={f('page.nav')}>
        <a href="#drafts" aria-current={place.view === 'drafts' ? 'page' : undefined}>
          {f('drafts.title')}
          {count ? <span class="count">{count}</span> : null}
        </a>
        <a href="#runs" aria-current={place.view === 'drafts' ? undefined : 'page'}>
          {f('runs.title')}
        </a>
      </nav>
      <main>
        {settings && <OperationState settings={settings} words={words} />}
        {place.view === 'drafts' && <Drafts {...props} list={drafts} />}
        {place.view === 'runs' && <RunTable {...props} settings={settings} mayStart={isAdmin} />}
        {place.view === 'run' && <RunDetail {...props} key={place.day} day={place.day} />}
      </main>
    </div>
  );
}
