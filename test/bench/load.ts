import autocannon from 'autocannon';

interface Load {
  readonly url: string;
  readonly path: string;
  readonly token: string;
  /** Posted in turn. */
  readonly bodies: readonly unknown[];
  readonly requestsPerSecond: number;
  readonly seconds: number;
}

/** Posts at a fixed rate; answers how long each request took, in milliseconds. Rejects when one was not answered well. */
export async function underLoad({ url, path, token, bodies, requestsPerSecond, seconds }: Load): Promise<number[]> {
  const latencies: number[] = [];
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
  const result = await new Promise<autocannon.Result>((resolve, reject) => {
    const running = autocannon(
      {
        url,
        connections: 10,
        duration: seconds,
        overallRate: requestsPerSecond,
        // Its correction takes the interval between requests for a millisecond: the samples are counted here instead.
        ignoreCoordinatedOmission: true,
        requests: bodies.map((body) => ({ method: 'POST', path, headers, body: JSON.stringify(body) })),
      },
      (error, result) => (error ? reject(error) : resolve(result)),
    );
    running.on('response', (_client, _status, _bytes, milliseconds) => latencies.push(milliseconds));
  });
  const { errors, timeouts, non2xx } = result;
  if (errors + timeouts + non2xx > 0)
    throw new Error(`under load: ${errors} errors, ${timeouts} time-outs, ${non2xx} refused`);
  return latencies;
}
