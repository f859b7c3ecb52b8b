import { describe, expect, it } from 'vitest';
import { contactProblems } from './contact-problems.ts';
import {
  CONTACT_OUTCOMES,
  fulfils,
  NOTED_CHANNELS,
  type NotedContact,
  OUTCOMES_OF,
  reached,
  statedReason,
} from './noted-contact.ts';

const aCall = (sketch: Partial<NotedContact> = {}): NotedContact => ({
  channel: 'call',
  outcome: 'talked',
  reason: 'cash_flow',
  on: '2026-03-10',
  step: undefined,
  ...sketch,
});

describe('a contact to be noted', () => {
  it('has the reason that a talk brought to light', () => {
    expect(contactProblems(aCall(), '')).toEqual([]);
    expect(contactProblems(aCall({ reason: undefined }), '')).toEqual([{ field: 'reason', rule: 'required' }]);
  });

  it.each(['no_answer', 'message_left', 'wrong_contact'] as const)('has none where it was %s', (outcome) => {
    expect(contactProblems(aCall({ outcome, reason: undefined }), '')).toEqual([]);
    expect(contactProblems(aCall({ outcome }), '')).toEqual([{ field: 'reason', rule: 'not_spoken' }]);
  });

  it('says what another reason is', () => {
    const problems = [{ field: 'note', rule: 'required' }];
    expect(contactProblems(aCall({ reason: 'other' }), ' \n')).toEqual(problems);
    expect(contactProblems(aCall({ reason: 'other' }), 'enchente na fábrica')).toEqual([]);
  });

  it('comes to what its channel can come to, and to nothing else', () => {
    for (const channel of NOTED_CHANNELS)
      for (const outcome of CONTACT_OUTCOMES) {
        const reason = outcome === 'talked' ? 'forgotten' : undefined;
        const problems = OUTCOMES_OF[channel].includes(outcome) ? [] : [{ field: 'outcome', rule: 'not_of_channel' }];
        expect(contactProblems({ channel, outcome, reason }, '')).toEqual(problems);
      }
    expect(OUTCOMES_OF.letter).toEqual(['written']);
  });
});

describe('what a contact counts for', () => {
  it.each([
    ['talked', true, true],
    ['written', true, true],
    ['message_left', true, false],
    ['no_answer', true, false],
    ['wrong_contact', false, false],
  ] as const)('%s: the customer was reached %s, the step is taken %s', (outcome, isReached, isFulfilled) => {
    expect([reached({ outcome }), fulfils({ outcome })]).toEqual([isReached, isFulfilled]);
  });
});

describe('why it is not paid', () => {
  const contacts = [
    aCall({ on: '2026-02-01', reason: 'forgotten' }),
    aCall({ on: '2026-03-10', reason: 'cash_flow' }),
    aCall({ on: '2026-03-12', outcome: 'no_answer', reason: undefined }),
  ];

  it('is what was heard last', () => {
    expect(statedReason(contacts, '2026-01-01')).toEqual({ reason: 'cash_flow', on: '2026-03-10' });
  });

  it('is of the debt of today, not of one paid long ago', () => {
    expect(statedReason(contacts, '2026-03-10')).toMatchObject({ reason: 'cash_flow' });
    expect(statedReason(contacts, '2026-03-11')).toBeUndefined();
    expect(statedReason([], '2026-01-01')).toBeUndefined();
  });
});
