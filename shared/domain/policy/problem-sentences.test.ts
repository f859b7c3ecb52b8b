import { describe, expect, it } from 'vitest';
import { aPolicy, aStep } from '../testing/policy-builders.ts';
import type { Policy, PolicyStep } from './policy.ts';
import { policyProblems } from './policy-problems.ts';
import { problemSentence } from './problem-sentences.ts';

const step = (id: string, day: number, sketch: Partial<PolicyStep> = {}) => aStep({ id, day, ...sketch });
const thanks = (id: string) => step(id, 0, { anchor: 'payment', tone: 'thankful' });
const letter = (id: string, day: number) => step(id, day, { channels: ['letter'], mode: 'manual', tone: 'final' });
const limits = { gapDays: 3, contactsIn7Days: 3, contactsIn30Days: 8, callsPerDay: 1, callsIn7Days: 3 };

/** One policy per rule it breaks, and how that reads. */
const BROKEN: Readonly<Record<ReturnType<typeof policyProblems>[number]['rule'], [Policy, string]>> = {
  no_steps: [aPolicy([]), 'The policy has no steps.'],
  duplicate_step_id: [
    aPolicy([step('A', 5), step('A', 9)]),
    'There is more than one step A: each step needs a code of its own.',
  ],
  invoices_and_plans_mixed: [
    aPolicy([step('A', 5), step('B', 9, { anchor: 'instalment' })]),
    'Step B counts from another date: a policy follows invoices or plan instalments, never both.',
  ],
  steps_out_of_order: [
    aPolicy([step('A', 9), step('B', 5)]),
    'Step B (day 5) comes after step A (day 9): put them in order of days.',
  ],
  steps_closer_than_gap: [
    aPolicy([step('A', 5), step('B', 6)]),
    'There are 1 day(s) between A and B; customers are left in peace 3 days between contacts.',
  ],
  more_steps_than_cap: [
    aPolicy([step('A', 5), step('B', 8)], { limits: { ...limits, contactsIn7Days: 1, callsIn7Days: 1 } }),
    'Up to step B there would be 2 contacts in 7 days; the limit is 1.',
  ],
  more_calls_than_cap: [
    aPolicy(
      [step('A', 5, { channels: ['call'], mode: 'manual' }), step('B', 8, { channels: ['call'], mode: 'manual' })],
      {
        limits: { ...limits, callsIn7Days: 1 },
      },
    ),
    'Up to step B there would be 2 calls in 7 days; the limit is 1.',
  ],
  no_channel: [aPolicy([step('A', 5, { channels: [] })]), 'Step A does not say how to reach the customer.'],
  channel_twice: [aPolicy([step('A', 5, { channels: ['email', 'email'] })]), 'Step A names a channel twice.'],
  decision_or_marker_with_contact: [
    aPolicy([step('A', 5, { channels: ['email', 'marker'] })]),
    'In step A, a decision or marker cannot be a contact with the customer too.',
  ],
  needs_a_person_on_this_channel: [
    aPolicy([step('A', 5, { channels: ['call'] })]),
    'Step A cannot be automatic: on this channel a person acts.',
  ],
  mode_unknown_to_channel: [
    aPolicy([step('A', 5, { channels: ['call'], mode: 'draft' })]),
    'Step A cannot be done in this way on its first channel.',
  ],
  automatic_below_without_draft: [
    aPolicy([step('A', 5, { automaticBelow: 1 })]),
    'Step A can leave by itself below an amount only if it is a draft.',
  ],
  firm_step_without_a_person: [
    aPolicy([step('A', 15, { tone: 'firm' })]),
    'Step A is firm: a person has to read it before it leaves.',
  ],
  firm_tone_too_early: [
    aPolicy([step('A', 5, { tone: 'firm', mode: 'draft' })]),
    'Step A is firm on day 5; before day 15 we only offer help.',
  ],
  measure_within_talking_days: [
    aPolicy([step('A', 20, { channels: ['decision'], mode: 'manual', role: 'admin' })]),
    'Step A takes a measure on day 20; the first 30 days are for talking.',
  ],
  final_notice_without_proof: [
    aPolicy([{ ...letter('A', 45), channels: ['letter', 'sms'] }]),
    'Final notice A needs proof of delivery: use a letter or an e-mail.',
  ],
  final_notice_before_decision: [
    aPolicy([letter('A', 45)]),
    'Final notice A has no decision before it: announcing measures nobody decided on is a threat.',
  ],
  final_notice_twice: [
    aPolicy([letter('A', 45), letter('B', 60)]),
    'Step B repeats final notice A: a second one sounds like a threat.',
  ],
  decision_without_manager: [
    aPolicy([step('A', 30, { channels: ['decision'], mode: 'manual' })]),
    'Decision A belongs to the finance manager or the administrator.',
  ],
  only_thanks_after_payment: [
    aPolicy([step('A', 0, { anchor: 'payment' })]),
    'After payment we only say thanks: change the tone of step A.',
  ],
  thanks_before_payment: [aPolicy([step('A', 5, { tone: 'thankful' })]), 'Step A says thanks before the payment.'],
  thanks_twice: [aPolicy([thanks('A'), thanks('B')]), 'Step B says thanks again after A: once is enough.'],
  conditions_never_met: [
    aPolicy([step('A', 5, { conditions: [{ rule: 'grade_in', grades: [] }] })]),
    'The conditions of step A contradict one another: it would never happen.',
  ],
  gap_exception_without_step: [
    aPolicy([step('A', 5)], { gapExceptions: [{ after: 'A', before: 'B' }] }),
    'The exception to the gap between A and B names a step that does not exist.',
  ],
  gap_exception_not_across_due_date: [
    aPolicy([step('A', 5), step('B', 9)], { gapExceptions: [{ after: 'A', before: 'B' }] }),
    'The exception to the gap between A and B is only for the step before the due date and the next one after it.',
  ],
  gap_below_safe_minimum: [
    aPolicy([step('A', 5)], { limits: { ...limits, gapDays: 2 } }),
    'A gap of 2 day(s) between contacts; the safe minimum is 3.',
  ],
  cap_above_safe_maximum: [
    aPolicy([step('A', 5)], { limits: { ...limits, contactsIn30Days: 9 } }),
    'A limit of 9; the safe maximum is 8.',
  ],
  before_legal_hours: [
    aPolicy([step('A', 5)], { hours: { from: '07:00', to: '18:00' } }),
    'Contacts at 07:00 start before the hours the law allows.',
  ],
  after_legal_hours: [
    aPolicy([step('A', 5)], { hours: { from: '09:00', to: '21:00' } }),
    'Contacts until 21:00 go beyond the hours the law allows.',
  ],
  hours_not_rising: [
    aPolicy([step('A', 5)], { hours: { from: '18:00', to: '09:00' } }),
    'Contact hours end at 09:00, before they start at 18:00.',
  ],
  cap_does_not_fit_gap: [
    aPolicy([step('A', 5)], { limits: { ...limits, gapDays: 5 } }),
    'With 5 days between contacts, this limit would never be reached: lower it or shorten the gap.',
  ],
  cap_above_longer_cap: [
    aPolicy([step('A', 5)], { limits: { ...limits, contactsIn30Days: 2 } }),
    'The limit of the shorter period is above that of the longer one.',
  ],
  more_calls_than_contacts: [
    aPolicy([step('A', 5)], { limits: { ...limits, contactsIn7Days: 2 } }),
    'Allowed are 3 calls in 7 days, more than the 2 contacts of any kind.',
  ],
};

describe.each(Object.entries(BROKEN))('%s', (rule, [policy, english]) => {
  const problem = policyProblems(policy).find((candidate) => candidate.rule === rule);

  it('is found, and said with its numbers', () => {
    expect(problem && problemSentence(problem, 'en')).toBe(english);
  });

  it.each(['pt-BR', 'es'] as const)('says the same numbers in %s, as a whole sentence', (language) => {
    const sentence = problem ? problemSentence(problem, language) : '';
    const names = (text: string) => text.match(/\b([A-Z]|\d+(:\d+)?)\b/g)?.sort();
    expect(sentence).toMatch(/^[A-ZÁÉ].{15,}\.$/u);
    expect(sentence).not.toMatch(/[{}]|undefined/);
    expect(names(sentence.slice(1))).toEqual(names(english.slice(1)));
  });
});
