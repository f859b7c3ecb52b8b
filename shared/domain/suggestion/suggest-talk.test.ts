import { describe, expect, it } from 'vitest';
import type { ReasonCode } from '../contact/reason-code.ts';
import { TODAY } from '../testing/builders.ts';
import { actions, ago, noTraits, type Sketch, suggest } from '../testing/suggestion-facts.ts';
import type { PayerTraits, SuggestedAction } from './suggestion.ts';

const next = (sketch?: Sketch) => suggest(sketch)[0];
const suggestionTo = (action: SuggestedAction, sketch: Sketch) => suggest(sketch).find((one) => one.action === action);
const known = { stated: { reason: 'other', on: ago(20)[0] ?? TODAY } } as const;
const talking = { rule: 'talking_phase', day: 12, of: 30 };

describe('the next step with who is late', () => {
  it('is a reminder to someone never contacted, with “day 12 of 30”', () => {
    expect(suggest()).toEqual([{ action: 'send_reminder', reasons: [{ rule: 'never_contacted' }, talking] }]);
  });

  it('leaves a customer in peace for three days after a contact', () => {
    expect(suggest({ contactedOn: ago(2) })).toEqual([
      { action: 'wait', reasons: [{ rule: 'contacted_recently', daysAgo: 2, again: '2026-03-17' }, talking] },
    ]);
    expect(suggest({ contactedOn: ago(3) })).toEqual([
      {
        action: 'send_reminder',
        reasons: [{ rule: 'contacts_without_payment', count: 1, lastDaysAgo: 3 }, talking],
      },
    ]);
  });

  it('is a call after two reminders without payment, and to find out why', () => {
    const twice = { contactedOn: ago(15, 8), daysLate: 12 };
    const inVain = { rule: 'contacts_without_payment', count: 2, lastDaysAgo: 8 };
    expect(suggest(twice)).toEqual([
      { action: 'call', reasons: [inVain, talking] },
      { action: 'ask_reason', reasons: [inVain, { rule: 'reason_unknown' }] },
    ]);
    expect(suggest({ ...twice, hasPhone: false })).toEqual([
      { action: 'ask_reason', reasons: [inVain, { rule: 'reason_unknown' }] },
      { action: 'send_reminder', reasons: [inVain, talking] },
    ]);
    expect(actions({ ...twice, ...known })).not.toContain('ask_reason');
    expect(actions({ contactedOn: ago(8) })).toEqual(['send_reminder']);
  });

  it('is to send an invoice that never left, before any talk', () => {
    expect(next({ neverSent: 1 })).toEqual({ action: 'send_invoice', reasons: [{ rule: 'never_sent', count: 1 }] });
    expect(actions({ neverSent: 1 })).toEqual(['send_invoice', 'send_reminder']);
    expect(actions({ neverSent: 1, contactedOn: ago(1) })).toEqual(['send_invoice', 'wait']);
    expect(actions({ neverSent: 0 })).not.toContain('send_invoice');
    expect(actions({ neverSent: 1, hasRecipient: false })).not.toContain('send_invoice');
    expect(actions({ neverSent: 1, bounced: true })).not.toContain('send_invoice');
  });

  it('is to call, or to fix the contact, where no mail arrives', () => {
    const none = [{ rule: 'no_recipient' }, talking];
    expect(suggest({ hasRecipient: false })).toEqual([
      { action: 'call', reasons: none },
      { action: 'fix_contact', reasons: none },
    ]);
    expect(suggest({ hasRecipient: false, hasPhone: false })).toEqual([{ action: 'fix_contact', reasons: none }]);
    const bounced = [{ rule: 'bounced' }, talking];
    expect(suggest({ bounced: true, hasPhone: false })).toEqual([{ action: 'fix_contact', reasons: bounced }]);
    expect(suggest({ bounced: true })[0]).toEqual({ action: 'call', reasons: bounced });
    expect(actions({ bounced: true, contactedOn: ago(1) })).toEqual(['wait', 'fix_contact']);
  });

  it('is for the salesperson of a strategic customer', () => {
    const commitments = { strategic: true };
    expect(suggest({ commitments })).toEqual([{ action: 'tell_salesperson', reasons: [{ rule: 'strategic' }] }]);
    expect(actions({ commitments, contactedOn: ago(20, 10), level: 'critical', daysLate: 47 })).toEqual([
      'tell_salesperson',
      'hold_sales',
      'escalate',
    ]);
    expect(actions({ commitments, hasRecipient: false })).toEqual(['tell_salesperson', 'fix_contact']);
  });

  it('has no day of talking to name after the thirtieth', () => {
    expect(next({ daysLate: 30 }).reasons).toContainEqual({ rule: 'talking_phase', day: 30, of: 30 });
    expect(next({ daysLate: 31 }).reasons).toEqual([{ rule: 'never_contacted' }]);
  });
});

