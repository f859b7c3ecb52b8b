import { build } from 'esbuild';

/** A few of the libraries are CommonJS and ask for Node's own modules by `require`, which an ES module does not have. One brings an import of the usual name itself, hence ours. */
const withRequire =
  "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);";

/** Writes the sidecar with all it stands on into one file that Node runs by itself. */
export async function bundleSidecar(outfile: string): Promise<void> {
  await build({
    entryPoints: [new URL('main.ts', import.meta.url).pathname],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    banner: { js: withRequire },
    legalComments: 'eof',
    logLevel: 'warning',
  });
}
