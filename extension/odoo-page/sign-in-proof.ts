import { type CrmAnswer, callCrm } from './crm-rpc.ts';
import { idAt } from './probe.ts';

const CALL = '/web/dataset/call_kw';

/** Creates the public attachment of this name; the CRM itself writes down who did. Answers its id. */
export function createProof(name: string): Promise<CrmAnswer<number>> {
  const params = { model: 'ir.attachment', method: 'create', args: [{ name, public: true }], kwargs: {} };
  return callCrm(CALL, params, (created) => idAt(created) ?? idAt(created, '0'));
}

/** Whether it is gone: a proof is of use once only. */
export function removeProof(id: number): Promise<CrmAnswer<boolean>> {
  const params = { model: 'ir.attachment', method: 'unlink', args: [[id]], kwargs: {} };
  return callCrm(CALL, params, (done) => done === true || null);
}
