import { describe, expect, it } from 'vitest';
import { ReminderOutcome } from '../../shared/contract/reminder.ts';
import type { RunEntry } from '../../shared/contract/run.ts';
import { aCompany } from '../../test/support/fake-crm.ts';
import type { StoredRun } from '../store/store.ts';
import { noteOfPlan, noteOfReport } from './run-notes.tsx';

const entry = (sketch: Partial<RunEntry> = {}): RunEntry => ({
  customerId: 7,
  policyId: 'standard',
  stepId: 'R1',
  channel: 'email',
  mode: 'automatic',
  anchor: 'due_date',
  debtIds: [1],
  minor: 1000_00,
  reasons: [],
  outcome: 'waiting',
  why: null,
  reminderId: null,
  ...sketch,
});
const aRun = (entries: RunEntry[], sketch: Partial<StoredRun> = {}): StoredRun => ({
  companyId: 1,
  day: '2026-03-16',
  startedAt: '2026-03-16T12:30:00.000Z',
  finishedAt: undefined,
  dryRun: false,
  entries,
  stops: [],
  ...sketch,
});
const about = (run: StoredRun, language: string | undefined) => ({
  run,
  company: aCompany({ language }),
  messageIdHost: 'emdia.example',
});

describe('the notes of a run', () => {
  it.each([
    ['pt_BR', 'Régua em ensaio: nada sai', '16 de março de 2026'],
    ['en_US', 'Dunning rehearsal: nothing leaves', 'March 16, 2026'],
    ['es_AR', 'Ensayo de la gestión de cobro: no sale nada', '16 de marzo de 2026'],
    [undefined, 'Régua em ensaio: nada sai', '16 de março de 2026'],
  ])('in a company of %s begin with “%s”', (language, title, day) => {
    const { html } = noteOfPlan(about(aRun([entry()], { dryRun: true }), language));
    expect(html).toContain(title);
    expect(html).toContain(day);
  });

  it.each(['pt_BR', 'en_US', 'es_ES'])('in %s say every reason in words', (language) => {
    const entries = ReminderOutcome.options.map((why) => entry({ outcome: 'not_sent', why }));
    const { html } = noteOfReport(about(aRun(entries), language));
    expect(html.match(/<li>/g)).toHaveLength(ReminderOutcome.options.length);
    expect(html).not.toContain('_');
  });
});
