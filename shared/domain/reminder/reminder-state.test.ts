import { describe, expect, it } from 'vitest';
import { canBecome, isAlive, isFinal, REMINDER_STATES } from './reminder-state.ts';

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
