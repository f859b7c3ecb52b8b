import { TALKING_DAYS } from '../suggestion/suggestion.ts';
import { type PolicyStep, reachesCustomer, type Tone } from './policy.ts';
import type { BrokenPolicyRule, PolicyProblem } from './policy-problem.ts';
import { canHaveMode } from './step-mode.ts';

/** Words that weigh on the customer: a person reads them before they leave. */
const FIRM_TONES: readonly Tone[] = ['firm', 'factual', 'final'];
/** Until then nobody is anything but helpful. */
export const FIRM_FROM_DAY = 15;

type Check = [holds: boolean, field: string, otherwise: BrokenPolicyRule];

/** What is wrong with one step, whatever stands around it; `at` is its place in the policy. */
export function stepProblems(step: PolicyStep, at: number): PolicyProblem[] {
  const { id: stepId, channels, mode, automaticBelow } = step;
  const checks: Check[] = [
    [channels.length > 0, 'channels', { rule: 'no_channel', stepId }],
    [new Set(channels).size === channels.length, 'channels', { rule: 'channel_twice', stepId }],
    [
      channels.length <= 1 || channels.every(reachesCustomer),
      'channels',
      { rule: 'decision_or_marker_with_contact', stepId },
    ],
    [
      automaticBelow === null || mode === 'draft',
      'automaticBelow',
      { rule: 'automatic_below_without_draft', stepId, minor: automaticBelow ?? 0 },
    ],
    [!neverMet(step), 'conditions', { rule: 'conditions_never_met', stepId }],
    ...modeChecks(step),
    ...toneChecks(step),
  ];
  return checks.filter(([holds]) => !holds).map(([, field, broken]) => ({ field: `steps.${at}.${field}`, ...broken }));
}

function modeChecks({ id: stepId, channels: [channel], mode, automaticBelow, tone }: PolicyStep): Check[] {
  const byItself = mode === 'automatic' || automaticBelow !== null;
  const possible = channel === undefined || canHaveMode(channel, mode);
  return [
    [possible || mode !== 'automatic', 'mode', { rule: 'needs_a_person_on_this_channel', stepId }],
    [possible || mode === 'automatic', 'mode', { rule: 'mode_unknown_to_channel', stepId }],
    [!byItself || !FIRM_TONES.includes(tone), 'mode', { rule: 'firm_step_without_a_person', stepId }],
  ];
}

function toneChecks({ id: stepId, anchor, offset: { days: day }, channels, tone, role }: PolicyStep): Check[] {
  const decides = channels.includes('decision');
  const late = anchor !== 'due_date';
  const measure = { rule: 'measure_within_talking_days', stepId, day, earliest: TALKING_DAYS } as const;
  const written = channels.every((channel) => channel === 'email' || channel === 'letter');
  return [
    [
      late || !FIRM_TONES.includes(tone) || day >= FIRM_FROM_DAY,
      'tone',
      { rule: 'firm_tone_too_early', stepId, day, earliest: FIRM_FROM_DAY },
    ],
    [late || !(decides || tone === 'final') || day >= TALKING_DAYS, 'offset', measure],
    [tone !== 'final' || written, 'channels', { rule: 'final_notice_without_proof', stepId }],
    [!decides || role === 'finance_manager' || role === 'admin', 'role', { rule: 'decision_without_manager', stepId }],
    [anchor !== 'payment' || tone === 'thankful', 'tone', { rule: 'only_thanks_after_payment', stepId }],
    [tone !== 'thankful' || (anchor === 'payment' && day >= 0), 'anchor', { rule: 'thanks_before_payment', stepId }],
  ];
}

function neverMet({ conditions }: PolicyStep): boolean {
  const from = conditions.flatMap((condition) => (condition.rule === 'amount_from' ? [condition.minor] : []));
  const below = conditions.flatMap((condition) => (condition.rule === 'amount_below' ? [condition.minor] : []));
  const grades = conditions.flatMap((condition) => (condition.rule === 'grade_in' ? [condition.grades] : []));
  const [first, ...others] = grades;
  return (
    Math.max(...from) >= Math.min(...below) ||
    (first !== undefined && !first.some((grade) => others.every((list) => list.includes(grade)))) ||
    conditions.some((condition) => condition.rule === 'any_of' && condition.conditions.length === 0)
  );
}
