import { fittingFiles } from '../../shared/domain/reminder/fitting-files.ts';
import { CrmError, type CrmErrorKind, type InvoicePdf } from '../crm/crm.ts';
import type { Deps } from '../deps.ts';
import type { Demand } from './demand.ts';

/** The CRM's own PDFs of the invoices that a mail asks for, those first that are due the longest. */
export interface InvoiceFiles {
  readonly attached: readonly InvoicePdf[];
  /** More or larger than one mail carries. */
  readonly tooMuch: readonly InvoicePdf[];
  /** How many invoices the mail asks for, with a PDF or without. */
  readonly invoices: number;
  /** The CRM does not let the service account see them. */
  readonly unreadable: boolean;
}

/** What the CRM will not do however often it is asked: a mail goes without files rather than not at all. */
const REFUSALS: readonly CrmErrorKind[] = ['access_denied', 'rejected'];

/** A CRM that is away or slow fails like in any other part of the mail. */
export async function readInvoiceFiles(
  { crm }: Pick<Deps, 'crm'>,
  { items }: Pick<Demand, 'items'>,
): Promise<InvoiceFiles> {
  const invoiceIds = [...new Set(items.flatMap(({ document: { id, type } }) => (type === 'invoice' ? [id] : [])))];
  const none = { attached: [], tooMuch: [], invoices: invoiceIds.length, unreadable: false };
  if (invoiceIds.length === 0) return none;
  try {
    const pdfs = new Map((await crm.invoicePdfs(invoiceIds)).map((pdf) => [pdf.documentId, pdf]));
    return { ...none, ...fittingFiles(invoiceIds.flatMap((id) => pdfs.get(id) ?? [])) };
  } catch (error) {
    if (error instanceof CrmError && REFUSALS.includes(error.kind)) return { ...none, unreadable: true };
    throw error;
  }
}
