import { getPixPayloadInfo } from '@brazilian-utils/brazilian-utils/get-pix-payload-info';
import { expect, it } from 'vitest';
import { DEFAULT_PAYMENT_SETTINGS, type PaymentSettings } from '../../shared/domain/payment/payment-settings.ts';
import { aReceivable } from '../../shared/domain/testing/builders.ts';
import { aBoleto } from '../../test/support/a-boleto.ts';
import { aSession, someDeps } from '../../test/support/deps.ts';
import { aCrm, aCustomer, type Books } from '../../test/support/fake-crm.ts';
import { textOf } from '../reminder-mail/testing/text-of.ts';
import { draftReminder } from './draft-reminder.ts';
import { saveSettings } from './save-settings.ts';

const PIX = { key: '11.222.333/0001-81', merchantName: 'Em Dia Demonstração', merchantCity: 'São Paulo' };
const CHARGES = { contractClause: true, finePercent: 2, monthlyInterestPercent: 1 };

/** The reminder of R$ 1,000.00, fourteen days late, of a company paid like this. */
async function draft(payment: Partial<PaymentSettings>, books: Partial<Books> = {}) {
  const deps = await someDeps(aCrm(books));
  await saveSettings(deps)(aSession({ role: 'admin' }), 'payment', {
    companyId: 1,
    settings: { ...DEFAULT_PAYMENT_SETTINGS, ...payment },
    expectedVersion: 0,
  });
  const made = await draftReminder(deps)({ companyId: 1, customerId: 7 });
  return { ...made, text: textOf(made.html) };
}

const invoice = (id: number, sketch: Parameters<typeof aReceivable>[0] = {}) =>
  aReceivable({ id, document: { id, name: `FAT/2026/00${id}`, type: 'invoice' }, ...sketch });

it('have no way to pay of the company’s own, and no charges, until somebody says so', async () => {
  const { text, pixCode } = await draft({});
  expect(pixCode).toBeUndefined();
  expect(text).not.toMatch(/Pix|Multa|Juros|Como pagar/);
  expect(text).toContain('R$ 1.000,00');
});

it('have a Pix over the very total, told apart on the bank statement', async () => {
  const { html, pixCode = '' } = await draft({ pix: PIX });
  expect(getPixPayloadInfo(pixCode)).toMatchObject({
    key: '11222333000181',
    merchantName: 'EM DIA DEMONSTRACAO',
    merchantCity: 'SAO PAULO',
    amount: 1000,
    txid: expect.stringMatching(/^EMDIA[0-9A-F]{20}$/),
  });
  expect(html.replaceAll(/<[^>]*>/g, '')).toContain(pixCode);
  expect((await draft({ pix: PIX })).pixCode).toBe(pixCode);
});

it('charge fine and interest under a clause, to the cent, and the Pix with them', async () => {
  const { text, pixCode = '', totals } = await draft({ pix: PIX, charges: CHARGES });
  expect(text).toContain('Multa de 2% R$ 20,00');
  expect(text).toContain('Juros de 1% ao mês, 14 dias R$ 4,67');
  expect(text).toContain('Total atualizado até 16 de março de 2026 R$ 1.024,67');
  expect(getPixPayloadInfo(pixCode)?.amount).toBe(1024.67);
  // What is owed in the books stays what it is.
  expect(totals).toEqual([{ currency: 'BRL', minor: 1000_00 }]);
});

it.each([
  ['a person', '123.456.789-09', '2%'],
  ['somebody nobody knows to be a business', undefined, '2%'],
  ['a business', '11.222.333/0001-81', '10%'],
])('fine %s (%s) with %s where the contract says 10 %%', async (_, taxId, percent) => {
  const { text } = await draft({ charges: { ...CHARGES, finePercent: 10 } }, { customers: [aCustomer({ taxId })] });
  expect(text).toContain(`Multa de ${percent} R$`);
});

it('ask for reais alone by Pix, and for dollars by other ways', async () => {
  const receivables = [invoice(100), invoice(101, { amount: 50_00, currency: 'USD' })];
  const { text, pixCode = '' } = await draft({ pix: PIX }, { receivables });
  expect(getPixPayloadInfo(pixCode)?.amount).toBe(1000);
  expect(text).toContain('US$ 50,00');
  expect(text).toContain('Para receber a 2ª via');
});

it('carry the boleto of each invoice that has one of its amount', async () => {
  const line = aBoleto(1000_00, '2026-03-02');
  const texts = new Map([
    [100, line],
    [101, line],
  ]);
  const { html } = await draft(
    { boletoField: 'x_boleto' },
    {
      receivables: [invoice(100), invoice(101, { amount: 700_00 })],
      invoiceTexts: new Map([['x_boleto', texts]]),
    },
  );
  const text = html.replaceAll(/<[^>]*>/g, '');
  expect(text.replaceAll(/[ .]/g, '').split(line)).toHaveLength(2);
  expect(text).toContain('Boleto · FAT/2026/00100');
  expect(text).not.toContain('Boleto · FAT/2026/00101');
});

it('carry the bank data while somebody has looked at them in the last year', async () => {
  const lines = ['Banco do Brasil (001)', 'Agência 1234-5', 'Conta 67890-1'];
  const fresh = await draft({ bank: { lines, asOf: '2026-03-01' } });
  expect(fresh.text).toContain('Transferência bancária Banco do Brasil (001) Agência 1234-5 Conta 67890-1');
  expect(fresh.text).not.toContain('2ª via');
  const stale = await draft({ bank: { lines, asOf: '2025-03-01' } });
  expect(stale.text).not.toContain('Agência');
  expect(stale.text).toContain('2ª via');
});
