import { describe, expect, it } from 'vitest';
import type { CompanyKey } from '../../dataset/dataset.ts';
import { storeInvoicePdf } from '../../support/store-invoice-pdf.ts';
import { createBookkeeper } from './bookkeeper.ts';
import { dayFromToday } from './expected-debts.ts';
import { giveServiceOnly } from './service-groups.ts';
import type { Suite } from './suite.ts';

const MISSING = 987_654_321;

export function describeInvoicePdfs(suite: Suite): void {
  const invoiceOf = (key: string) => suite.held.ids.invoice(key);
  const newInvoice = (kind: 'out_invoice' | 'out_refund' = 'out_invoice', company: CompanyKey = 'main') =>
    createBookkeeper(suite.held, company).invoice(
      suite.held.ids.customer(company === 'main' ? 'late-2' : 'branch-only'),
      {
        amount: 80,
        date: dayFromToday(-40),
        due: dayFromToday(-10),
        kind,
      },
    );

  describe('finds the PDF of an invoice', () => {
    it('that was printed or sent in the CRM, with its size, in every company', async () => {
      const [printed, sent] = [await newInvoice(), await newInvoice('out_invoice', 'branch')];
      const [first, second] = [await storeInvoicePdf(suite.held, printed), await storeInvoicePdf(suite.held, sent)];
      const pdfs = await suite.crm.invoicePdfs([printed, sent, invoiceOf('critical-2'), MISSING]);
      expect(pdfs.toSorted((a, b) => a.id - b.id)).toEqual([
        { id: first.id, documentId: printed, name: first.name, bytes: first.content.length },
        { id: second.id, documentId: sent, name: second.name, bytes: second.content.length },
      ]);
    });

    it('the latest, and no other file that hangs on it', async () => {
      const invoice = await newInvoice();
      await storeInvoicePdf(suite.held, invoice);
      const latest = await storeInvoicePdf(suite.held, invoice);
      const file = { res_model: 'account.move', res_id: invoice, datas: 'JVBERi0xLjQK', mimetype: 'application/pdf' };
      await suite.held.call('ir.attachment', 'create', [{ ...file, name: 'contrato.pdf' }]);
      expect(await suite.crm.invoicePdfs([invoice])).toMatchObject([{ id: latest.id }]);
    });

    it('but not one from before the invoice was changed', async () => {
      const invoice = await newInvoice();
      await storeInvoicePdf(suite.held, invoice);
      const books = createBookkeeper(suite.held);
      await books.resetToDraft(invoice);
      expect(await suite.crm.invoicePdfs([invoice])).toEqual([]);
      await books.post(invoice);
      expect(await suite.crm.invoicePdfs([invoice])).toEqual([]);
      const { id } = await storeInvoicePdf(suite.held, invoice);
      expect(await suite.crm.invoicePdfs([invoice])).toMatchObject([{ id }]);
    });

    it('of a debt alone: none of a credit note, and none where nothing is asked about', async () => {
      const refund = await newInvoice('out_refund');
      await storeInvoicePdf(suite.held, refund);
      expect(await suite.crm.invoicePdfs([refund])).toEqual([]);
      expect(await suite.crm.invoicePdfs([])).toEqual([]);
    });

    it('is refused to an account that may not read invoices', async () => {
      const { id, documentId } = await storedOf(await newInvoice());
      const restore = await giveServiceOnly(suite.held, 'base.group_user');
      try {
        await expect(suite.crm.invoicePdfs([documentId])).rejects.toMatchObject({ kind: 'access_denied' });
      } finally {
        await restore();
      }
      expect(await suite.crm.invoicePdfs([documentId])).toMatchObject([{ id }]);
    });

    const storedOf = async (documentId: number) => ({ documentId, ...(await storeInvoicePdf(suite.held, documentId)) });
  });
}