describe('what is known of the payer', () => {
  const traits = (sketch: Partial<PayerTraits>) => ({ payer: { ...noTraits, ...sketch } });

  it.each<Partial<PayerTraits>>([{ habit: 'chronic' }, { grade: 'D' }])(
    'makes %o a call after one reminder',
    (sketch) => {
      expect(next({ ...traits(sketch), contactedOn: ago(4) })).toEqual({
        action: 'call',
        reasons: [{ rule: 'contacts_without_payment', count: 1, lastDaysAgo: 4 }, { rule: 'chronic' }, talking],
      });
      expect(next(traits(sketch))).toEqual({
        action: 'send_reminder',
        reasons: [{ rule: 'never_contacted' }, { rule: 'chronic' }, talking],
      });
      expect(actions({ ...traits(sketch), contactedOn: ago(4) })).toEqual(['call']);
    },
  );

  it.each(['punctual', 'occasional'] as const)('says that who is %s has probably forgotten', (habit) => {
    expect(next(traits({ habit })).reasons).toEqual([
      { rule: 'never_contacted' },
      { rule: 'usually_punctual' },
      talking,
    ]);
    expect(next({ ...traits({ habit }), contactedOn: ago(4) }).action).toBe('send_reminder');
  });

  it('changes nothing where it is little', () => {
    expect(suggest(traits({ grade: 'A' }))).toEqual(suggest());
    expect(next(traits({ habit: 'occasional', grade: 'D' })).reasons).toEqual([
      { rule: 'never_contacted' },
      { rule: 'chronic' },
      talking,
    ]);
  });
});

describe('a word not kept', () => {
  const dueOn = ago(5)[0];

  it('asks for a call until somebody has spoken about it, and for telling the salesperson', () => {
    expect(suggest({ brokenPromiseDueOn: dueOn })).toEqual([
      { action: 'call', reasons: [{ rule: 'promise_broken', dueOn }, { rule: 'never_contacted' }, talking] },
      { action: 'tell_salesperson', reasons: [{ rule: 'promise_broken', dueOn }] },
    ]);
    expect(next({ brokenPromiseDueOn: dueOn, contactedOn: ago(9) }).action).toBe('call');
    expect(next({ brokenPromiseDueOn: dueOn, contactedOn: ago(5) }).action).toBe('call');
    expect(next({ brokenPromiseDueOn: dueOn, contactedOn: ago(4) }).action).toBe('send_reminder');
    expect(next({ brokenPromiseDueOn: dueOn, hasPhone: false })).toEqual({
      action: 'send_reminder',
      reasons: [{ rule: 'promise_broken', dueOn }, { rule: 'never_contacted' }, talking],
    });
  });

  it('asks for a call when a plan was breached, and for no other plan', () => {
    expect(suggest({ commitments: { plan: 'breached', brokenPromises: 2 } })).toEqual([
      { action: 'call', reasons: [{ rule: 'plan_breached' }, { rule: 'never_contacted' }, talking] },
    ]);
  });
});

describe('a plan', () => {
  const twice = ago(10, 5);

  it('is proposed from day 15 on to who was reminded in vain', () => {
    const plan = { action: 'propose_plan', reasons: [{ rule: 'days_late', days: 15 }] };
    expect(suggestionTo('propose_plan', { contactedOn: twice, daysLate: 15 })).toEqual(plan);
    expect(actions({ contactedOn: twice, daysLate: 15 })).toEqual(['call', 'ask_reason', 'propose_plan']);
    expect(actions({ contactedOn: twice, daysLate: 14 })).not.toContain('propose_plan');
    expect(actions({ contactedOn: ago(5), daysLate: 15 })).not.toContain('propose_plan');
  });

  it('is proposed to who broke two promises', () => {
    const reasons = [{ rule: 'broken_promises', count: 2 }];
    expect(suggestionTo('propose_plan', { commitments: { brokenPromises: 2 } })?.reasons).toEqual(reasons);
    expect(actions({ commitments: { brokenPromises: 1 } })).not.toContain('propose_plan');
  });

  it('comes first once it is known why nothing is paid', () => {
    expect(suggest({ contactedOn: twice, ...known })[0]).toEqual({
      action: 'propose_plan',
      reasons: [{ rule: 'reason_known' }],
    });
    expect(actions({ contactedOn: twice, ...known })).toEqual(['propose_plan', 'call']);
    expect(actions({ ...known })).toEqual(['send_reminder']);
  });

  it('waits like any contact for the days of peace', () => {
    expect(actions({ contactedOn: ago(10, 2), daysLate: 20 })).toEqual(['wait']);
  });
});

describe('what the customer said', () => {
  const said = (reason: ReasonCode, daysAgo: number) => ({ reason, on: ago(daysAgo)[0] ?? TODAY });

  it('comes first, and is not told to wait for the days of peace', () => {
    expect(suggest({ contactedOn: ago(0), stated: said('cash_flow', 0) })).toEqual([
      { action: 'propose_plan', reasons: [{ rule: 'stated_reason', reason: 'cash_flow', on: TODAY }] },
      { action: 'wait', reasons: [{ rule: 'contacted_recently', daysAgo: 0, again: '2026-03-19' }, talking] },
    ]);
  });

  it('is named once, where the talk would have come to the same', () => {
    expect(actions({ contactedOn: ago(20, 10), stated: said('cash_flow', 10) })).toEqual(['propose_plan', 'call']);
  });

  it('is over once somebody was in touch again', () => {
    expect(next({ contactedOn: ago(9, 4), stated: said('invoice_not_received', 9) }).action).not.toBe('send_invoice');
    expect(next({ contactedOn: ago(9), stated: said('invoice_not_received', 9) }).action).toBe('send_invoice');
  });

  it('asks for nothing where it was forgotten, nor of whom the salesperson leads', () => {
    expect(next({ contactedOn: ago(9), stated: said('forgotten', 9) }).action).toBe('send_reminder');
    const commitments = { strategic: true };
    expect(next({ commitments, contactedOn: ago(9), stated: said('cash_flow', 9) }).action).toBe('tell_salesperson');
  });

  it('does not speak louder than what stops all talk', () => {
    const commitments = { doNotContact: true };
    expect(actions({ commitments, contactedOn: ago(9), stated: said('cash_flow', 9) })).toEqual(['no_contact']);
  });
});
