import { useEffect, useRef } from 'preact/hooks';
import type { Assessment } from '../../shared/contract/assessment.ts';
import type { Language, Role } from '../../shared/contract/common.ts';
import type { CustomerDetail } from '../../shared/contract/customer.ts';
import { deskWordsIn } from '../i18n/desk-words.ts';
import type { Shown } from '../state/shown.ts';
import { useAsked } from './commitment/use-asked.tsx';
import { failureText, staleText, troubleText } from './failure-text.ts';
import { Icon } from './icon.tsx';
import { LevelPill } from './level-pill.tsx';
import { Notice } from './notice.tsx';
import { Checked } from './panel/checked.tsx';
import { Details } from './panel/details.tsx';
import { Figures } from './panel/figures.tsx';
import type { PanelActions } from './panel/panel-actions.ts';
import { Reasons } from './panel/reasons.tsx';
import { readingOf } from './reading.ts';

export type { PanelActions } from './panel/panel-actions.ts';

export interface PanelProps {
  readonly detail: Shown<CustomerDetail>;
  readonly assessment: Shown<Assessment>;
  /** Null while not known; nothing is offered then. */
  readonly role: Role | null;
  readonly actions: PanelActions;
  readonly language: Language;
}

/** One customer in detail: what is owed, why it matters, what to do next. Shows what the assessment knows while the detail loads. */
export function Panel({ detail, assessment, role, actions, language }: PanelProps) {
  const words = deskWordsIn(language);
  const { t } = words;
  const reading = readingOf(withDetail(assessment, detail), words);
  const known = reading.is === 'known' ? reading : undefined;
  const isStale = known?.staleBy !== undefined;
  const panel = useRef<HTMLElement>(null);
  const focus = () => panel.current?.focus({ preventScroll: true });
  useEffect(focus, []);
  const { ask, said, dialog } = useAsked({ actions, focusAfter: focus, words });
  return (
    <>
      <section
        ref={panel}
        class="frame panel"
        role="dialog"
        aria-labelledby="emdia-panel"
        aria-busy={detail.state === 'loading'}
        tabIndex={-1}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.stopPropagation();
          actions.close();
        }}
      >
        <div class="head">
          <h2 id="emdia-panel" title={known?.value.customerName}>
            {known ? known.value.customerName : reading.is === 'unknown' ? reading.title : t('chip.loading')}
          </h2>
          {known && <LevelPill level={known.value.level} stale={isStale} words={words} />}
          <button
            type="button"
            class="quiet"
            aria-label={t('panel.close')}
            title={t('panel.close')}
            onClick={actions.close}
          >
            <Icon name="close" />
          </button>
        </div>
        {reading.is === 'loading' && <Placeholder />}
        {reading.is === 'unknown' && <p class="say">{reading.todo}</p>}
        {known && (
          <>
            {known.staleBy && (
              <Notice tone="warn" title={staleText(words, known.value.asOf)} todo={troubleText(known.staleBy)} />
            )}
            <Figures assessment={known.value} aging={'value' in detail ? detail.value.aging : []} words={words} />
            <Reasons assessment={known.value} words={words} />
            {detail.state === 'loading' && <Placeholder label={t('panel.loading')} />}
            {detail.state === 'failed' && !known.staleBy && (
              <Notice tone="warn" title={t('panel.noDetail')} todo={failureText(words, detail.failure).todo} />
            )}
            {'value' in detail && (
              <Details detail={detail.value} role={role} actions={actions} ask={ask} said={said} words={words} />
            )}
          </>
        )}
        <Checked
          asOf={known?.value.asOf}
          stale={isStale}
          failed={isStale || (reading.is === 'unknown' && reading.cause !== 'not_read_yet')}
          refresh={actions.refresh}
          openFinance={role === null || role === 'sales' ? undefined : actions.openFinance}
          words={words}
        />
      </section>
      {dialog}
    </>
  );
}

/** The detail carries an assessment of its own, read with the items: when it is there, the two agree. */
function withDetail(assessment: Shown<Assessment>, detail: Shown<CustomerDetail>): Shown<Assessment> {
  return detail.state === 'fresh' || (detail.state === 'stale' && assessment.state !== 'fresh')
    ? { ...detail, value: detail.value.assessment }
    : assessment;
}

function Placeholder({ label }: { label?: string }) {
  return (
    <div class="placeholder" role="status">
      {label}
      <i />
      <i />
      <i />
    </div>
  );
}
