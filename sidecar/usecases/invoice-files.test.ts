import { expect, it } from 'vitest';
import { MOST_BYTES } from '../../shared/domain/reminder/fitting-files.ts';
import { aReceivable } from '../../shared/domain/testing/builders.ts';
import { aSession, someDeps } from '../../test/support/deps.ts';
import { aCrm, type Books } from '../../test/support/fake-crm.ts';
import { CrmError, type CrmErrorKind } from '../crm/crm.ts';
import { previewReminder } from './preview-reminder.ts';

const KEY = { companyId: 1, customerId: 7 };

const invoice = (id: number, dueDate: `${number}-${number}-${number}`, type: 'invoice' | 'entry' = 'invoice') =>
  aReceivable({ document: { id, name: `FAT/${id}`, type }, dueDate });
const pdf = (documentId: number, bytes = 1000) => ({
  id: documentId + 900,
  documentId,
  name: `${documentId}.pdf`,
  bytes,
});

async function stage(books: Partial<Books>) {
  const deps = await someDeps(aCrm(books));
  return { crm: deps.crm, preview: () => previewReminder(deps)(aSession(), KEY) };
}

it('are those of what is asked for, the one due the longest first, whatever order the CRM tells them in', async () => {
  const { preview } = await stage({
    receivables: [invoice(101, '2026-03-10'), invoice(102, '2026-02-10'), invoice(103, '2026-03-17')],
    invoicePdfs: [pdf(103), pdf(101), pdf(102)],
  });
  const { invoiceFiles } = await preview();
  expect(invoiceFiles).toEqual({ attached: ['102.pdf', '101.pdf'], tooMuch: [], invoices: 2, unreadable: false });
});

it('are one for an invoice of several instalments, and none for an entry that is no invoice', async () => {
  const { preview } = await stage({
    receivables: [invoice(101, '2026-02-10'), invoice(101, '2026-03-10'), invoice(102, '2026-03-10', 'entry')],
    invoicePdfs: [pdf(101), pdf(102)],
  });
  expect((await preview()).invoiceFiles).toMatchObject({ attached: ['101.pdf'], invoices: 1 });
});

it('are left out where they are too large, and the smaller ones are not', async () => {
  const { preview } = await stage({
    receivables: [invoice(101, '2026-02-10'), invoice(102, '2026-03-10')],
    invoicePdfs: [pdf(101, MOST_BYTES + 1), pdf(102)],
  });
  expect((await preview()).invoiceFiles).toMatchObject({ attached: ['102.pdf'], tooMuch: ['101.pdf'], invoices: 2 });
});

it('change nothing that is approved', async () => {
  const { crm, preview } = await stage({});
  const without = await preview();
  crm.books.invoicePdfs = [pdf(100)];
  const withOne = await preview();
  expect(withOne.invoiceFiles.attached).toEqual(['100.pdf']);
  expect(withOne.fingerprint).toBe(without.fingerprint);
});

it.each<CrmErrorKind>(['access_denied', 'rejected'])(
  'are none, and said to be unreadable, when it is %s',
  async (kind) => {
    const { crm, preview } = await stage({ invoicePdfs: [pdf(100)] });
    crm.failNext('invoicePdfs', new CrmError(kind, 'no'));
    const { invoiceFiles, blocked } = await preview();
    expect(blocked).toBeNull();
    expect(invoiceFiles).toEqual({ attached: [], tooMuch: [], invoices: 1, unreadable: true });
  },
);

it.each<CrmErrorKind>(['unreachable', 'timeout'])(
  'fail the preview like any other part of it when the CRM is %s',
  async (kind) => {
    const { crm, preview } = await stage({});
    crm.failNext('invoicePdfs', new CrmError(kind, 'away'));
    await expect(preview()).rejects.toMatchObject({ kind });
  },
);

it('are not asked for where nothing is', async () => {
  const { crm, preview } = await stage({ receivables: [] });
  expect((await preview()).invoiceFiles).toEqual({ attached: [], tooMuch: [], invoices: 0, unreadable: false });
  expect(crm.calls.invoicePdfs).toBeUndefined();
});
