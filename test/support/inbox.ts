import { once } from 'node:events';
import type { Server } from 'node:net';
import type { Readable } from 'node:stream';
import PostalMime, { type Address } from 'postal-mime';
import { SMTPServer } from 'smtp-server';

/** A message as it arrived: who the server was told to deliver to, and what they read. */
export interface ReceivedMail {
  /** SMTP recipients: who really gets it, whatever the headers say. */
  readonly recipients: readonly string[];
  readonly sender: string;
  readonly messageId: string;
  readonly subject: string;
  readonly from: string;
  readonly fromName: string;
  readonly replyTo: readonly string[];
  readonly to: readonly string[];
  readonly html: string;
  readonly text: string;
  readonly attachments: readonly ReceivedFile[];
  /** Names of all its headers, in small letters, as often as they stand there. */
  readonly headers: readonly string[];
}

export interface ReceivedFile {
  readonly name: string;
  readonly mimeType: string;
  readonly content: Uint8Array;
}

export interface Inbox {
  readonly port: number;
  /** Everything received since the start or the last `clear`, oldest first. */
  readonly messages: readonly ReceivedMail[];
  /** The first message that matches, already here or yet to come; rejects after `timeoutMs`. */
  waitFor(matches: (mail: ReceivedMail) => boolean, timeoutMs?: number): Promise<ReceivedMail>;
  clear(): void;
  /** Addresses that do not exist here: mail to them is refused until they are taken out again. */
  readonly unknown: Set<string>;
  close(): Promise<void>;
}

interface Waiter {
  readonly matches: (mail: ReceivedMail) => boolean;
  readonly deliver: (mail: ReceivedMail) => void;
}

const addressesIn = (list: readonly Address[] = []): string[] =>
  list.flatMap((entry) => (entry.address === undefined ? addressesIn(entry.group) : [entry.address]));

async function parse(stream: Readable, sender: string, recipients: string[]): Promise<ReceivedMail> {
  const mail = await PostalMime.parse(Buffer.concat(await stream.toArray()));
  return {
    recipients,
    sender,
    messageId: mail.messageId ?? '',
    subject: mail.subject ?? '',
    from: mail.from?.address ?? '',
    fromName: mail.from?.name ?? '',
    replyTo: addressesIn(mail.replyTo),
    to: addressesIn(mail.to),
    html: mail.html ?? '',
    text: mail.text ?? '',
    attachments: mail.attachments.map(({ filename, mimeType, content }) => ({
      name: filename ?? '',
      mimeType,
      content: typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content),
    })),
    headers: mail.headers.map(({ key }) => key),
  };
}

function portOf(listener: Server): number {
  const address = listener.address();
  if (address === null || typeof address === 'string') throw new Error('the inbox does not listen on a port');
  return address.port;
}

/** Starts an SMTP server on loopback that keeps what it is given; without `port`, on a free one. */
export async function startInbox({ port = 0 }: { port?: number } = {}): Promise<Inbox> {
  const messages: ReceivedMail[] = [];
  const waiters = new Set<Waiter>();
  const unknown = new Set<string>();

  const receive = (mail: ReceivedMail) => {
    messages.push(mail);
    for (const waiter of waiters) if (waiter.matches(mail)) waiter.deliver(mail);
  };

  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    onRcptTo({ address }, _session, done) {
      done(unknown.has(address) ? Object.assign(new Error('no such user'), { responseCode: 550 }) : undefined);
    },
    onData(stream, { envelope }, done) {
      const sender = envelope.mailFrom ? envelope.mailFrom.address : '';
      parse(
        stream,
        sender,
        envelope.rcptTo.map(({ address }) => address),
      )
        .then(receive)
        .then(() => done(), done);
    },
  });
  // Without a listener, a client that hangs up half-way would end the process.
  server.on('error', () => {});
  const listener = server.listen(port, '127.0.0.1');
  await once(listener, 'listening');

  return {
    port: portOf(listener),
    messages,
    unknown,
    waitFor: (matches, timeoutMs = 10_000) =>
      new Promise((resolve, reject) => {
        const here = messages.find(matches);
        if (here) return resolve(here);
        const settle = () => {
          clearTimeout(timer);
          waiters.delete(waiter);
        };
        const deliver = (mail: ReceivedMail) => {
          settle();
          resolve(mail);
        };
        const waiter: Waiter = { matches, deliver };
        const timer = setTimeout(() => {
          settle();
          const seen = messages.map(({ subject, recipients }) => `"${subject}" to ${recipients.join(', ')}`);
          reject(new Error(`no such mail within ${timeoutMs} ms; received: ${seen.join('; ') || 'nothing'}`));
        }, timeoutMs);
        waiters.add(waiter);
      }),
    clear: () => {
      messages.length = 0;
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
