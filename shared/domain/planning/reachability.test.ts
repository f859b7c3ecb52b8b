import { describe, expect, it } from 'vitest';
import type { Channel } from '../policy/policy.ts';
import { aStep } from '../testing/policy-builders.ts';
import type { Reach } from './customer-facts.ts';
import { reachabilityOf } from './reachability.ts';

const EVERYWHERE: Reach = { email: 'deliverable', phone: true, optedIn: ['whatsapp', 'sms'], postalAddress: true };

const by = (channels: readonly Channel[], change: Partial<Reach> = {}) =>
  reachabilityOf(aStep({ channels }), { ...EVERYWHERE, ...change });

const blocked = (stops: readonly object[], refused: readonly object[] = []) => ({ channel: undefined, stops, refused });

describe('a customer is reached', () => {
  it('on the first channel that works', () => {
    expect(by(['email', 'whatsapp'])).toEqual({ channel: 'email' });
    expect(by(['email', 'whatsapp'], { email: 'bounced' })).toEqual({ channel: 'whatsapp' });
    expect(by(['whatsapp', 'sms'], { optedIn: ['sms'] })).toEqual({ channel: 'sms' });
  });

  it.each<[Channel, Partial<Reach>, string]>([
    ['email', { email: 'bounced' }, 'bounced'],
    ['email', { email: 'none' }, 'no_billing_contact'],
    ['call', { phone: false }, 'no_phone'],
    ['whatsapp', { phone: false }, 'no_phone'],
    ['sms', { phone: false }, 'no_phone'],
    ['letter', { postalAddress: false }, 'no_postal_address'],
  ])('not by %s with %o: %s', (channel, change, rule) => {
    expect(by([channel], change)).toEqual(blocked([{ rule }]));
  });

  it.each<Channel>(['whatsapp', 'sms'])('by %s only with its consent', (channel) => {
    expect(by([channel])).toEqual({ channel });
    expect(by([channel], { optedIn: [] })).toEqual(blocked([], [{ rule: 'not_opted_in', channel }]));
  });

  it('or every obstacle is told', () => {
    expect(by(['email', 'whatsapp', 'call'], { email: 'none', phone: false, optedIn: [] })).toEqual(
      blocked([{ rule: 'no_billing_contact' }, { rule: 'no_phone' }], [{ rule: 'not_opted_in', channel: 'whatsapp' }]),
    );
  });

  it('or not at all, when something is decided or labelled', () => {
    const nowhere: Partial<Reach> = { email: 'none', phone: false, optedIn: [], postalAddress: false };
    expect(by(['decision'], nowhere)).toEqual({ channel: 'decision' });
    expect(by(['marker'], nowhere)).toEqual({ channel: 'marker' });
  });
});
