/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import { renderToString } from 'preact-render-to-string';
import type { Language } from '../../shared/contract/common.ts';
import type { OpenItem } from '../../shared/domain/receivable/position.ts';
import type { TaskEnd } from '../../shared/domain/task/task.ts';
import type { Company, Customer, NewTask } from '../crm/crm.ts';
import { createFormats } from '../reminder-mail/formats.ts';
import { recipientLocale } from '../reminder-mail/recipient-locale.ts';
import type { StoredTask } from '../store/store.ts';
import { en } from './texts/en.ts';
import { es } from './texts/es.ts';
import { ptBR } from './texts/pt-BR.ts';
import type { TaskTexts } from './texts/task-texts.ts';

const TEXTS: Readonly<Record<Language, TaskTexts>> = { 'pt-BR': ptBR, en, es };

interface About {
  readonly task: StoredTask;
  readonly company: Pick<Company, 'language' | 'currency'>;
  readonly customer: Pick<Customer, 'name' | 'phone'>;
  /** What of its debts is open. */
  readonly items: readonly OpenItem[];
  readonly stepNames: Readonly<Record<Language, string>> | undefined;
}

/** Who, how much, why and what to say, in the company's language. */
export function writeTask({ task, company, customer, items, stepNames }: About): Pick<NewTask, 'summary' | 'html'> {
  const { language, locale } = recipientLocale(company.language);
  const { money, day } = createFormats(locale);
  const says = TEXTS[language];
  const { channel, step, minor } = task;
  const amount = money({ currency: company.currency, minor });
  const name = stepNames?.[language] ?? step.stepId;
  const html = renderToString(
    <>
      <p>
        <strong>{customer.name}</strong>
        {customer.phone !== undefined && ` · ${says.phone(customer.phone)}`}
      </p>
      <p>{says.owes(amount)}</p>
      <ul>
        {items.map(({ id, document, open, dueDate, daysLate }) => (
          <li key={id}>{says.item(document.name, money(open), day(dueDate), daysLate)}</li>
        ))}
      </ul>
      <p>{says.step(step.stepId, name)}</p>
      {channel !== 'marker' && <p>{says.toDo[channel]}</p>}
      {channel === 'call' && <Script says={says} />}
      <p>{says.afterwards}</p>
    </>,
  );
  return { summary: says.summary(name, amount), html };
}

function Script({ says }: { readonly says: TaskTexts }) {
  return (
    <>
      <p>
        <strong>{says.script}</strong>
      </p>
      <ol>
        {says.scriptLines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
    </>
  );
}

/** Why a task is done, for whoever finds it so. */
export function writeFeedback(end: TaskEnd, company: Pick<Company, 'language'>): string {
  const { language, locale } = recipientLocale(company.language);
  const says = TEXTS[language];
  switch (end.why) {
    case 'paid':
      return end.on === null ? says.nothingOpen : says.paid(createFormats(locale).day(end.on));
    case 'contacted':
      return says.contacted(end.channel, end.by);
    case 'overtaken':
      return says.overtaken(end.stepId);
    case 'stopped':
      return says.stopped[end.rule];
    case 'closed_there':
      return '';
  }
}
