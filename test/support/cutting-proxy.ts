import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import type { Random } from './seeded.ts';

type Direction = 'to the CRM' | 'from the CRM';

/** Where a connection was cut: in which direction, and whether in a request that posts a message, or its answer. */
export type Cut = `${'posting' | 'asking'}, ${Direction}`;

/** A line to a CRM that breaks, at any byte. */
export interface CuttingProxy {
  readonly url: string;
  /** Since `cut` was called last. */
  readonly cuts: readonly Cut[];
  /** From now on new connections are cut after a random number of bytes in either direction, some of them within a request that posts a message. */
  cut(random: Random): void;
  /** From now on nothing is cut. */
  calm(): void;
  close(): Promise<void>;
}

/** Connections that carry a few questions before they break, and posted messages in which they break: so much of all. */
const BREAKING = 0.25;
const BREAKING_IN_POSTING = 0.4;
/** Bytes of a few questions and answers, of a request that posts a message, and of its answer. */
const FEW_QUESTIONS = 20_000;
const POSTING = { 'to the CRM': 12_000, 'from the CRM': 300 } as const;
const DIRECTIONS: readonly Direction[] = ['to the CRM', 'from the CRM'];

export async function startCuttingProxy(target: string): Promise<CuttingProxy> {
  const { port } = new URL(target);
  const open = new Set<Socket>();
  let cuts: Cut[] = [];
  let random: Random | undefined;

  const server = createServer((asker) => {
    const crm = connect(Number(port), '127.0.0.1');
    const ends = [asker, crm];
    const breakBoth = () => {
      for (const end of ends) end.destroy();
    };
    let isPosting = false;
    let left = random?.chance(BREAKING) ? drawBreak(random, FEW_QUESTIONS, FEW_QUESTIONS) : undefined;

    const pass = (chunk: Buffer, to: Socket, direction: Direction) => {
      if (left?.direction !== direction || chunk.length <= left.bytes) {
        if (left?.direction === direction) left.bytes -= chunk.length;
        to.write(chunk);
        return;
      }
      cuts.push(`${isPosting ? 'posting' : 'asking'}, ${direction}`);
      to.write(chunk.subarray(0, left.bytes), breakBoth);
    };
    asker.on('data', (chunk) => {
      const text = chunk.toString('latin1');
      if (/^(?:POST|GET) \S+/.test(text)) isPosting = false;
      // In the address or, of an older CRM, in the body, which may come after it.
      if (!isPosting && text.includes('message_post')) {
        isPosting = true;
        if (random?.chance(BREAKING_IN_POSTING))
          left = drawBreak(random, POSTING['to the CRM'], POSTING['from the CRM']);
      }
      pass(chunk, crm, 'to the CRM');
    });
    crm.on('data', (chunk) => pass(chunk, asker, 'from the CRM'));
    for (const end of ends) {
      open.add(end);
      end.on('error', breakBoth);
      end.on('close', () => {
        open.delete(end);
        breakBoth();
      });
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');

  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    get cuts() {
      return cuts;
    },
    cut: (by) => {
      random = by;
      cuts = [];
    },
    calm: () => {
      random = undefined;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const end of open) end.destroy();
      }),
  };
}

function drawBreak(random: Random, mostTo: number, mostFrom: number): { direction: Direction; bytes: number } {
  const direction = random.pick(DIRECTIONS);
  return { direction, bytes: random.between(0, direction === 'to the CRM' ? mostTo : mostFrom) };
}
