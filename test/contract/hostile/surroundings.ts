/** Something beside the customer that a mail is made of, with what somebody may have typed there. */
export interface Surrounding {
  readonly title: string;
  readonly of: 'company' | 'salesperson' | 'customer' | 'invoice';
  readonly values: Readonly<Record<string, string>>;
  /** Why nothing may leave; without it a mail must. */
  readonly refused?: 'supplier_incomplete';
}

const LONG = 'muito longa '.repeat(90_000);
const SCRIPT = '"><script>alert(1)</script>';
const BCC = '\r\nBcc: todos@golpe.example';

const company = (title: string, values: Surrounding['values'], refused?: 'supplier_incomplete'): Surrounding => ({
  title: `a company with ${title}`,
  of: 'company',
  values,
  ...(refused && { refused }),
});

export const SURROUNDINGS: readonly Surrounding[] = [
  company('a script for a name', { name: `Em Dia ${SCRIPT}` }),
  company('a header in its name', { name: `Em Dia${BCC}` }),
  company('the end of a quoted name', { name: 'Em Dia" <golpe@golpe.example>, "' }),
  company('an encoded word for a name', { name: '=?utf-8?q?Em_Dia=0D=0ABcc:_todos=40golpe.example?=' }),
  // biome-ignore lint/suspicious/noTemplateCurlyInString: another engine's template
  company('a template for a name', { name: '{{ 7*7 }} ${7*7} %(x)s Ltda' }),
  company('a name from right to left', { name: 'שירותי תשלום' }),
  company('a name turned round', { name: 'Em \u202eaiD Ltda' }),
  company('a megabyte of name', { name: `Em Dia ${LONG}` }),
  company('a script for a street', { street: SCRIPT }),
  company('a street of several lines, turned round', { street: 'Rua \u202eA\r\nBcc: todos@golpe.example' }),
  company('a megabyte of street', { street: LONG }),
  company('a script for a telephone', { phone: SCRIPT }),
  company('two addresses', { email: 'Cobrança <financeiro@emdia.example>, todos@golpe.example' }),
  company('a header in its address', { email: `financeiro@emdia.example${BCC}` }),
  company('no address to answer to', { email: 'a combinar' }, 'supplier_incomplete'),
  { title: 'a salesperson called by a script', of: 'salesperson', values: { name: SCRIPT } },
  { title: 'a salesperson with a header for a name', of: 'salesperson', values: { name: `Caio${BCC}` } },
  { title: 'a customer of no known language', of: 'customer', values: { lang: `pt_${SCRIPT}` } },
  { title: 'a customer of other digits', of: 'customer', values: { lang: 'pt_BR-u-nu-arab' } },
  { title: 'an invoice whose link breaks out', of: 'invoice', values: { access_token: SCRIPT } },
];
