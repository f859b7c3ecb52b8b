import { describe, expect, it } from 'vitest';
import { bouncedAddresses, type DeliveryStatus, deliveryOf } from './delivery.ts';

const aMail = (email: string, status?: DeliveryStatus) => ({
  recipients: [{ contactId: 1, email }],
  delivery: status && [{ contactId: 1, status }],
});

describe('what became of a mail', () => {
  it('is not known before the CRM was asked', () => {
    expect(deliveryOf(aMail('a@x.example'))).toBeUndefined();
    expect(deliveryOf({ recipients: [], delivery: [] })).toBeUndefined();
  });

  it('is the best of all its recipients', () => {
    const both = (...statuses: DeliveryStatus[]) =>
      deliveryOf({ recipients: [], delivery: statuses.map((status, contactId) => ({ contactId, status })) });
    expect(both('bounced', 'sent')).toBe('sent');
    expect(both('failed', 'pending')).toBe('pending');
    expect(both('failed', 'bounced')).toBe('bounced');
  });
});

describe('an address', () => {
  it.each(['bounced', 'failed'] as const)('is out of use once a mail to it %s', (status) => {
    expect([...bouncedAddresses([aMail(' Debora@X.example', status)])]).toEqual(['debora@x.example']);
  });

  it('is in use again once one got through, and while nothing is known', () => {
    expect([...bouncedAddresses([aMail('a@x.example', 'bounced'), aMail('a@x.example', 'sent')])]).toEqual([]);
    expect([...bouncedAddresses([aMail('a@x.example', 'pending'), aMail('b@x.example')])]).toEqual([]);
    expect([...bouncedAddresses([aMail('a@x.example', 'bounced'), aMail('a@x.example', 'pending')])]).toHaveLength(1);
  });
});

it('of two who were written to, the one whose mail came back is not written to again', () => {
  const recipients = [
    { contactId: 1, email: 'a@x.example' },
    { contactId: 2, email: 'b@x.example' },
  ];
  const delivery = [
    { contactId: 1, status: 'sent' },
    { contactId: 2, status: 'bounced' },
  ] as const;
  expect([...bouncedAddresses([{ recipients, delivery }])]).toEqual(['b@x.example']);
  expect(deliveryOf({ recipients, delivery: [{ contactId: 1, status: 'failed' }] })).toBe('failed');
});
