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

const plainText = (html: string): string =>
  html
    .replaceAll(/<br[^>]*>|<\/(?:p|div|tr)>/g, '\n')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/&nbsp;/g, '\u00a0')
    .replaceAll(/&(?:lt|#60);/g, '<')
    .replaceAll(/&(?:quot|#34);/g, '"')
    .replaceAll('&amp;', '&');

/** Sends one letter per recipient to an SMTP server on loopback. */
export function createMailer(port: number): Mailer {
  const transport = createTransport({ host: '127.0.0.1', port, secure: false, ignoreTLS: true });
  return {
    async send({ messageId, from, replyTo, recipient, to, subject, html }) {
      const [author] = mailboxesIn(from);
      const envelope = {
        from: author?.address ?? '',
        to: mailboxesIn(recipient).map(({ address }) => address),
      };
      const mail = { envelope, messageId, from, replyTo, to: to.flatMap(mailboxesIn), subject };
      await transport.sendMail({ ...mail, html, text: plainText(html) });
    },
  };
}
