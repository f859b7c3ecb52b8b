/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import { renderToString } from 'preact-render-to-string';
import type { Language } from '../../shared/contract/common.ts';
import { groupBy } from '../../shared/domain/group-by.ts';
import { isMessageChannel } from '../../shared/domain/reminder/message-channel.ts';
import type { Company } from '../crm/crm.ts';
import { createFormats } from '../reminder-mail/formats.ts';
import { messageIdOf } from '../reminder-mail/message-id.ts';
import { recipientLocale } from '../reminder-mail/recipient-locale.ts';
import type { StoredNote, StoredRun } from '../store/store.ts';
import { en } from './texts/run-en.ts';
import { es } from './texts/run-es.ts';
import { ptBR } from './texts/run-pt-BR.ts';
import type { RunTexts } from './texts/run-texts.ts';

interface About {
  readonly run: StoredRun;
  /** On whose own record it stands, in its own language. */
  readonly company: Pick<Company, 'partnerId' | 'language'>;
  readonly messageIdHost: string;
}

const TEXTS: Readonly<Record<Language, RunTexts>> = { 'pt-BR': ptBR, en, es };

/** Before a run: what it is about to do. */
export function noteOfPlan(about: About): StoredNote {
  const { entries, stops, dryRun } = about.run;
  const { rehearsal, begins, plan } = textsOf(about);
  const sends = entries.filter(({ channel, mode }) => isMessageChannel(channel) && mode === 'automatic').length;
  const drafts = entries.filter(({ channel, mode }) => isMessageChannel(channel) && isDraft(mode)).length;
  return toNote('plan', about, dryRun ? rehearsal : begins, [
    count(sends, plan.sends),
    count(drafts, plan.drafts),
    count(entries.length - sends - drafts, plan.people),
    count(stops.length, plan.stopped),
  ]);
}

/** After a run: what became of it. */
export function noteOfReport(about: About): StoredNote {
  const { done, report, why: reasons } = textsOf(about);
  const of = (outcome: StoredRun['entries'][number]['outcome']) =>
    about.run.entries.filter((entry) => entry.outcome === outcome);
  const notSent = groupBy(of('not_sent'), ({ why }) => why);
  return toNote('report', about, done, [
    count(of('queued').length, report.queued),
    count(of('drafted').length, report.drafted),
    count(of('task_made').length, report.task_made),
    count(of('to_do').length, report.to_do),
    count(of('dry_run').length, report.dry_run),
    ...[...notSent].map(([why, same]) => count(same.length, report.not_sent) + (why ? `: ${reasons[why]}` : '')),
  ]);
}

const textsOf = ({ company }: About): RunTexts => TEXTS[recipientLocale(company.language).language];

const isDraft = (mode: StoredRun['entries'][number]['mode']) => mode === 'draft' || mode === 'one_click';

const count = (n: number, { one, many }: { one: string; many: string }): string => `${n} ${n === 1 ? one : many}`;

function toNote(
  part: string,
  { run, company, messageIdHost }: About,
  title: string,
  lines: readonly string[],
): StoredNote {
  const { day } = createFormats(recipientLocale(company.language).locale);
  const html = renderToString(
    <div>
      <p>
        <strong>Em Dia</strong> · {title} ({day(run.day)})
      </p>
      <ul>
        {lines
          .filter((line) => !line.startsWith('0 '))
          .map((line) => (
            <li key={line}>{line}</li>
          ))}
      </ul>
    </div>,
  );
  return {
    messageId: messageIdOf(`run:${run.companyId}:${run.day}:${part}`, messageIdHost),
    companyId: run.companyId,
    customerId: company.partnerId,
    html,
    by: undefined,
    calledAt: undefined,
  };
}
