import type { Readiness } from '../../shared/contract/status.ts';
import { CrmError, type CrmErrorKind } from '../crm/crm.ts';
import type { Deps } from '../deps.ts';
import { toLedgerStatus } from './ledger-status.ts';

type CrmStatus = Readiness['crm'];

const STATUS: Readonly<Record<CrmErrorKind, CrmStatus>> = {
  unreachable: 'unreachable',
  timeout: 'unreachable',
  unexpected: 'unreachable',
  rejected: 'rights_missing',
  access_denied: 'rights_missing',
  credentials_refused: 'credentials_refused',
  unsupported_version: 'unsupported_version',
};

/** For how long one look serves everybody who asks: the endpoint is public, and each look costs the CRM some calls. */
const FRESH_MS = 2_000;

/** Whether the CRM answers with the rights we need, the store writes and the ledger was read. */
export function createReadiness({
  crm,
  store,
  clock,
  ledger,
}: Pick<Deps, 'crm' | 'store' | 'clock' | 'ledger'>): () => Promise<Readiness> {
  let look: Promise<Look> | undefined;
  let lookedAt = 0;
  const lookNow = async (): Promise<Look> => {
    const [{ status, version }, storeWrites] = await Promise.all([
      lookAtCrm(crm),
      store.check().then(
        () => true,
        () => false,
      ),
    ]);
    return { crm: status, crmVersion: version, store: storeWrites ? 'writable' : 'failing' };
  };
  return async () => {
    const now = clock.now().getTime();
    if (!look || now - lookedAt >= FRESH_MS) {
      lookedAt = now;
      look = lookNow();
    }
    const seen = await look;
    const known = toLedgerStatus(ledger.status());
    const ready = seen.crm === 'reachable' && seen.store === 'writable' && known.state !== 'reading';
    return { ready, ...seen, ledger: known };
  };
}

type Look = Pick<Readiness, 'crm' | 'crmVersion' | 'store'>;

async function lookAtCrm(crm: Deps['crm']): Promise<{ status: CrmStatus; version: string | null }> {
  let version: string | null = null;
  try {
    version = (await crm.describe()).version;
    const companies = await crm.companies();
    await crm.openReceivables(companies.map(({ partnerId }) => partnerId));
    return { status: companies.length > 0 ? 'reachable' : 'rights_missing', version };
  } catch (error) {
    if (!(error instanceof CrmError)) throw error;
    return { status: STATUS[error.kind], version };
  }
}
