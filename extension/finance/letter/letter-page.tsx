import { useCallback, useEffect } from 'preact/hooks';
import type { Language } from '../../../shared/contract/common.ts';
import type { LetterBlock } from '../../../shared/contract/letter.ts';
import { type FinanceWords, financeWordsIn } from '../../i18n/finance-words.ts';
import type { Background } from '../../messaging/background.ts';
import { failureText } from '../../ui/failure-text.ts';
import { Notice } from '../../ui/notice.tsx';
import { whyNotSent } from '../../ui/reminder/outcome-text.ts';
import { useKept } from '../use-kept.ts';
import './letter.css';
import { LetterSheet } from './letter-sheet.tsx';

export interface LetterPageProps {
  readonly api: Pick<Background, 'letter'>;
  readonly language: Language;
  /** Names company and customer. */
  readonly query: string;
}

/** One letter as it leaves the printer, with the button that prints it; or why none is offered. */
export function LetterPage({ api, language, query }: LetterPageProps) {
  const words = financeWordsIn(language);
  const { f, t } = words;
  const asked = useKept(useCallback(() => api.letter(customerIn(query)), [api, query]));
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = `Em Dia · ${f('letter.title')}`;
  }, [language, f]);
  const letter = asked.value?.letter;
  return (
    <main class="letter-page">
      <div class="letter-bar">
        <h1>{f('letter.title')}</h1>
        {asked.asking && !asked.failure && <p role="status">{f('letter.loading')}</p>}
        {letter && (
          <button type="button" class="print" onClick={() => print()}>
            {f('letter.print')}
          </button>
        )}
        {asked.value?.blocked && <Notice tone="calm" {...whyNot(asked.value.blocked, words)} />}
        {asked.failure && (
          <Notice tone="warn" {...failureText(words, asked.failure)}>
            <button type="button" class="print" onClick={asked.again}>
              {t('failure.retry')}
            </button>
          </Notice>
        )}
      </div>
      {letter && <LetterSheet letter={letter} pixLabel={f('letter.pix')} />}
    </main>
  );
}

function customerIn(query: string) {
  const asked = new URLSearchParams(query);
  return { companyId: Number(asked.get('company')), customerId: Number(asked.get('customer')) };
}

function whyNot(blocked: LetterBlock, words: FinanceWords) {
  if (blocked === 'no_postal_address' || blocked === 'contact_cap')
    return { title: words.f('letter.notOffered'), todo: words.f(`letter.block.${blocked}`) };
  const { title, todo } = whyNotSent(blocked, words);
  return { title, todo };
}
