import { useEffect, useRef, useState } from 'preact/hooks';
import type { DraftList } from '../../../shared/contract/reminder.ts';
import type { FinanceWords } from '../../i18n/finance-words.ts';
import { failureText } from '../../ui/failure-text.ts';
import { Icon } from '../../ui/icon.tsx';
import { Notice, type NoticeProps } from '../../ui/notice.tsx';
import type { DeskProps } from '../desk-props.ts';
import type { Kept } from '../use-kept.ts';
import type { Draft } from './bulk-approval.ts';
import { BulkDialog } from './bulk-dialog.tsx';
import { DismissDialog } from './dismiss-dialog.tsx';
import { DraftDialog } from './draft-dialog.tsx';
import { DraftTable } from './draft-table.tsx';

/** What is open over the list. */
type Open =
  | { readonly what: 'draft'; readonly draft: Draft }
  | { readonly what: 'approve' | 'dismiss'; readonly drafts: readonly Draft[] };

type Said = Pick<NoticeProps, 'tone' | 'title' | 'todo'>;

const NONE: ReadonlySet<string> = new Set();

/** What the régua proposes, to be approved one by one or several at once, or dismissed. */
export function Drafts({ list, ...props }: DeskProps & { readonly list: Kept<DraftList> }) {
  const { words } = props;
  const { f, t } = words;
  const [selected, setSelected] = useState(NONE);
  const [open, setOpen] = useState<Open>();
  const [said, setSaid] = useState<Said>();
  const heading = useRef<HTMLHeadingElement>(null);
  const drafts = list.value?.drafts ?? [];
  const picked = drafts.filter(({ reminderId }) => selected.has(reminderId));

  const show = (next: Open) => {
    setSaid(undefined);
    setOpen(next);
  };
  const finish = (next?: Said) => {
    setOpen(undefined);
    setSaid(next);
    list.again();
  };
  useEffect(() => {
    // The row that had the focus may be gone.
    if (document.activeElement === document.body && said) heading.current?.focus();
  }, [list.value]);

  return (
    <section class="card" aria-labelledby="drafts-title">
      <div class="row">
        <h2 id="drafts-title" ref={heading} tabIndex={-1}>
          {f('drafts.title')}
        </h2>
        <button type="button" class="link" onClick={list.again}>
          <Icon name="refresh" />
          {t('panel.refresh')}
        </button>
      </div>
      <p class="lead">{f('drafts.lead')}</p>
      <div role="status" class="told">
        {said && <Notice {...said} />}
      </div>
      {list.failure && <Notice tone="warn" {...failureText(words, list.failure)} />}
      {!list.value && list.asking && <p class="muted">{f('page.loading')}</p>}
      {list.value && drafts.length === 0 && (
        <Notice tone="calm" title={f('drafts.none')} todo={f('drafts.none.todo')} />
      )}
      {drafts.length > 0 && (
        <>
          <div class="actions picked">
            <p>
              {picked.length > 0 ? f('drafts.selected', { n: picked.length }) : f('drafts.count', { n: drafts.length })}
            </p>
            <button
              type="button"
              class="button primary"
              disabled={picked.length === 0}
              onClick={() => show({ what: 'approve', drafts: picked })}
            >
              {f('drafts.approveSelected')}
            </button>
            <button
              type="button"
              class="button"
              disabled={picked.length === 0}
              onClick={() => show({ what: 'dismiss', drafts: picked })}
            >
              {f('drafts.dismissSelected')}
            </button>
          </div>
          <DraftTable
            drafts={drafts}
            selected={selected}
            onSelect={setSelected}
            onOpen={(draft) => show({ what: 'draft', draft })}
            onDismiss={(draft) => show({ what: 'dismiss', drafts: [draft] })}
            words={words}
          />
        </>
      )}
      {open?.what === 'draft' && (
        <DraftDialog
          {...props}
          draft={open.draft}
          onDismiss={() => show({ what: 'dismiss', drafts: [open.draft] })}
          onSettled={() => finish({ tone: 'warn', title: f('drafts.settled'), todo: f('drafts.settled.todo') })}
          onClose={() => finish()}
        />
      )}
      {open?.what === 'approve' && <BulkDialog {...props} drafts={open.drafts} onClose={() => finish()} />}
      {open?.what === 'dismiss' && (
        <DismissDialog
          {...props}
          drafts={open.drafts}
          onDismissed={(counts) => finish(dismissedText(words, counts))}
          onClose={() => finish()}
        />
      )}
    </section>
  );
}

function dismissedText({ f }: FinanceWords, { dismissed, not }: { dismissed: number; not: number }): Said {
  const title = f('drafts.dismissed', { n: dismissed });
  return not > 0 ? { tone: 'warn', title, todo: f('drafts.notDismissed', { n: not }) } : { tone: 'good', title };
}
