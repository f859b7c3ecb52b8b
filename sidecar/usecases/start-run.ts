import { setTimeout as delay } from 'node:timers/promises';
import type { RunReport } from '../../shared/contract/run.ts';
import type { Deps } from '../deps.ts';
import type { Runner } from '../dunning/start-runner.ts';
import { RequestFailure } from '../request-failure.ts';
import type { Session } from '../session/session.ts';
import { companyFrame } from './know-company.ts';
import { reportOf } from './read-runs.ts';

type StartRunDeps = Pick<Deps, 'ledger' | 'store' | 'clock' | 'calendar'> & { readonly runner: Pick<Runner, 'run'> };

/** A run of hundreds of customers takes minutes: whoever asked for it is told how it stands, and it goes on. */
const PATIENCE_MS = 10_000;

/** Runs a company's régua now instead of at its hour. Fails with `conflict`, naming why, when it ran today or may not now. */
export const startRun =
  (deps: StartRunDeps, patienceMs = PATIENCE_MS) =>
  async (session: Session, companyId: number): Promise<RunReport> => {
    const { today } = companyFrame(deps, session, companyId);
    const ran = deps.runner.run(companyId);
    // What fails later is told by the runner, which takes it up again.
    ran.catch(() => {});
    const asItStands = delay(patienceMs, undefined, { ref: false }).then(() =>
      deps.store.run({ companyId, day: today }),
    );
    const run = await Promise.race([ran, asItStands]);
    if (run === undefined) throw notNow('under_way');
    if (typeof run === 'string') throw notNow(run);
    return reportOf(deps, run);
  };

const notNow = (rule: string) => new RequestFailure('conflict', 'the régua does not run now', [{ field: 'run', rule }]);
