import { HTTPException } from 'hono/http-exception';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { ErrorCode } from '../shared/contract/error.ts';
import { CrmError, type CrmErrorKind } from './crm/crm.ts';
import { RequestFailure } from './request-failure.ts';

export const STATUS: Readonly<Record<ErrorCode, ContentfulStatusCode>> = {
  invalid_request: 400,
  not_signed_in: 401,
  sign_in_refused: 403,
  not_allowed: 403,
  not_found: 404,
  conflict: 409,
  too_large: 413,
  precondition_required: 428,
  too_many_requests: 429,
  internal: 500,
  crm_refused: 502,
  crm_unsupported: 502,
  crm_unreachable: 503,
  not_read_yet: 503,
};

const CRM_FAULTS: Readonly<Record<CrmErrorKind, { code: ErrorCode; message: string }>> = {
  unreachable: { code: 'crm_unreachable', message: 'the CRM does not answer' },
  timeout: { code: 'crm_unreachable', message: 'the CRM took too long to answer' },
  credentials_refused: { code: 'crm_refused', message: 'the CRM refused the service account' },
  access_denied: { code: 'crm_refused', message: 'the service account lacks a right in the CRM' },
  rejected: { code: 'crm_refused', message: 'the CRM refused the request' },
  unexpected: { code: 'crm_refused', message: 'the CRM answered in a way we do not understand' },
  unsupported_version: { code: 'crm_unsupported', message: 'the CRM is of a version we do not know' },
};

/** Any error as the wire may show it: nothing of an unknown one leaks. */
export function toRequestFailure(error: unknown): RequestFailure {
  if (error instanceof RequestFailure) return error;
  if (error instanceof CrmError) {
    const { code, message } = CRM_FAULTS[error.kind];
    return new RequestFailure(code, message);
  }
  if (error instanceof HTTPException && error.status === 504) {
    return new RequestFailure('crm_unreachable', 'the CRM took too long to answer');
  }
  return new RequestFailure('internal', 'something went wrong; the request id tells where to look in the log');
}
