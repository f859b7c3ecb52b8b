import { setTimeout as pause } from 'node:timers/promises';
import { isFinal } from '../../../shared/domain/reminder/reminder-state.ts';
import type { StoredData } from '../../../sidecar/store/stored-data.ts';
import { type DunningStage, workDone } from '../../support/dunning-stage.ts';
import { askForRun, type Outcome } from '../../support/run-outcome.ts';
import type { Random } from '../../support/seeded.ts';

/** How far the run was when the sidecar died, as the data file says. */
export const PHASES = [
  'before its plan was on disk',
  'steps being taken',
  'a task in the CRM’s hands',
  'a mail in the CRM’s hands',
  'mails or tasks on their way',
  'everything sent and made',
] as const;
type Phase = (typeof PHASES)[number];

interface KilledRun {
  readonly kills: readonly Phase[];
  readonly outcome: Outcome;
}

/** Of four kills, three are followed by another. */
const ONCE_MORE = 0.75;
/** So many fall at any time since the sidecar’s start, the others at any point of the work, however slow the machine is. */
const BY_TIME = 0.25;
/** After a point of the work, so that a kill falls between two of them as well. */
const MOST_DELAY_MS = 40;
/** Work that has not come so far by then is stuck, which the end of the run will tell. */
const LONGEST_WAIT_MS = 120_000;

/** Kills the sidecar at random moments of one run, then lets it finish. */
export async function killDuringRun(stage: DunningStage, random: Random, mostKills: number): Promise<KilledRun> {
  await stage.reset();
  const kills: Phase[] = [];
  do {
    const running = startAndRun(stage).catch(() => undefined);
    await randomMoment(stage, random);
    await stage.sidecar.kill9();
    await running;
    kills.push(phaseOf(await stage.onDisk()));
  } while (kills.length < mostKills && kills.at(-1) !== 'everything sent and made' && random.chance(ONCE_MORE));
  await stage.sidecar.restart();
  return { kills, outcome: await stage.carryThrough() };
}

async function randomMoment(stage: DunningStage, random: Random): Promise<void> {
  if (random.chance(BY_TIME)) return await pause(random.between(0, stage.undisturbed.ms));
  const point = random.between(workDone(await stage.onDisk()), stage.undisturbed.work);
  const delay = random.between(0, MOST_DELAY_MS);
  const deadline = Date.now() + LONGEST_WAIT_MS;
  while (workDone(await stage.onDisk()) < point && Date.now() < deadline) await pause(10);
  await pause(delay);
}

async function startAndRun(stage: DunningStage): Promise<void> {
  await stage.sidecar.restart();
  await askForRun(await stage.signIn(), stage.companyId);
}

function phaseOf({ runs: [run], reminders, tasks }: StoredData): Phase {
  if (!run) return 'before its plan was on disk';
  if (tasks.some(({ state, calledAt }) => state === 'waiting' && calledAt !== undefined))
    return 'a task in the CRM’s hands';
  if (reminders.some(({ state }) => state === 'calling' || state === 'in_doubt')) return 'a mail in the CRM’s hands';
  if (run.finishedAt === undefined) return 'steps being taken';
  const isOver =
    reminders.every(({ state }) => isFinal(state) || state === 'drafted') &&
    tasks.every(({ state }) => state !== 'waiting');
  return isOver ? 'everything sent and made' : 'mails or tasks on their way';
}
