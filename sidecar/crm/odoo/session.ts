import { z } from 'zod';
import { CrmError } from '../crm.ts';
import { type CompanyMoney, createCompanyMoney } from './company-money.ts';
import { DEFAULTS, type OdooConfig } from './config.ts';
import { createCreditLimits } from './credit-limits.ts';
import { type Currencies, createCurrencies } from './currencies.ts';
import { type Dialect, dialectOf } from './dialect.ts';
import { createHttp, type Http } from './http.ts';
import { createRepeat } from './repeat.ts';
import { id, ids } from './rows.ts';
import { createSearchRead, type SearchRead } from './search-read.ts';
import { createSmsSupport } from './sms-support.ts';
import { createJson2 } from './transport/json-2.ts';
import { createJsonRpc } from './transport/json-rpc.ts';
import type { Transport } from './transport/transport.ts';
import { detectVersion } from './version.ts';

/** A signed-in connection to one database of a version we know. */
export interface Session {
  readonly url: string;
  readonly database: string;
  readonly version: string;
  readonly dialect: Dialect;
  /** Every company the service account works for. */
  readonly companyIds: readonly number[];
  readonly currencies: () => Promise<Currencies>;
  readonly companyMoney: () => Promise<CompanyMoney>;
  /** The companies that set credit limits, each with its currency. */
  readonly creditLimits: () => Promise<ReadonlyMap<number, number>>;
  readonly sendsSms: () => Promise<boolean>;
  /** In all companies unless the context says otherwise; repeated on passing faults unless it writes. */
  readonly call: Transport;
  readonly search: SearchRead;
}

const OwnUser = z.object({ id, company_ids: ids });

/** Finds out the version, signs in and learns the account's companies; rejects with a `CrmError`. */
export async function openSession(config: OdooConfig): Promise<Session> {
  const http = createHttp(config);
  const repeat = createRepeat(config);
  const version = await repeat(() => detectVersion(http));
  const dialect = dialectOf(version);
  const once = createTransport(http, config, dialect);
  const anywhere: Transport = (call) => (call.write ? once(call) : repeat(() => once(call)));

  const [own] = await createSearchRead(anywhere, dialect)('res.users', {
    row: OwnUser,
    domain: [['login', '=', config.login]],
  });
  if (!own) throw new CrmError('credentials_refused', `${config.database} has no user ${config.login}`);

  const companyIds = own.company_ids;
  const call: Transport = (request) =>
    anywhere({ ...request, context: { allowed_company_ids: companyIds, ...request.context } });
  const search = createSearchRead(call, dialect);
  const currencies = createCurrencies(search);
  return {
    url: config.url,
    database: config.database,
    version,
    dialect,
    companyIds,
    currencies,
    companyMoney: createCompanyMoney(search, currencies, companyIds),
    creditLimits: createCreditLimits(search, companyIds),
    sendsSms: createSmsSupport(call),
    call,
    search,
  };
}

function createTransport(http: Http, config: OdooConfig, { json2, major }: Dialect): Transport {
  const { transport = DEFAULTS.transport } = config;
  if (transport === 'json-rpc' || (transport === 'auto' && !json2)) return createJsonRpc(http, config);
  if (json2) return createJson2(http, config);
  throw new CrmError('unsupported_version', `Odoo ${major} has no JSON-2`);
}
