import type { MailContent } from '../reminder-body.tsx';

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
    recipientNames: ['Débora'],
    tone: 'presumes_forgetting',
    items: [
      { document: 'FAT/1', dueDate: '2026-03-12', amount: { currency: 'BRL', minor: 1234_56 }, link: undefined },
      { document: 'FAT/2', dueDate: '2026-03-13', amount: { currency: 'USD', minor: 99_00 }, link: undefined },
    ],
    totals: [
      { currency: 'BRL', minor: 1234_56 },
      { currency: 'USD', minor: 99_00 },
    ],
    credits: [],
    clearing: [],
    dueSoon: [],
    ...sketch,
  };
}
