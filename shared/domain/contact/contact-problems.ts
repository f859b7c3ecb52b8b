import { type NotedContact, OUTCOMES_OF } from './noted-contact.ts';

/** What is wrong with which part of a contact somebody wants to note. */
export interface ContactProblem {
  readonly field: 'outcome' | 'reason' | 'note';
  readonly rule: 'not_of_channel' | 'required' | 'not_spoken';
}

/** Why a contact cannot be noted as it is; empty when it can. No talk is closed without the reason it brought to light. */
export function contactProblems(
  { channel, outcome, reason }: Pick<NotedContact, 'channel' | 'outcome' | 'reason'>,
  note: string,
): ContactProblem[] {
  const problems: ContactProblem[] = [];
  if (!OUTCOMES_OF[channel].includes(outcome)) problems.push({ field: 'outcome', rule: 'not_of_channel' });
  if (outcome === 'talked' && reason === undefined) problems.push({ field: 'reason', rule: 'required' });
  if (outcome !== 'talked' && reason !== undefined) problems.push({ field: 'reason', rule: 'not_spoken' });
  if (reason === 'other' && note.trim() === '') problems.push({ field: 'note', rule: 'required' });
  return problems;
}
