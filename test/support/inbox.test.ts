import { createTransport } from 'nodemailer';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Inbox, startInbox } from './inbox.ts';

describe('the inbox', () => {
  let inbox: Inbox;
  const send = (subject: string) =>
    createTransport({ host: '127.0.0.1', port: inbox.port, ignoreTLS: true }).sendMail({
      from: '"Em Dia" <financeiro@emdia.example>',
      to: 'Débora <debora@cliente.example>',
      bcc: 'oculto@cliente.example',
      replyTo: 'cobranca@emdia.example',
      messageId: '<lembrete-1@emdia.example>',
      subject,
      text: 'Olá',
      html: '<p>Olá, <b>Débora</b></p>',
    });

  beforeEach(async () => {
    inbox = await startInbox();
  });
  afterEach(() => inbox.close());

  it('keeps the envelope and the parsed mail', async () => {
    await send('Fatura em aberto: situação');
    expect(inbox.messages).toHaveLength(1);
    expect(inbox.messages[0]).toMatchObject({
      recipients: ['debora@cliente.example', 'oculto@cliente.example'],
      to: ['debora@cliente.example'],
      from: 'financeiro@emdia.example',
      fromName: 'Em Dia',
      replyTo: ['cobranca@emdia.example'],
      messageId: '<lembrete-1@emdia.example>',
      subject: 'Fatura em aberto: situação',
      html: expect.stringContaining('<b>Débora</b>'),
      text: expect.stringContaining('Olá'),
    });
  });

  it('waits for a message yet to come', async () => {
    const second = inbox.waitFor(({ subject }) => subject === 'segunda');
    await send('primeira');
    await send('segunda');
    await expect(second).resolves.toMatchObject({ subject: 'segunda' });
  });

  it('finds a message already here', async () => {
    await send('primeira');
    await expect(inbox.waitFor(() => true, 1)).resolves.toMatchObject({ subject: 'primeira' });
  });

  it('says what it received instead, when the wait is over', async () => {
    await send('outra');
    await expect(inbox.waitFor(({ subject }) => subject === 'esta', 20)).rejects.toThrow('"outra"');
  });

  it('forgets on demand', async () => {
    await send('primeira');
    inbox.clear();
    expect(inbox.messages).toHaveLength(0);
  });
});
