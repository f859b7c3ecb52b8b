import { describe, expect, it } from 'vitest';
import { type SuggestionInput, suggest } from './suggestion.ts';

const facts = (change: Partial<SuggestionInput> = {}): SuggestionInput => ({
  level: 'moderate',
  daysLate: 12,
  hasRecipient: true,
  hasPhone: true,
  contactedOn: [],
  today: '2026-03-16',
  ...change,
});

describe('the next step', () => {
  it('is nothing while nothing is late', () => {
    expect(suggest(facts({ level: 'due_soon' })).action).toBe('none');
    expect(suggest(facts({ level: 'current' })).action).toBe('none');
  });

  it('is to wait for a payment on its way', () => {
    expect(suggest(facts({ level: 'clearing' })).action).toBe('await_payment');
  });

  it('is a reminder to someone never contacted, with “day 12 of 30”', () => {
    expect(suggest(facts())).toEqual({
      action: 'send_reminder',
      reasons: [{ rule: 'never_contacted' }, { rule: 'talking_phase', day: 12, of: 30 }],
    });
  });

  it('leaves a customer in peace for three days after a contact', () => {
    expect(suggest(facts({ contactedOn: ['2026-03-14'] }))).toMatchObject({
      action: 'wait',
      reasons: [{ rule: 'contacted_recently', daysAgo: 2, again: '2026-03-17' }, { rule: 'talking_phase' }],
    });
    expect(suggest(facts({ contactedOn: ['2026-03-13'] })).action).toBe('send_reminder');
  });

  it('is a call after two reminders without payment', () => {
    const input = facts({ contactedOn: ['2026-03-01', '2026-03-08'], daysLate: 47, level: 'critical' });
    expect(suggest(input)).toEqual({
      action: 'call',
      reasons: [{ rule: 'contacts_without_payment', count: 2, lastDaysAgo: 8 }],
    });
    expect(suggest({ ...input, hasPhone: false }).action).toBe('send_reminder');
  });

  it('is to call, or to fix the contact, when there is no address to write to', () => {
    expect(suggest(facts({ hasRecipient: false })).action).toBe('call');
    expect(suggest(facts({ hasRecipient: false, hasPhone: false })).action).toBe('fix_contact');
  });
});
