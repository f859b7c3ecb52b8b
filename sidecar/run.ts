import { readConfig } from './config.ts';
import { startSidecar } from './start-sidecar.ts';

/** The process: starts, and on SIGTERM or SIGINT stops gracefully. What keeps it from starting is one line on standard error. */
export async function run(): Promise<void> {
  try {
    const sidecar = await startSidecar(readConfig(process.env));
    const stop = async () => {
      await sidecar.close();
      process.exit(0);
    };
    process.once('SIGTERM', stop);
    process.once('SIGINT', stop);
  } catch (error) {
    process.stderr.write(`emdia cannot start: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  }
}
