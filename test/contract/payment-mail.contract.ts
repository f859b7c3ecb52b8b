import { getPixPayloadInfo } from '@brazilian-utils/brazilian-utils/get-pix-payload-info';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ReminderPreview } from '../../shared/contract/reminder.ts';
import type { PaymentSettings } from '../../shared/domain/payment/payment-settings.ts';
import { pixPicture } from '../../sidecar/reminder-mail/pix-picture.ts';
import { aBoleto } from '../support/a-boleto.ts';
import type { CrmUnderTest } from '../support/crm-under-test.ts';
import type { ReceivedMail } from '../support/inbox.ts';
import { signInToSidecar } from '../support/sidecar-client.ts';
import { startTestSidecar, type TestSidecar } from '../support/start-test-sidecar.ts';
import { type StoredPdf, storeInvoicePdf } from '../support/store-invoice-pdf.ts';
import { dayFromToday } from './crm/expected-debts.ts';

/** A real CRM's database may have to be made first. */
const MINUTES_MS = 10 * 60_000;
/** Metalúrgica Ipê Amarelo owes 4,200.00 for 47 days, 3,150.90 for 33 and 980.07 for 12; with fine and interest: */
const UPDATED = { items: ['4.349,80', '3.248,58', '1.003,59'], total: '8.601,97', pix: 8601.97 };
const PAYMENT: PaymentSettings = {
  pix: { key: '11.222.333/0001-81', merchantName: 'Em Dia Demonstração', merchantCity: 'São Paulo' },
  bank: { lines: ['Banco do Brasil (001)', 'Agência 1234-5, conta 67890-1'], asOf: dayFromToday(-2) },
  boletoField: 'payment_reference',
  charges: { contractClause: true, finePercent: 2, monthlyInterestPercent: 1 },
};

/** What a customer receives, through a real CRM and its mail server, when the company has said how it is paid. */
export function describePaymentMail(name: string, start: () => Promise<CrmUnderTest>): void {
  describe(`a mail that says how to pay, through ${name},`, () => {
    let crm: CrmUnderTest;
    let sidecar: TestSidecar;
    let mail: ReceivedMail;
    let preview: ReminderPreview;
    let pdfs: StoredPdf[];
    const boleto = aBoleto(980_07, dayFromToday(-12));

    beforeAll(async () => {
      crm = await start();
      const invoice = crm.ids.invoice('critical-3');
      await crm.call('account.move', 'write', [[invoice], { payment_reference: boleto }]);
      pdfs = [await storeInvoicePdf(crm, invoice), await storeInvoicePdf(crm, crm.ids.invoice('critical-1'))];
      sidecar = await startTestSidecar(crm);
      ({ mail, preview } = await receive(crm, sidecar));
    }, MINUTES_MS);
    afterAll(async () => {
      await sidecar?.stop();
      await crm?.stop();
    });

    const shown = () => plain(mail.html.replaceAll(/<[^>]*>/g, '').replaceAll('&nbsp;', ' '));
    const pixCode = () => /000201.*?6304[0-9A-F]{4}/.exec(shown())?.[0] ?? '';

    it('asks for fine and interest to the cent, item by item and in all', () => {
      for (const amount of [...UPDATED.items, UPDATED.total]) expect(shown()).toContain(`R$ ${amount}`);
    });

    it('has a Pix over all of it, whole when it is copied, and its QR code attached', () => {
      expect(getPixPayloadInfo(pixCode())).toMatchObject({ key: '11222333000181', amount: UPDATED.pix });
      expect(mail.html).toContain('<wbr');
      expect(mail.attachments.filter(({ name }) => name === 'pix.png')).toEqual([pixPicture(pixCode())]);
    });

    it('has the PDFs of the invoices that the CRM keeps one of, to the byte, as the preview said, and nothing else', async () => {
      const [recent, oldest] = pdfs;
      expect(preview.invoiceFiles).toEqual({
        attached: [oldest?.name, recent?.name],
        tooMuch: [],
        invoices: 3,
        unreadable: false,
      });
      const expected = pdfs.map(({ name, content }) => ({ name, content, mimeType: 'application/pdf' }));
      expect(mail.attachments.toSorted(byName)).toEqual([...expected, pixPicture(pixCode())].toSorted(byName));
      const hangs = await crm.call<{ res_model: string; res_id: number }[]>('ir.attachment', 'read', [
        pdfs.map(({ id }) => id),
        ['res_model', 'res_id'],
      ]);
      expect(hangs.map(({ res_model, res_id }) => [res_model, res_id])).toEqual([
        ['account.move', crm.ids.invoice('critical-3')],
        ['account.move', crm.ids.invoice('critical-1')],
      ]);
    });

    it('has the boleto of the invoice that has one, and the bank data', () => {
      expect(shown().replaceAll(/[ .]/g, '')).toContain(boleto);
      expect(shown()).toContain('Agência 1234-5, conta 67890-1');
    });

    it('says the same to who reads plain text', () => {
      const text = plain(mail.text);
      // On a line of its own each, to be copied.
      const lines = mail.text.split('\n').map((line) => line.trim());
      expect(lines).toContain(pixCode());
      expect(lines.map((line) => line.replaceAll(/[ .]/g, ''))).toContain(boleto);
      expect(text).toContain(`R$ ${UPDATED.total}`);
      expect(text).toContain('Agência 1234-5, conta 67890-1');
    });
  });
}

/** Saved by an admin, previewed and sent by a clerk. */
async function receive(
  crm: CrmUnderTest,
  { url }: TestSidecar,
): Promise<{ readonly mail: ReceivedMail; readonly preview: ReminderPreview }> {
  const key = { companyId: crm.ids.company('main'), customerId: crm.ids.customer('critical') };
  const manager = await signInToSidecar(url, crm, crm.users.manager);
  const headers = { 'if-match': '"0"' };
  await manager.ask('savePaymentSettings', { params: { companyId: key.companyId }, body: PAYMENT, headers });
  const clerk = await signInToSidecar(url, crm, crm.users.clerk);
  const preview = await clerk.ask('previewReminder', { body: key });
  const { fingerprint, subject } = preview;
  await clerk.ask('queueReminder', { body: { ...key, fingerprint } });
  return { preview, mail: await crm.inbox.waitFor((mail) => mail.subject === subject, 60_000) };
}

const byName = (a: { name: string }, b: { name: string }) => a.name.localeCompare(b.name);

/** With the spaces of number formats, and line ends, made plain. */
const plain = (text: string) => text.replaceAll(/[\s\u00a0\u202f]+/g, ' ');
