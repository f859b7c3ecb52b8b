import { createTransport } from 'nodemailer';

export interface Letter {
  readonly messageId: string;
  /** `Name <address>`. */
  readonly from: string;
  readonly replyTo: string;
  /** Who it is delivered to. */
  readonly recipient: string;
  /** Everybody the reader sees as addressed. */
  readonly to: readonly string[];
  readonly subject: string;
  readonly html: string;
}

export interface Mailer {
  /** Rejects when the mail server does not take it. */
  send(letter: Letter): Promise<void>;
}

const addressIn = (text: string): string => /<([^<>]+)>\s*$/.exec(text)?.[1] ?? text;

/** Sends one letter per recipient to an SMTP server on loopback. */
export function createMailer(port: number): Mailer {
  const transport = createTransport({ host: '127.0.0.1', port, secure: false, ignoreTLS: true });
  return {
    async send({ messageId, from, replyTo, recipient, to, subject, html }) {
      const envelope = { from: addressIn(from), to: [addressIn(recipient)] };
      await transport.sendMail({ envelope, messageId, from, replyTo, to: [...to], subject, html });
    },
  };
}
