import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

let script: Promise<string> | undefined;

/** The web client as one script, bundled when it is first asked for. */
export function clientScript(): Promise<string> {
  script ??= bundle();
  return script;
}

async function bundle(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    root: here('../client'),
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      lib: { entry: here('../client/main.ts'), formats: ['es'], fileName: 'client' },
    },
  });
  for (const { output } of [result].flat().flatMap((one) => ('output' in one ? [one] : []))) return output[0].code;
  throw new Error('the web client was not built');
}

/** All style sheets in the order of their names. */
export async function clientStyles(): Promise<string> {
  const folder = here('../styles/');
  const files = (await readdir(folder)).filter((name) => name.endsWith('.css')).sort();
  const sheets = await Promise.all(files.map((name) => readFile(folder + name, 'utf8')));
  return sheets.join('\n');
}
