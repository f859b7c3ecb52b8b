interface Company {
  readonly id: number;
  readonly name: string;
}

export interface Session {
  readonly uid: number;
  readonly db: string;
  readonly name: string;
  readonly server_version: string;
  readonly server_version_info: readonly (number | string)[];
  readonly user_context: { readonly lang: string; readonly tz: string; readonly uid: number };
  readonly currencies: Readonly<Record<string, { readonly name: string; readonly symbol: string }>>;
  readonly user_companies: {
    readonly current_company: number;
    readonly allowed_companies: Readonly<Record<string, Company>>;
  };
}

let current: Session | undefined;

export function session(): Session {
  if (!current) throw new Error('nobody is signed in yet');
  return current;
}

/** The page carries it, as Odoo's does. */
export function readSession(): void {
  current = JSON.parse(document.getElementById('session')?.textContent ?? 'null') ?? undefined;
}

export const currentCompany = (): Company => {
  const { current_company: id, allowed_companies: companies } = session().user_companies;
  return companies[String(id)] ?? { id, name: '' };
};

/** The web client shows one company at a time, and opens any record of one's own companies. */
export const shownCompanies = (): object => ({ allowed_company_ids: [currentCompany().id] });
export const allCompanies = (): object => ({
  allowed_company_ids: Object.values(session().user_companies.allowed_companies).map(({ id }) => id),
});
