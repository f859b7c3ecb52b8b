import { useCallback } from 'preact/hooks';
import type { OptionsWords } from '../../i18n/options-words.ts';
import { failureText } from '../../ui/failure-text.ts';
import { Labelled } from '../../ui/field.tsx';
import { Notice } from '../../ui/notice.tsx';
import { HARMLESS_LINKS } from '../../ui/reminder/message.tsx';
import type { BackgroundApi } from '../options-platform.ts';
import { useAsked } from '../use-asked.ts';
import type { ShownTemplate } from './use-template-preview.ts';

export interface TemplateMailProps {
  readonly api: BackgroundApi;
  readonly companyId: number;
  readonly shown: ShownTemplate;
  /** Undefined: by example. */
  readonly customerId: number | undefined;
  choose(customerId: number | undefined): void;
  readonly words: OptionsWords;
}

/** The mail as a customer would get it, with what that customer really owes. */
export function TemplateMail({ api, companyId, shown, customerId, choose, words }: TemplateMailProps) {
  const { o } = words;
  const customers = useCustomers(api, companyId);
  const { preview, failure, settled, again } = shown;
  const isExample = customerId !== undefined && settled && preview?.customerName === null;
  return (
    <div class="mail-preview">
      <Labelled label={o('templates.preview.with')}>
        {(control) => (
          <select
            {...control}
            name="templates.customer"
            value={customerId ?? ''}
            onChange={({ currentTarget: { value } }) => choose(value === '' ? undefined : Number(value))}
          >
            <option value="">{o('templates.preview.example')}</option>
            {customers.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Labelled>
      <p class="hint" role="status">
        {settled ? '' : o('templates.preview.updating')}
        {isExample ? o('templates.preview.nothing') : ''}
      </p>
      {failure && (
        <Notice tone="warn" {...failureText(words, failure)}>
          <button type="button" class="button" onClick={again}>
            {words.t('failure.retry')}
          </button>
        </Notice>
      )}
      {preview?.html === '' && <p class="sentence">{o('templates.preview.broken')}</p>}
      {preview?.html && (
        <div class="letter">
          <p>
            <span class="muted">{o('templates.preview.subject')}</span> <b>{preview.subject}</b>
          </p>
          <iframe title={o('templates.preview.mail')} sandbox="" srcDoc={HARMLESS_LINKS + preview.html} />
        </div>
      )}
    </div>
  );
}

/** Those who owe something, the largest first; nobody while that is not known. */
function useCustomers(api: BackgroundApi, companyId: number) {
  const [aging] = useAsked(useCallback(() => api.aging(companyId), [api, companyId]));
  const rows = aging !== 'asking' && aging.ok ? aging.value.tables.flatMap((table) => table.rows) : [];
  const names = new Map(rows.map(({ customerId, customerName }) => [customerId, customerName]));
  return [...names].map(([id, name]) => ({ id, name }));
}
