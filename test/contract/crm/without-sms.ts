import { describe, expect, it } from 'vitest';
import type { TransportChoice } from '../../../sidecar/crm/odoo/config.ts';
import { anSms } from './sms.ts';
import { connect, type Suite } from './suite.ts';

/** Takes the module out, so nothing that needs it may come after. */
export function describeWithoutSms(suite: Suite, transport: TransportChoice): void {
  describe('whether it sends SMS', () => {
    it('is told as it is: with the module yes, without it no, and then nothing is sent', async () => {
      const { held } = suite;
      const sendsSms = () => connect(held, { transport }).sendsSms();
      const before = await anSms(suite);
      await suite.crm.sendSms(before);
      expect(await sendsSms()).toBe(true);

      const putBack = await held.sms.removeModule();
      expect(await sendsSms()).toBe(false);
      const sms = await anSms(suite);
      await expect(suite.crm.sendSms(sms)).rejects.toMatchObject({ kind: 'rejected', mayHaveLanded: false });
      expect(await suite.crm.findMessage(sms.messageId)).toBeUndefined();
      expect(await suite.crm.findMessage(before.messageId)).toMatchObject({ recipientIds: [] });

      await putBack();
      expect(await sendsSms()).toBe(true);
    });
  });
}
