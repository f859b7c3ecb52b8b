import type { Call } from '../odoo/rpc.ts';
import { recordIds } from '../odoo/seed/seeding.ts';
import { type SmsFate, type SmsGateway, startSmsGateway } from './sms-gateway.ts';

/** The SMS of a CRM, and who carries them. */
export interface SmsUnderTest extends Pick<SmsGateway, 'messages' | 'answerWith' | 'clear'> {
  /** Makes the CRM send what waits in its queue, now, and hear what became of it: delivered, unless the test says otherwise. */
  flush(fate?: SmsFate): Promise<void>;
  /** Takes out of the CRM what it needs for SMS; the answer puts it back. */
  removeModule(): Promise<() => Promise<void>>;
}

const QUEUE = 'sms.ir_cron_sms_scheduler_action';

/** The SMS of one database: they leave when they are told to, for a gateway of this process's own and for no other. */
export async function takeOverSms(call: Call, database: string): Promise<SmsUnderTest & { close(): Promise<void> }> {
  const gateway = await startSmsGateway();
  await call('ir.config_parameter', 'set_param', ['sms.endpoint', gateway.url]);
  return {
    messages: gateway.messages,
    answerWith: gateway.answerWith,
    clear: gateway.clear,
    flush: async (fate) => {
      const cron = (await recordIds(call, [QUEUE]))(QUEUE);
      await call('ir.cron', 'method_direct_trigger', [[cron]]);
      await gateway.report(fate, { 'x-odoo-database': database });
    },
    removeModule: async () => {
      const module = await call<number[]>('ir.module.module', 'search', [[['name', '=', 'sms']]]);
      await call('ir.module.module', 'button_immediate_uninstall', [module]);
      return () => call('ir.module.module', 'button_immediate_install', [module]);
    },
    close: gateway.close,
  };
}
