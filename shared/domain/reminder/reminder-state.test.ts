import { describe, expect, it } from 'vitest';
import { canBecome, isAlive, isFinal, isOnItsWay, REMINDER_STATES, type ReminderState } from './reminder-state.ts';

describe('a reminder', () => {
  it('is undone only while queued, or not approved yet', () => {
    expect(REMINDER_STATES.filter((state) => canBecome(state, 'cancelled'))).toEqual(['drafted', 'queued']);
  });

  it('is sent only after the call was written down, or after the CRM was asked', () => {
    expect(REMINDER_STATES.filter((state) => canBecome(state, 'sent'))).toEqual(['calling', 'in_doubt']);
  });

  it('once sent, refused, failed or cancelled never moves again', () => {
    expect(REMINDER_STATES.filter(isFinal)).toEqual(['sent', 'refused', 'failed', 'cancelled']);
  });

  it('stands in the way of another one unless it came to nothing', () => {
    expect(REMINDER_STATES.filter((state) => !isAlive(state))).toEqual(['refused', 'failed', 'cancelled']);
  });
});

it.each<[ReminderState, ReminderState[]]>([
  ['drafted', ['queued', 'cancelled']],
  ['queued', ['claimed', 'cancelled']],
  ['claimed', ['queued', 'calling', 'refused', 'failed']],
  ['calling', ['queued', 'in_doubt', 'sent', 'failed']],
  ['in_doubt', ['queued', 'sent', 'failed']],
  ['sent', []],
  ['refused', []],
  ['failed', []],
  ['cancelled', []],
])('%s becomes only %j', (from, all) => {
  expect(REMINDER_STATES.filter((to) => canBecome(from, to))).toEqual(all);
});

it('is on its way from the queue on, unless it ended without being sent', () => {
  const onTheirWay = REMINDER_STATES.filter(isOnItsWay);
  expect(onTheirWay).toEqual(['queued', 'claimed', 'calling', 'in_doubt', 'sent']);
});
