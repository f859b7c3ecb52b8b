import { z } from 'zod';
import type { InvoicePdf } from '../crm.ts';
import { count, flag, id, name, optionalName } from './rows.ts';
import { readById } from './search-read.ts';
import type { Session } from './session.ts';

const InvoiceRow = z.object({ id, name: optionalName, is_move_sent: flag });
const FileRow = z.object({ id, name, res_id: id, file_size: count });

type Invoice = z.output<typeof InvoiceRow>;

/** Odoo makes none for a remote caller (`_render_qweb_pdf` is private), but keeps what somebody printed or sent. Nothing is read of their content. */
export async function invoicePdfs(session: Session, documentIds: readonly number[]): Promise<InvoicePdf[]> {
  if (documentIds.length === 0) return [];
  const [invoices, files] = await Promise.all([
    readById(session.search, 'account.move', InvoiceRow, documentIds, [
      ['state', '=', 'posted'],
      ['move_type', '=', 'out_invoice'],
    ]),
    storedPdfs(session, documentIds),
  ]);
  const latest = new Map<number, InvoicePdf>();
  for (const file of files) {
    const invoice = invoices.get(file.res_id);
    if (!invoice || file.file_size === 0 || !isOf(session, invoice, file.name)) continue;
    latest.set(invoice.id, { id: file.id, documentId: invoice.id, name: file.name, bytes: file.file_size });
  }
  return [...latest.values()];
}

/** Oldest first. Odoo hides what a field holds unless it is asked for that field. */
function storedPdfs({ search, dialect }: Session, documentIds: readonly number[]) {
  return search('ir.attachment', {
    row: FileRow,
    domain: [
      ['res_model', '=', 'account.move'],
      ['res_id', 'in', documentIds],
      ['res_field', '=', dialect.invoicePdfField ?? false],
      ['mimetype', '=', 'application/pdf'],
      ['type', '=', 'binary'],
    ],
    order: 'id',
  });
}

/**
 * Where the field holds it, Odoo takes it out as soon as the invoice may be changed. Where only its name tells, an
 * invoice that was changed keeps the old one, but is no longer marked as sent.
 */
function isOf({ dialect }: Session, invoice: Invoice, fileName: string): boolean {
  if (dialect.invoicePdfField) return true;
  return invoice.is_move_sent && fileName === `${(invoice.name ?? 'INV').replaceAll('/', '_')}.pdf`;
}
