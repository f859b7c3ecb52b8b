import { expect, it } from 'vitest';
import { anOdooSession } from '../../../test/support/odoo-session.ts';
import { invoicePdfs } from './invoice-pdfs.ts';

const anInvoice = (id: number, name: string | false, is_move_sent = true) => ({ id, name, is_move_sent });
const aFile = (id: number, res_id: number, name: string, file_size = 9) => ({ id, res_id, name, file_size });

async function found(version: string, invoices: readonly object[], files: readonly object[]) {
  const rows = { 'account.move': invoices, 'ir.attachment': files };
  const { session, calls } = anOdooSession({ version, rows });
  const pdfs = await invoicePdfs(session, [4, 5]);
  const domain = calls.find(({ model }) => model === 'ir.attachment')?.kwargs?.domain;
  return { ids: pdfs.map(({ id }) => id), domain };
}

it.each([
  ['16.0', false],
  ['17.0', 'invoice_pdf_report_file'],
  ['18.0', 'invoice_pdf_report_file'],
])('Odoo %s is asked for what hangs on the field %s', async (version, field) => {
  expect((await found(version, [], [])).domain).toContainEqual(['res_field', '=', field]);
});

it('up to 16 it is the file called after the invoice, once that is marked as sent', async () => {
  const invoices = [anInvoice(4, 'FAT/2026/00004'), anInvoice(5, 'FAT/2026/00005', false)];
  const named = [aFile(1, 4, 'FAT_2026_00004.pdf'), aFile(2, 4, 'contrato.pdf'), aFile(3, 5, 'FAT_2026_00005.pdf')];
  expect((await found('16.0', invoices, named)).ids).toEqual([1]);
});

it('from 17 on it is whatever the field holds, called and marked as it may be', async () => {
  const invoices = [anInvoice(4, 'FAT/2026/00004'), anInvoice(5, false, false)];
  const files = [aFile(1, 4, 'Fatura FAT_2026_00004.pdf'), aFile(3, 5, 'x.pdf')];
  expect((await found('17.0', invoices, files)).ids).toEqual([1, 3]);
});

it('is the latest one, and none without a byte in it', async () => {
  const files = [aFile(1, 4, 'a.pdf'), aFile(2, 4, 'b.pdf'), aFile(3, 4, 'c.pdf', 0)];
  expect((await found('19.0', [anInvoice(4, 'a')], files)).ids).toEqual([2]);
});

it('is none of an invoice that is no posted one of a customer', async () => {
  expect((await found('19.0', [], [aFile(1, 4, 'a.pdf')])).ids).toEqual([]);
});
