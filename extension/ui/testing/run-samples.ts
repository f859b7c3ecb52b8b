import type { RunList, RunReport } from '../../../shared/contract/run.ts';

type Entry = RunReport['entries'][number];

const NO_COUNTS: RunReport['counts'] = {
  waiting: 0,
  queued: 0,
  drafted: 0,
  task_made: 0,
  to_do: 0,
  dry_run: 0,
  not_sent: 0,
};

export const STEP_NAMES: RunReport['stepNames'] = {
  R1: { 'pt-BR': 'Lembrete gentil', en: 'Gentle reminder', es: 'Recordatorio amable' },
  R2: { 'pt-BR': 'Segundo aviso', en: 'Second notice', es: 'Segundo aviso' },
  R4: { 'pt-BR': 'Ligação', en: 'Call', es: 'Llamada' },
};

export function anEntry(customerId: number, sketch: Partial<Entry> = {}): Entry {
  return {
    customerId,
    customerName: `Padaria São João ${customerId} Ltda`,
    policyId: 'standard-b2b',
    stepId: 'R1',
    channel: 'email',
    mode: 'automatic',
    anchor: 'due_date',
    debtIds: [100 + customerId],
    minor: 1_234_56,
    reasons: [{ rule: 'step_due', on: '2026-03-16' }],
    outcome: 'waiting',
    why: null,
    reminderId: null,
    became: null,
    ...sketch,
  };
}

/** A run that would do, or did, this. */
export function aRunReport(entries: readonly Entry[], sketch: Partial<RunReport> = {}): RunReport {
  const counts = { ...NO_COUNTS };
  for (const { outcome } of entries) counts[outcome] += 1;
  return {
    companyId: 1,
    day: '2026-03-16',
    startedAt: '2026-03-16T12:30:00.000Z',
    finishedAt: null,
    dryRun: true,
    counts,
    stoppedCustomers: 3,
    stopped: { promise: 2, disputed: 1, no_phone: 1 },
    stepNames: STEP_NAMES,
    entries: [...entries],
    stops: [
      { customerId: 20, customerName: 'Metalúrgica Ipê Amarelo Ltda', rules: ['promise'] },
      { customerId: 21, customerName: 'Construtora Vale Verde S.A.', rules: ['promise', 'no_phone'] },
      { customerId: 22, customerName: 'Livraria Capitu', rules: ['disputed'] },
    ],
    ...sketch,
  };
}

/** What today's run would do: five by itself, one for approval, one for somebody. */
export const aPlan = (): RunReport =>
  aRunReport([
    ...[1, 2, 3, 4, 5].map((id) => anEntry(id)),
    anEntry(6, { stepId: 'R2', mode: 'draft', reasons: [{ rule: 'catch_up', since: '2026-03-11' }] }),
    anEntry(7, { stepId: 'R4', channel: 'call', mode: 'manual' }),
  ]);

export function summaryOf({ entries: _, stops: __, stepNames: ___, ...summary }: RunReport): RunList['runs'][number] {
  return summary;
}
