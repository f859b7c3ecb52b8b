import type { Company, User } from './types.ts';

export const companies: readonly Company[] = [
  {
    key: 'main',
    name: 'Em Dia Demonstração Ltda',
    email: 'financeiro@emdia.example',
    phone: '+55 11 4002-8922',
    street: 'Rua das Acácias, 120, sala 31',
    city: 'São Paulo',
    stateCode: 'SP',
    zip: '01310-100',
    cnpj: '11.222.333/0001-81',
  },
  {
    key: 'branch',
    name: 'Em Dia Comércio do Sul Ltda',
    email: 'cobranca@emdia-sul.example',
    phone: '+55 41 4003-1200',
    street: 'Avenida dos Pinheirais, 845',
    city: 'Curitiba',
    stateCode: 'PR',
    zip: '80010-030',
    cnpj: '44.555.666/0001-81',
  },
];

const password = 'em-dia-teste';

export const users: readonly User[] = [
  {
    key: 'salesperson',
    login: 'vendas',
    name: 'Bruna Vendedora',
    email: 'bruna@emdia.example',
    password,
    groups: ['sales_team.group_sale_salesman'],
    portal: false,
  },
  {
    key: 'clerk',
    login: 'financeiro',
    name: 'Caio Financeiro',
    email: 'caio@emdia.example',
    password,
    groups: ['account.group_account_invoice'],
    portal: false,
  },
  {
    key: 'manager',
    login: 'gerencia',
    name: 'Marta Gerente',
    email: 'marta@emdia.example',
    password,
    groups: ['account.group_account_manager', 'sales_team.group_sale_salesman_all_leads'],
    portal: false,
  },
  {
    key: 'portal',
    login: 'portal@padaria.example',
    name: 'Paula Portal',
    email: 'portal@padaria.example',
    password,
    groups: [],
    portal: true,
  },
  // Invoicing to read who owes what, contacts to post reminders on them; sales, with all documents, to read leads on 19
  // (with its own documents only, it would see no order either).
  {
    key: 'service',
    login: 'emdia-service',
    name: 'Em Dia (serviço)',
    email: 'servico@emdia.example',
    password,
    groups: ['account.group_account_invoice', 'base.group_partner_manager', 'sales_team.group_sale_salesman_all_leads'],
    portal: false,
  },
];
