import { createCompanyMoney } from '../../sidecar/crm/odoo/company-money.ts';
import { createCreditLimits } from '../../sidecar/crm/odoo/credit-limits.ts';
import { createCurrencies } from '../../sidecar/crm/odoo/currencies.ts';
import { type Dialect, dialectOf } from '../../sidecar/crm/odoo/dialect.ts';
import { createSearchRead } from '../../sidecar/crm/odoo/search-read.ts';
import type { Session } from '../../sidecar/crm/odoo/session.ts';
import { createSmsSupport } from '../../sidecar/crm/odoo/sms-support.ts';
import type { OdooCall } from '../../sidecar/crm/odoo/transport/transport.ts';

type Rows = readonly object[];

interface Told {
  readonly version?: string;
  /** What `search_read` answers, per model: always the same, or as the call deserves. */
  readonly rows?: Readonly<Record<string, Rows | ((call: OdooCall) => Rows)>>;
  /** What other methods answer, as `model.method`. */
  readonly answers?: Readonly<Record<string, unknown>>;
}

/** A session with an Odoo that answers what it is told, and the calls it got. */
export function anOdooSession({ version = '19.0', rows = {}, answers = {} }: Told = {}): {
  session: Session;
  calls: OdooCall[];
} {
  const calls: OdooCall[] = [];
  const known: Told['rows'] = {
    'res.currency': [{ id: 1, name: 'BRL' }],
    'res.company': [1, 2].map((id) => ({ id, currency_id: 1 })),
    ...rows,
  };
  const call = async (request: OdooCall): Promise<unknown> => {
    calls.push(request);
    const { model, method } = request;
    if (method !== 'search_read') return answers[`${model}.${method}`];
    const told = known[model] ?? [];
    return typeof told === 'function' ? told(request) : told;
  };
  const dialect: Dialect = dialectOf(version);
  const search = createSearchRead(call, dialect);
  const currencies = createCurrencies(search);
  const session: Session = {
    url: 'https://crm.example',
    database: 'crm',
    version,
    dialect,
    companyIds: [1, 2],
    currencies,
    companyMoney: createCompanyMoney(search, currencies, [1, 2]),
    creditLimits: createCreditLimits(search, [1, 2]),
    sendsSms: createSmsSupport(call),
    call,
    search,
  };
  return { session, calls };
}
