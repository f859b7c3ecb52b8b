import type { Deps } from '../deps.ts';
import { type Supplier, supplierOf } from '../reminder-mail/supplier.ts';

/** For examples alone, while the CRM lacks a part of the company's own. */
const NOBODYS: Supplier = {
  name: 'Padaria do Bairro Ltda',
  address: 'Rua das Acácias, 120, São Paulo, SP',
  taxId: '11.222.333/0001-81',
  email: 'financeiro@padaria.example',
  phone: '(11) 4002-8922',
};

/** Who signs an example: the company itself, where it could sign a mail. */
export const exampleSupplier =
  ({ companies }: Pick<Deps, 'companies'>) =>
  async (companyId: number): Promise<Supplier> => {
    const company = (await companies.all()).find(({ id }) => id === companyId);
    return (company && supplierOf(company)) ?? NOBODYS;
  };
