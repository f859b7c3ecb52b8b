import type { IncomingHttpHeaders } from 'node:http';
import { tapInto } from '../support/tap.ts';

/** A request the sidecar made of its CRM, and when. */
export interface RecordedRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly startedAt: number;
  readonly endedAt: number;
}

/** Everything that is asked of the CRM at `url` while `use` runs against the address it is given, in order. */
export async function recordRequests(url: string, use: (url: string) => Promise<void>): Promise<RecordedRequest[]> {
  const tap = await tapInto(url);
  const recorded: RecordedRequest[] = [];
  const started = new Map<number, number>();
  tap.onRequest = ({ index }) => {
    started.set(index, performance.now());
  };
  tap.onDelivered = ({ index, headers, ...request }) => {
    const startedAt = started.get(index) ?? 0;
    recorded.push({ ...request, headers: ofTheRequest(headers), startedAt, endedAt: performance.now() });
  };
  try {
    await use(tap.url);
  } finally {
    await tap.close();
  }
  return recorded.sort((a, b) => a.startedAt - b.startedAt);
}

/**
 * The same requests again, by plain fetch, parsed as JSON and thrown away: the least it can cost to be told what the
 * sidecar was told. What ran side by side does so again; what waited for an answer waits for it again. Answers how many
 * milliseconds after the beginning each was done.
 */
export async function replay(url: string, recording: readonly RecordedRequest[]): Promise<number[]> {
  const begun = performance.now();
  const done: Promise<number>[] = [];
  for (const request of recording) {
    const awaited = done.filter((_, index) => (recording[index]?.endedAt ?? 0) <= request.startedAt);
    const asked = Promise.all(awaited).then(() => askAgain(url, request));
    done.push(asked.then(() => performance.now() - begun));
  }
  return Promise.all(done);
}

async function askAgain(url: string, { method, path, headers, body }: RecordedRequest): Promise<void> {
  const response = await fetch(url + path, { method, headers, ...(body && { body }) });
  const text = await response.text();
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text.slice(0, 200)}`);
  JSON.parse(text);
}

/** Without those of the connection, which are its own each time. */
function ofTheRequest(headers: IncomingHttpHeaders): Record<string, string> {
  const ofTheConnection = ['host', 'connection', 'content-length', 'transfer-encoding', 'accept-encoding'];
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      typeof value === 'string' && !ofTheConnection.includes(name) ? [[name, value]] : [],
    ),
  );
}
