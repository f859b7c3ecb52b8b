import type { CrmUnderTest } from './crm-under-test.ts';

export interface StoredPdf {
  readonly id: number;
  readonly name: string;
  readonly content: Uint8Array;
}

/** No text: what is not told to be bytes arrives broken. */
const aPdf = (title: string): Uint8Array =>
  Uint8Array.from([...Buffer.from(`%PDF-1.4\n% ${title}\n`), 0, 255, 128, 10, ...Buffer.from('%%EOF\n')]);

/** What a CRM keeps when somebody prints or sends an invoice there, as it keeps it, without the rendering. */
export async function storeInvoicePdf(
  { call, major }: CrmUnderTest,
  invoiceId: number,
  content = aPdf(String(invoiceId)),
): Promise<StoredPdf> {
  const [invoice] = await call<{ name: string }[]>('account.move', 'read', [[invoiceId], ['name']]);
  const file = {
    name: `${invoice?.name.replaceAll('/', '_')}.pdf`,
    datas: Buffer.from(content).toString('base64'),
    mimetype: 'application/pdf',
    res_model: 'account.move',
    res_id: invoiceId,
    ...(major >= 17 && { res_field: 'invoice_pdf_report_file' }),
  };
  const answer = await call<number | number[]>('ir.attachment', 'create', [file]);
  await call('account.move', 'write', [[invoiceId], { is_move_sent: true }]);
  return { id: [answer].flat()[0] ?? 0, name: file.name, content };
}
