import type { MailContent, MailItem } from '../mail-content.ts';

/** Two invoices in two currencies, one reader, but for what the test says. */
export function someContent(sketch: Partial<MailContent> = {}): MailContent {
  return {
    supplier: {
      name: 'Em Dia Demonstração Ltda',
      address: 'Rua das Acácias, 120, São Paulo, SP',
      taxId: '11.222.333/0001-81',
      email: 'financeiro@emdia.example',
      phone: '+55 11 4002-8922',
    },
    customerName: 'Metalúrgica Silva Ltda',
    recipientNames: ['Débora'],
    manner: { occasion: 'overdue', tone: 'neutral' },
    items: [
      { document: 'FAT/1', dueDate: '2026-03-12', amount: { currency: 'BRL', minor: 1234_56 }, link: undefined },
      { document: 'FAT/2', dueDate: '2026-03-13', amount: { currency: 'USD', minor: 99_00 }, link: undefined },
    ],
    totals: [
      { currency: 'BRL', minor: 1234_56 },
      { currency: 'USD', minor: 99_00 },
    ],
    chargedOn: undefined,
    payment: { pix: undefined, bank: [] },
    credits: [],
    clearing: [],
    dueSoon: [],
    daysLate: 1,
    answerBy: '2026-03-30',
    template: {},
    written: {},
    ...sketch,
  };
}

/** As many invoices of R$ 10.00, each with its own page. */
export function invoices(count: number): Pick<MailContent, 'items' | 'totals'> {
  const items = Array.from(
    { length: count },
    (_, at): MailItem => ({
      document: `FAT/2026/${String(123 + at).padStart(5, '0')}`,
      dueDate: '2026-03-12',
      amount: { currency: 'BRL', minor: 10_00 },
      link: `https://crm.example/my/invoices/${at}?access_token=ABCDEF`,
    }),
  );
  return { items, totals: [{ currency: 'BRL', minor: count * 10_00 }] };
}
