import type { RunReport } from '../../shared/contract/run.ts';
import type { Deps } from '../deps.ts';
import type { Runner } from '../dunning/start-runner.ts';
import { RequestFailure } from '../request-failure.ts';
import type { Session } from '../session/session.ts';
import { companyFrame } from './know-company.ts';
import { reportOf } from './read-runs.ts';

type StartRunDeps = Pick<Deps, 'ledger' | 'store' | 'clock' | 'calendar'> & { readonly runner: Pick<Runner, 'run'> };

/** Runs a company's régua now instead of at its hour. Fails with `conflict`, naming why, when it ran today or may not now. */
export const startRun =
  (deps: StartRunDeps) =>
  async (session: Session, companyId: number): Promise<RunReport> => {
    companyFrame(deps, session, companyId);
    const run = await deps.runner.run(companyId);
    if (run === undefined) throw new RequestFailure('not_found', 'no such company');
    if (typeof run !== 'string') return reportOf(deps, run);
    throw new RequestFailure('conflict', 'the régua does not run now', [{ field: 'run', rule: run }]);
  };
