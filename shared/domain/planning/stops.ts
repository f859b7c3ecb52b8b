import type { Track } from '../policy/policy.ts';
import type { Account } from './account.ts';
import { isBankDataStale } from './bank-data.ts';
import type { Stop } from './contact-plan.ts';
import { type DayNumber, dateOf } from './day-number.ts';

interface StopRule {
  /** The steps it keeps back. */
  readonly holds: readonly Track[];
  find(account: Account, day: DayNumber): Stop | undefined;
}

/** What keeps back every step of a track, whatever it is. */
const STOP_RULES: readonly StopRule[] = [
  {
    holds: ['talk', 'decision', 'marker'],
    find: ({ facts: { net } }) => (net > 0 ? undefined : { rule: 'net_not_positive', net }),
  },
  {
    holds: ['talk', 'decision', 'marker'],
    find: ({ facts: { commitments }, ladder: { anchor } }) =>
      commitments.plan === 'kept' && anchor === 'due_date' ? { rule: 'plan_being_kept' } : undefined,
  },
  {
    holds: ['talk', 'decision', 'marker'],
    find: ({ facts: { commitments }, ladder: { anchor } }) =>
      commitments.plan === 'none' && anchor === 'instalment' ? { rule: 'no_plan' } : undefined,
  },
  {
    holds: ['talk', 'decision'],
    find: ({ facts: { commitments }, promiseUntil }, day) =>
      commitments.promise && promiseUntil !== undefined && day <= promiseUntil
        ? { rule: 'promise', dueOn: commitments.promise.dueOn, until: dateOf(promiseUntil) }
        : undefined,
  },
  {
    holds: ['talk', 'thanks', 'decision'],
    find: ({ facts: { commitments }, pauseUntil }, day) =>
      commitments.pause && pauseUntil !== undefined && day <= pauseUntil
        ? { rule: 'pause', until: commitments.pause.until, reason: commitments.pause.reason }
        : undefined,
  },
  {
    holds: ['talk', 'thanks'],
    find: ({ facts: { commitments } }) => (commitments.doNotContact ? { rule: 'do_not_contact' } : undefined),
  },
  {
    holds: ['talk'],
    find: ({ facts: { commitments } }) =>
      commitments.legal === 'in_legal_hands' ? { rule: 'in_legal_hands' } : undefined,
  },
  {
    holds: ['talk', 'decision'],
    find: ({ facts: { supplier }, run: { bankDataMaxAgeDays }, today }) => {
      const { bankDataAsOf: asOf } = supplier;
      if (bankDataMaxAgeDays === undefined || !isBankDataStale(asOf, today, bankDataMaxAgeDays)) return undefined;
      return { rule: 'stale_bank_data', asOf, maxAgeDays: bankDataMaxAgeDays };
    },
  },
  { holds: ['talk', 'thanks'], find: ({ run }) => (run.killSwitch ? { rule: 'kill_switch' } : undefined) },
];

const RULES_OF: Readonly<Record<Track, readonly StopRule[]>> = {
  talk: rulesFor('talk'),
  thanks: rulesFor('thanks'),
  decision: rulesFor('decision'),
  marker: rulesFor('marker'),
};

function rulesFor(track: Track): StopRule[] {
  return STOP_RULES.filter(({ holds }) => holds.includes(track));
}

/** What keeps back all steps of a track on `day`. */
export function stopsOf(track: Track, account: Account, day: DayNumber): Stop[] {
  const stops: Stop[] = [];
  for (const { find } of RULES_OF[track]) {
    const stop = find(account, day);
    if (stop) stops.push(stop);
  }
  return stops;
}
