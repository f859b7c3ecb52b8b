import { describe, expect, it } from 'vitest';
import { anOdooSession } from '../../../test/support/odoo-session.ts';
import { deliveries } from './deliveries.ts';

const CUSTOMER = 5;
const ID = '<a@emdia.example>';

const becameOf = async (kind: 'email' | 'sms', status: string, resId: number | false = CUSTOMER) => {
  const { session } = anOdooSession({
    rows: {
      'mail.message': [{ id: 41, message_id: ID, res_id: resId }],
      'mail.notification': [
        {
          id: 1,
          mail_message_id: 41,
          res_partner_id: kind === 'sms' ? false : 8,
          notification_type: kind,
          notification_status: status,
        },
      ],
    },
  });
  const [told, ...others] = await deliveries(session, [ID]);
  expect(others).toEqual([]);
  expect(told?.messageId).toBe(ID);
  return told?.recipients;
};

describe('what became of a message', () => {
  it.each([
    ['ready', 'pending', 'pending'],
    ['process', 'pending', 'pending'],
    ['pending', 'pending', 'pending'],
    ['sent', 'sent', 'sent'],
    ['bounce', 'bounced', 'failed'],
    ['exception', 'failed', 'failed'],
    ['canceled', 'failed', 'failed'],
    ['whatever comes next', 'pending', 'pending'],
  ])('that is "%s" is told of a mail as %s and of an SMS as %s', async (status, ofMail, ofSms) => {
    expect(await becameOf('email', status)).toEqual([{ contactId: 8, status: ofMail }]);
    expect(await becameOf('sms', status)).toEqual([{ contactId: CUSTOMER, status: ofSms }]);
  });

  it('that stands on no record any more has nobody', async () => {
    expect(await becameOf('sms', 'sent', false)).toEqual([]);
  });

  it('is not asked of none', async () => {
    const { session, calls } = anOdooSession();
    expect(await deliveries(session, [])).toEqual([]);
    expect(calls).toEqual([]);
  });
});
