import { describe, expect, it } from 'vitest';
import type { CalendarDate } from '../../shared/domain/calendar/calendar-date.ts';
import type { PolicyStep } from '../../shared/domain/policy/policy.ts';
import { OK, P1, R1, R2, R5, R7, R8 } from '../../shared/domain/policy/preset-steps.ts';
import { aClearingPayment, aReceivable } from '../../shared/domain/testing/builders.ts';
import { someDeps, type TestDeps } from '../../test/support/deps.ts';
import { aCompany, aCrm, type Books } from '../../test/support/fake-crm.ts';
import { draftReminder } from './draft-reminder.ts';

const KEY = { companyId: 1, customerId: 7 };
/** A Friday; the tests' today is Monday, 16 March 2026. */
const coming = aReceivable({ dueDate: '2026-03-20' });
const late = aReceivable({ dueDate: '2026-03-02' });

const withBooks = (sketch: Partial<Books> = {}) => someDeps(aCrm(sketch));
const draft = (deps: TestDeps, step: PolicyStep, debtIds: number[] = []) =>
  draftReminder(deps)({ ...KEY, step: { policyId: 'standard-b2b', stepId: step.id, anchor: step.anchor, debtIds } });
const lateSince = (dueDate: CalendarDate) => withBooks({ receivables: [aReceivable({ dueDate })] });

describe('the mail of a step before the due date', () => {
  it('announces what it was planned for', async () => {
    const deps = await withBooks({ receivables: [late, coming] });
    const { blocked, items, html, recipients } = await draft(deps, P1, [coming.id]);
    expect(blocked).toBeNull();
    expect(items.map(({ id }) => id)).toEqual([coming.id]);
    expect(recipients).toMatchObject([{ contactId: 70 }]);
    expect(html).toContain('Vence em 20 de março de 2026');
    expect(html).not.toContain(late.document.name);
  });

  it('is not sent once that is paid, or late', async () => {
    const paid = await withBooks({ receivables: [coming] });
    expect(await draft(paid, P1, [coming.id + 1])).toMatchObject({ blocked: 'nothing_coming_due', html: '' });
    const fellDue = await withBooks({ receivables: [late] });
    expect(await draft(fellDue, P1, [late.id])).toMatchObject({ blocked: 'nothing_coming_due', html: '' });
  });

  it('is not sent over a trifle', async () => {
    const deps = await withBooks({ receivables: [aReceivable({ amount: 37_90, dueDate: '2026-03-20' })] });
    expect(await draft(deps, P1)).toMatchObject({ blocked: 'below_tolerance' });
  });
});

describe('the mail of a step after the due date', () => {
  it('speaks in the step’s tone of all that is late, whatever was planned', async () => {
    const deps = await withBooks({ receivables: [late, coming] });
    const { blocked, items, html } = await draft(deps, R2, [999]);
    expect(blocked).toBeNull();
    expect(items.map(({ id }) => id)).toEqual([late.id]);
    expect(html).toContain('conte para a gente');
  });

  it('is no firmer than the days late allow', async () => {
    expect((await draft(await lateSince('2026-03-02'), R7)).html).toContain('conte para a gente');
    expect((await draft(await lateSince('2026-02-27'), R7)).html).toContain('proposta por escrito');
    expect((await draft(await lateSince('2026-02-18'), R7)).html).toContain('passados 30 dias do vencimento');
  });

  it('waits ten business days for an answer to a final notice', async () => {
    const { html } = await draft(await lateSince('2026-01-30'), R8);
    expect(html).toContain('30 de março de 2026, daqui a 10 dias úteis');
  });
});

describe('the mail of thanks', () => {
  it('asks for nothing, once nothing is overdue any more', async () => {
    const deps = await withBooks({ receivables: [coming] });
    const { blocked, items, totals, recipients, subject, html } = await draft(deps, OK);
    expect({ blocked, items, totals }).toEqual({ blocked: null, items: [], totals: [] });
    expect(recipients).toMatchObject([{ contactId: 70 }]);
    expect(subject).toBe('Recebemos o seu pagamento, obrigado! · Em Dia Demonstração Ltda');
    expect(html).toContain('está tudo em dia');
  });

  it.each<[string, Partial<Books>]>([
    ['still_overdue', { receivables: [late] }],
    ['still_overdue', { receivables: [late], clearingPayments: [aClearingPayment(1000_00, '2026-03-13')] }],
    ['supplier_incomplete', { receivables: [], companies: [aCompany({ taxId: undefined })] }],
    ['no_recipient', { receivables: [], contacts: [] }],
  ])('is blocked by %s (%#)', async (blocked, books) => {
    expect(await draft(await withBooks(books), OK)).toMatchObject({ blocked });
  });
});

it('the approval of one step’s mail is not that of another’s, nor of one outside of any policy', async () => {
  const deps = await lateSince('2026-02-02');
  const drafts = [draftReminder(deps)(KEY), ...[R1, R2, R5].map((step) => draft(deps, step))];
  const fingerprints = (await Promise.all(drafts)).map(({ fingerprint }) => fingerprint);
  expect(new Set(fingerprints).size).toBe(fingerprints.length);
  expect((await draft(deps, R5)).fingerprint).toBe(fingerprints.at(-1));
});
