/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import { renderToString } from 'preact-render-to-string';
import { groupBy } from '../../shared/domain/group-by.ts';
import { createFormats } from '../reminder-mail/formats.ts';
import { messageIdOf } from '../reminder-mail/message-id.ts';
import type { StoredNote, StoredRun } from '../store/store.ts';

interface About {
  readonly run: StoredRun;
  /** The company's own partner, on whose record it stands. */
  readonly companyPartnerId: number;
  readonly messageIdHost: string;
}

// What runs by itself speaks the language of the house.
const { day: dayText } = createFormats('pt-BR');

/** Before a run: what it is about to do. */
export function noteOfPlan({ run, companyPartnerId, messageIdHost }: About): StoredNote {
  const sends = run.entries.filter(({ channel, mode }) => channel === 'email' && mode === 'automatic').length;
  const drafts = run.entries.filter(({ channel, mode }) => channel === 'email' && isDraft(mode)).length;
  const lines = [
    count(sends, 'e-mail sai por si', 'e-mails saem por si'),
    count(drafts, 'e-mail espera aprovação', 'e-mails esperam aprovação'),
    count(run.entries.length - sends - drafts, 'passo é de uma pessoa', 'passos são de pessoas'),
    count(run.stops.length, 'cliente fica em paz', 'clientes ficam em paz'),
  ];
  const title = run.dryRun ? 'Régua em ensaio: nada sai' : 'Régua de cobrança: começa agora';
  return toNote('plan', { run, companyPartnerId, messageIdHost }, title, lines);
}

/** After a run: what became of it. */
export function noteOfReport(about: About): StoredNote {
  const { entries } = about.run;
  const of = (outcome: StoredRun['entries'][number]['outcome']) => entries.filter((entry) => entry.outcome === outcome);
  const reasons = groupBy(of('not_sent'), ({ why }) => why ?? '');
  const lines = [
    count(of('queued').length, 'e-mail a caminho', 'e-mails a caminho'),
    count(of('drafted').length, 'e-mail para aprovar', 'e-mails para aprovar'),
    count(of('to_do').length, 'tarefa para pessoas', 'tarefas para pessoas'),
    count(of('dry_run').length, 'passo só ensaiado', 'passos só ensaiados'),
    ...[...reasons].map(([why, same]) => `${count(same.length, 'não enviado', 'não enviados')}: ${WHY[why] ?? why}`),
  ];
  return toNote('report', about, 'Régua de cobrança: feita', lines);
}

const isDraft = (mode: StoredRun['entries'][number]['mode']) => mode === 'draft' || mode === 'one_click';

const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

const WHY: Readonly<Record<string, string>> = {
  nothing_overdue: 'nada mais vencido',
  below_tolerance: 'abaixo da tolerância',
  payment_clearing: 'pagamento em compensação',
  disputed: 'em disputa',
  promised: 'há promessa de pagamento',
  paused: 'cobrança pausada',
  do_not_contact: 'marcado como não contatar',
  no_recipient: 'sem contato de cobrança',
  recipient_unusable: 'nome ou e-mail do contato não serve',
  bounced: 'o e-mail voltou',
  supplier_incomplete: 'faltam dados da empresa',
  already_today: 'já recebeu mensagem hoje',
  daily_cap: 'teto do dia atingido',
  kill_switch: 'envios desligados',
  dismissed: 'proposta já dispensada',
  changed_since_preview: 'o saldo mudou no caminho',
};

function toNote(
  part: string,
  { run, companyPartnerId, messageIdHost }: About,
  title: string,
  lines: readonly string[],
): StoredNote {
  const html = renderToString(
    <div>
      <p>
        <strong>Em Dia</strong> · {title} ({dayText(run.day)})
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
    customerId: companyPartnerId,
    html,
    by: undefined,
    calledAt: undefined,
  };
}
