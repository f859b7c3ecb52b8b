import { createTransport } from 'nodemailer';
import { plainText } from './plain-text.ts';

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
  readonly attachments: readonly LetterAttachment[];
}

export interface LetterAttachment {
  readonly name: string;
  readonly mimeType: string;
  readonly base64: string;
}

export interface Mailer {
  /** Rejects when the mail server does not take it. */
  send(letter: Letter): Promise<void>;
}

interface Mailbox {
  readonly name: string;
  readonly address: string;
}

/** A field that holds several addresses stands between the brackets whole. */
function mailboxesIn(formatted: string): Mailbox[] {
  const [, name = '', field = formatted] = /^(.*)<([^<>]*)>$/s.exec(formatted) ?? [];
  return field
    .split(/[,;]/)
    .map((address) => ({ name: name.trim().replaceAll(/^"|"$/g, ''), address: address.trim() }));
}

/** Sends one letter per recipient to an SMTP server on loopback. */
export function createMailer(port: number): Mailer {
  const transport = createTransport({ host: '127.0.0.1', port, secure: false, ignoreTLS: true });
  return {
    async send({ messageId, from, replyTo, recipient, to, subject, html, attachments }) {
      const [author] = mailboxesIn(from);
      const envelope = {
        from: author?.address ?? '',
        to: mailboxesIn(recipient).map(({ address }) => address),
      };
      const files = attachments.map(({ name, mimeType, base64 }) => ({
        filename: name,
        contentType: mimeType,
        content: base64,
        encoding: 'base64',
      }));
      const parts = { html, text: plainText(html), attachments: files };
      await transport.sendMail({ envelope, messageId, from, replyTo, to: to.flatMap(mailboxesIn), subject, ...parts });
    },
  };
}
