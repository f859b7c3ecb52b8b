import type { Connection } from '../../settings/connection.ts';
import { type AddressProblem, isUnencrypted, parseCrmAddress, parseSidecarAddress } from './parse-address.ts';

export interface AddressProblems {
  readonly crm?: AddressProblem;
  readonly sidecar?: AddressProblem | 'same';
}

export function addressProblems(crm: string, sidecar: string): AddressProblems {
  const first = parseCrmAddress(crm);
  const second = parseSidecarAddress(sidecar);
  const same = first.ok && second.ok && first.address === second.address;
  return {
    ...(first.ok ? {} : { crm: first.problem }),
    ...(second.ok ? (same ? { sidecar: 'same' } : {}) : { sidecar: second.problem }),
  };
}

/** The connection typed, cleaned; undefined while something is wrong with it. */
export function connectionOf(crm: string, sidecar: string): Connection | undefined {
  const first = parseCrmAddress(crm);
  const second = parseSidecarAddress(sidecar);
  if (!first.ok || !second.ok || first.address === second.address) return undefined;
  return { crmOrigin: first.address, sidecarUrl: second.address };
}

/** What to warn of: `mixed` when only the sidecar lacks encryption, which browsers may block. */
export function addressWarning({ crmOrigin, sidecarUrl }: Connection): 'mixed' | 'unencrypted' | undefined {
  if (isUnencrypted(sidecarUrl)) return crmOrigin.startsWith('https:') ? 'mixed' : 'unencrypted';
  return isUnencrypted(crmOrigin) ? 'unencrypted' : undefined;
}
