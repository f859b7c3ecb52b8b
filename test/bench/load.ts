import { once } from 'node:events';
import { Agent, type IncomingMessage, request } from 'node:http';
import { text } from 'node:stream/consumers';

export interface Load {
  readonly url: string;
  readonly path: string;
  readonly token: string;
  /** Posted in turn. */
  readonly bodies: readonly unknown[];
  readonly requestsPerSecond: number;
  readonly seconds: number;
}

/**
 * Posts evenly at a fixed rate, whether or not what was asked before is answered; answers how long each request took, in
 * milliseconds. Rejects when one was not answered well. (autocannon fires what a second holds at its beginning, as fast as
 * it is answered: that measures a queue of its own making.)
 */
export async function underLoad({ url, path, token, bodies, requestsPerSecond, seconds }: Load): Promise<number[]> {
  const agent = new Agent({ keepAlive: true });
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
  const texts = bodies.map((body) => JSON.stringify(body));
  const count = requestsPerSecond * seconds;
  const asked: Promise<number | Error>[] = [];
  const start = performance.now();
  try {
    while (asked.length < count) {
      const due = Math.min(count, Math.floor(((performance.now() - start) / 1000) * requestsPerSecond) + 1);
      while (asked.length < due) {
        asked.push(post(new URL(path, url), { agent, headers }, texts[asked.length % texts.length] ?? ''));
      }
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
    const answers = await Promise.all(asked);
    const failed = answers.find((answer) => answer instanceof Error);
    if (failed) throw failed;
    return answers.filter((answer) => typeof answer === 'number');
  } finally {
    agent.destroy();
  }
}

/** How long it took, or why it failed: nobody waits for it yet. */
async function post(
  url: URL,
  how: { agent: Agent; headers: Record<string, string> },
  body: string,
): Promise<number | Error> {
  const start = performance.now();
  const answer = await answered(url, how, body).catch((error: Error) => error);
  if (answer instanceof Error) return answer;
  if (answer.statusCode !== 200) return new Error(`under load: answered ${answer.statusCode}`);
  return performance.now() - start;
}

/** A connection that rested may be closed by the server in the very moment it is used again: as browsers do, the question is then put again. */
async function answered(
  url: URL,
  how: { agent: Agent; headers: Record<string, string> },
  body: string,
): Promise<IncomingMessage> {
  const question = request(url, { ...how, method: 'POST' });
  try {
    const response = once(question, 'response');
    question.end(body);
    const [answer] = await response;
    await text(answer);
    return answer;
  } catch (error) {
    if (question.reusedSocket) return answered(url, how, body);
    throw error;
  }
}
