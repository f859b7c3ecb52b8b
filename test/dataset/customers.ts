import type { Customer } from './types.ts';

const company = (key: string, name: string, rest: Partial<Customer> = {}): Customer => ({
  key,
  name,
  language: 'pt_BR',
  email: `contas@${key}.example`,
  type: 'contact',
  ...rest,
});

/** The same, but the customer has no e-mail address anywhere. */
const unreachable = (key: string, name: string): Customer => ({ key, name, language: 'pt_BR', type: 'contact' });

const contact = (key: string, parent: string, name: string, rest: Partial<Customer> = {}): Customer =>
  company(key, name, { parent, ...rest });

export const customers: readonly Customer[] = [
  // Nothing due before three weeks from now.
  company('on-time', 'Padaria Pão da Serra Ltda', { city: 'Campinas', cnpj: '22.333.444/0001-81' }),
  // Open, and due within five days.
  company('due-soon', 'Livraria Três Marias Ltda'),
  // Due today is not overdue.
  company('due-today', 'Clínica Veterinária São Francisco'),
  // Due one, two and three days ago: whether that is late depends on the weekday and on holidays.
  company('late-1', 'Açougue Boi Gordo ME'),
  company('late-2', 'Óptica Visão Clara Ltda'),
  company('late-3', 'Papelaria Coração de Mãe'),
  // 1 to 7 days late, a small amount; the longest name of all.
  company(
    'slight',
    'Cooperativa Agroindustrial dos Produtores de Café, Leite e Derivados da Região da Alta Mogiana Paulista e Sul de Minas Gerais Ltda',
  ),
  // 8 to 15 days late; a name that must be escaped wherever it is shown.
  company('moderate', 'Ferragens <Norte> & Filhos'),
  // Only 4 days late, but more than R$ 5,000.
  company('moderate-by-amount', 'Construtora Irmãos Gonçalves S.A.'),
  // 9 days late, more than R$ 20,000.
  company('high-by-amount', 'Distribuidora Âncora de Alimentos Ltda'),
  // 47 days late with three invoices: critical.
  company('critical', 'Metalúrgica Ipê Amarelo Ltda', {
    city: 'Sorocaba',
    cnpj: '33.444.555/0001-81',
    phone: '+55 15 3333-0147',
  }),
  // Part of the invoice is paid.
  company('partly-paid', 'Auto Peças Ligeirinho Ltda'),
  // 30/60/90: the first instalment is overdue although the invoice's own due date is in the future.
  company('instalments', 'Móveis Jatobá Indústria e Comércio'),
  // An unapplied credit note nets part of the debt.
  company('credit-note', 'Farmácia Nossa Senhora da Saúde'),
  // Credit larger than the debt: net below zero, never dunned.
  company('credit-exceeds', 'Restaurante Sabor & Arte Ltda'),
  // A payment received and not yet matched with the invoice.
  company('unapplied-payment', 'Transportadora Veloz do Paraná'),
  // A payment on its way: registered, no journal entry yet.
  company('payment-in-process', 'Escola Pequeno Príncipe Ltda'),
  // Debt in two currencies, which are never added; written to in English.
  company('two-currencies', 'Atlantic Coffee Traders LLC', { language: 'en_US', email: 'ap@atlantic-coffee.example' }),
  // Owes the branch only.
  company('branch-only', 'Supermercado Erva-Mate Ltda'),
  // Owes both companies, and not the same.
  company('both-companies', 'Hotel Fazenda Araucária'),
  // Contacts roll up: invoiced at the invoice address, ordered by a buyer.
  company('group', 'Grupo Têxtil Vale do Itajaí S.A.', { email: 'geral@textil-vale.example' }),
  contact('group-billing', 'group', 'Contas a Pagar', { type: 'invoice', email: 'contas.pagar@textil-vale.example' }),
  contact('group-buyer', 'group', 'Débora Compradora', { email: 'debora@textil-vale.example' }),
  // Nobody to write to.
  unreachable('no-email', 'Bar do Zé Antônio'),
  // Followed by a third party and by a colleague who also reads internal notes: neither may receive a reminder.
  company('followed', 'Laticínios Serra Azul Ltda', {
    followers: [
      { party: { customer: 'third-party' }, notesToo: false },
      { party: { user: 'clerk' }, notesToo: true },
    ],
  }),
  // Not a customer: an outside accountant who follows somebody else's records.
  company('third-party', 'Escritório Contábil de Terceiros', { email: 'curioso@terceiros.example' }),
  // Only a draft and a cancelled invoice: owes nothing.
  company('draft-and-cancelled', 'Floricultura Bem-Me-Quer'),
  // Everything paid.
  company('settled', 'Gráfica Impressão Digital Ltda'),
  // Long overdue, but under the tolerance of R$ 50.
  company('tolerance', 'Lavanderia Água Viva'),
  // One invoice left out of follow-up by a mark in the CRM, another one not.
  company('excluded', 'Imobiliária Chão Firme Ltda'),
  // A miscellaneous entry without a due date, and nothing else.
  company('loose-entry', 'Sítio Recanto das Águas'),
  // 5 days late, but over half of the credit limit: high.
  company('near-limit', 'Bicicletaria Pé na Estrada', { creditLimit: 10_000 }),
  // Pays well; has a limit that is far away.
  company('good-payer', 'Tecnologia Aurora Ltda', { creditLimit: 250_000, cnpj: '55.666.777/0001-81' }),
  // Written to in English, slightly late, in reais.
  company('english', 'Greenfield Farm Supplies Inc.', { language: 'en_US' }),
];
