import type { Company } from '../../dataset/dataset.ts';
import { createAll, firstId, type Seeding } from './seeding.ts';

const withInactive = { context: { active_test: false } };
/** Else naming the country installs its localisation, which takes long and differs by version. */
const withoutLocalisation = { context: { chart_template_load: true } };

/** Both companies in Brazil and in reais, each with a chart of accounts, and dollars at a fixed rate. */
export async function seedCompanies(seeding: Seeding): Promise<void> {
  const { call, dataset, ids } = seeding;
  const [real, dollar] = [
    await firstId(call, 'res.currency', [['name', '=', 'BRL']], withInactive),
    await firstId(call, 'res.currency', [['name', '=', 'USD']], withInactive),
  ];
  await call('res.currency', 'write', [[real, dollar], { active: true }]);

  const brazil = await firstId(call, 'res.country', [['code', '=', 'BR']]);
  const states = await call<{ id: number; code: string }[]>(
    'res.country.state',
    'search_read',
    [[['country_id', '=', brazil]]],
    {
      fields: ['code'],
    },
  );
  const values = ({ name, email, phone, street, city, stateCode, zip, cnpj }: Company) => ({
    name,
    email,
    phone,
    street,
    city,
    zip,
    vat: cnpj,
    country_id: brazil,
    state_id: states.find(({ code }) => code === stateCode)?.id ?? false,
    currency_id: real,
  });

  const [main, ...others] = dataset.companies;
  if (!main) throw new Error('the data set has no company');
  ids.companies[main.key] = await firstId(call, 'res.company', []);
  await call('res.company', 'write', [[ids.companies[main.key]], values(main)], withoutLocalisation);
  await createAll(seeding, 'res.company', others, ids.companies, values, withoutLocalisation);
  const companies = Object.values(ids.companies);

  const [admin] = await call<number[]>('res.users', 'search', [[['login', '=', 'admin']]]);
  await call('res.users', 'write', [
    [admin],
    {
      lang: 'pt_BR',
      tz: 'America/Sao_Paulo',
      email: 'admin@emdia.example',
      company_ids: companies.map((id) => [4, id]),
    },
  ]);
  for (const company of companies) await loadChart(seeding, company);
  // Loading a chart may set the company's currency to the chart's own.
  await call('res.company', 'write', [companies, { currency_id: real }]);

  await call('res.currency.rate', 'create', [
    companies.map((company_id) => ({
      company_id,
      currency_id: dollar,
      name: seeding.day(-400),
      rate: 1 / dataset.rates.USD,
    })),
  ]);
  const pricelists = await call<number[]>('product.pricelist', 'search', [[]]);
  await call('product.pricelist', 'write', [pricelists, { currency_id: real }]);
}

async function loadChart({ call, major }: Seeding, company: number): Promise<void> {
  const accounts = await call<number>('account.account', 'search_count', [
    [[major >= 18 ? 'company_ids' : 'company_id', 'in', [company]]],
  ]);
  if (accounts > 0) return;
  if (major >= 17) {
    await call('account.chart.template', 'try_loading', [[], 'generic_coa', company]);
  } else {
    const chart = await firstId(call, 'account.chart.template', []);
    await call('account.chart.template', 'try_loading', [[chart]], { context: { allowed_company_ids: [company] } });
  }
}
