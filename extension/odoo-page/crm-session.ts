import { type CrmAnswer, callCrm } from './crm-rpc.ts';
import { idAt, textAt } from './probe.ts';

/** Who looks at this page. `language` as the CRM writes it: `pt_BR`. */
export interface CrmSession {
  readonly userId: number;
  readonly database: string;
  readonly language: string;
}

export function crmSession(): Promise<CrmAnswer<CrmSession>> {
  return callCrm('/web/session/get_session_info', {}, (info) => {
    const userId = idAt(info, 'uid');
    const database = textAt(info, 'db');
    const language = textAt(info, 'user_context', 'lang') ?? 'en_US';
    return userId === null || database === null ? null : { userId, database, language };
  });
}
