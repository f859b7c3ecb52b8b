import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { MOST_BYTES } from '../../../shared/domain/reminder/fitting-files.ts';
import type { OutgoingMessage } from '../../../sidecar/crm/crm.ts';
import { pixPicture } from '../../../sidecar/reminder-mail/pix-picture.ts';
import { signIn } from '../../odoo/rpc.ts';
import { storeInvoicePdf } from '../../support/store-invoice-pdf.ts';
import type { Suite } from './suite.ts';

const HTML =
  '<p>Olá, <b>tudo bem</b>? A fatura de R$ 2.890,00 &lt;venceu&gt;. <a href="https://emdia.example/p">Pagar</a></p>';

/** No text: what is not told to be bytes arrives broken. */
const PICTURE = pixPicture('00020126');

export function describeMessages(suite: Suite): void {
  const idOf = (key: string) => suite.held.ids.customer(key);

  const aMessage = async (over: Partial<OutgoingMessage> = {}): Promise<OutgoingMessage> => {
    const companyId = over.companyId ?? suite.held.ids.company('main');
    const company = (await suite.crm.companies()).find(({ id }) => id === companyId);
    return {
      messageId: `<lembrete-${randomUUID()}@emdia.example>`,
      customerId: idOf('followed'),
      companyId,
      recipientIds: [idOf('followed')],
      subject: 'Sobre a sua conta: situação',
      html: HTML,
      from: 'Em Dia Demonstração <financeiro@emdia.example>',
      replyTo: 'cobranca@emdia.example',
      authorId: company?.partnerId ?? 0,
      attachments: [],
      storedFileIds: [],
      ...over,
    };
  };
  /** Whatever attachments were ever made for a message; those not posted yet are seen by their maker alone. */
  const attachedTo = async ({ messageId }: OutgoingMessage) => {
    const { url, database, service } = suite.held;
    const { call } = await signIn({ url, database, login: service.login, password: service.key });
    const rows = await call<{ name: string; res_model: string; res_id: number }[]>(
      'ir.attachment',
      'search_read',
      [
        [
          ['description', '=', messageId],
          ['res_id', '!=', -1],
        ],
      ],
      { fields: ['name', 'res_model', 'res_id'] },
    );
    return rows.map(({ name, res_model, res_id }) => ({ name, res_model, res_id }));
  };
  const storedPdf = async (invoice: string, of?: Uint8Array) => {
    const { id, name, content } = await storeInvoicePdf(suite.held, suite.held.ids.invoice(invoice), of);
    return { id, asReceived: { name, mimeType: 'application/pdf', content } };
  };
  const byName = (a: { name: string }, b: { name: string }) => a.name.localeCompare(b.name);
  const delivered = () => suite.held.inbox.messages.flatMap(({ recipients }) => recipients).sort();

  describe('sends a message', () => {
    beforeEach(() => suite.held.inbox.clear());

    it('to exactly its recipient, and to no follower of the record, who may read notes or not', async () => {
      const message = await aMessage();
      const followers = await suite.crm.followers(message.customerId);
      const sent = await suite.crm.send(message);
      const mail = await suite.held.inbox.waitFor(({ messageId }) => messageId === message.messageId);
      expect(sent).toEqual({ id: expect.any(Number), recipientIds: message.recipientIds });
      expect(mail).toMatchObject({
        recipients: ['contas@followed.example'],
        subject: 'Sobre a sua conta: situação',
        from: 'financeiro@emdia.example',
        fromName: 'Em Dia Demonstração',
        replyTo: ['cobranca@emdia.example'],
      });
      expect(followers).toHaveLength(2);
      expect(delivered()).toEqual(['contas@followed.example']);
    });

    it('as it was written, with nothing added', async () => {
      const message = await aMessage();
      await suite.crm.send(message);
      const { html } = await suite.held.inbox.waitFor(({ messageId }) => messageId === message.messageId);
      expect(html).toContain('<b>tudo bem</b>? A fatura de R$ 2.890,00 &lt;venceu&gt;.');
      expect(wordsIn(html)).toBe('Olá, tudo bem? A fatura de R$ 2.890,00 &lt;venceu&gt;. Pagar');
    });

    it('and makes nobody a follower', async () => {
      const before = await suite.crm.followers(idOf('group'));
      await suite.crm.send(await aMessage({ customerId: idOf('group'), recipientIds: [idOf('group-billing')] }));
      expect(await suite.crm.followers(idOf('group'))).toEqual(before);
    });

    it('to several contacts of a customer, one mail each', async () => {
      const recipientIds = [idOf('group-billing'), idOf('group-buyer')];
      const message = await aMessage({ customerId: idOf('group'), recipientIds });
      await suite.crm.send(message);
      expect(delivered()).toEqual(['contas.pagar@textil-vale.example', 'debora@textil-vale.example']);
      expect((await suite.crm.findMessage(message.messageId))?.recipientIds.toSorted()).toEqual(
        recipientIds.toSorted(),
      );
    });

    it('for the second company, without an address for answers of its own', async () => {
      const message = await aMessage({
        customerId: idOf('branch-only'),
        companyId: suite.held.ids.company('branch'),
        recipientIds: [idOf('branch-only')],
        from: 'Em Dia Sul <cobranca@emdia-sul.example>',
        replyTo: undefined,
      });
      await suite.crm.send(message);
      const mail = await suite.held.inbox.waitFor(({ messageId }) => messageId === message.messageId);
      expect(mail.from).toBe('cobranca@emdia-sul.example');
      expect(delivered()).toEqual(['contas@branch-only.example']);
    });

    it('that is found again by its Message-ID, as what was sent', async () => {
      const message = await aMessage();
      expect(await suite.crm.findMessage(message.messageId)).toBeUndefined();
      const sent = await suite.crm.send(message);
      expect(await suite.crm.findMessage(message.messageId)).toEqual(sent);
    });

    it('with what is attached, to the byte, and seen on the customer’s record', async () => {
      const message = await aMessage({ attachments: [PICTURE] });
      await suite.crm.send(message);
      const mail = await suite.held.inbox.waitFor(({ messageId }) => messageId === message.messageId);
      expect(mail.attachments).toEqual([PICTURE]);
      expect(await attachedTo(message)).toEqual([
        { name: 'pix.png', res_model: 'res.partner', res_id: message.customerId },
      ]);
    });

    it('again with the attachment that an earlier try left behind', async () => {
      const message = await aMessage({ attachments: [PICTURE], recipientIds: [idOf('followed')] });
      await expect(suite.crm.send({ ...message, customerId: 987_654_321 })).rejects.toMatchObject({
        mayHaveLanded: false,
      });
      // 14 shows nobody what waits, so a second one is made, and Odoo sweeps up the first.
      expect(await attachedTo(message)).toHaveLength(suite.held.major >= 19 ? 1 : 0);
      await suite.crm.send(message);
      const mail = await suite.held.inbox.waitFor(({ messageId }) => messageId === message.messageId);
      expect(mail.attachments).toEqual([PICTURE]);
      expect(await attachedTo(message)).toMatchObject([{ res_model: 'res.partner' }]);
    });

    it('with PDFs that the CRM keeps of invoices, to the byte, which stay there, and without those that are gone', async () => {
      const [kept, gone] = [await storedPdf('critical-1'), await storedPdf('critical-2')];
      await suite.held.call('ir.attachment', 'unlink', [[gone.id]]);
      const message = await aMessage({ attachments: [PICTURE], storedFileIds: [gone.id, kept.id] });
      await suite.crm.send(message);
      const mail = await suite.held.inbox.waitFor(({ messageId }) => messageId === message.messageId);
      expect(mail.attachments.toSorted(byName)).toEqual([kept.asReceived, PICTURE].toSorted(byName));
      const invoice = suite.held.ids.invoice('critical-1');
      expect(await suite.crm.invoicePdfs([invoice])).toMatchObject([{ id: kept.id, documentId: invoice }]);
    });

    it('with as large a PDF as a reminder may carry, as a file and not as a link', async () => {
      const large = await storedPdf('critical-3', new Uint8Array(MOST_BYTES).fill(37));
      const message = await aMessage({ attachments: [PICTURE], storedFileIds: [large.id] });
      await suite.crm.send(message);
      const mail = await suite.held.inbox.waitFor(({ messageId }) => messageId === message.messageId);
      expect(mail.attachments.map(({ name, content }) => [name, content.length]).toSorted()).toEqual(
        [
          [large.asReceived.name, MOST_BYTES],
          [PICTURE.name, PICTURE.content.length],
        ].toSorted(),
      );
    });

    it('only on a customer that exists, and only to somebody', async () => {
      const unknown = await aMessage({ customerId: 987_654_321 });
      const lonely = await aMessage({ recipientIds: [] });
      for (const message of [unknown, lonely]) {
        await expect(suite.crm.send(message)).rejects.toMatchObject({ kind: 'rejected', mayHaveLanded: false });
        expect(await suite.crm.findMessage(message.messageId)).toBeUndefined();
      }
      expect(delivered()).toEqual([]);
    });
  });

  describe('tells what became of a message', () => {
    it('recipient by recipient: sent, or refused by the other side', async () => {
      const [debora, buyer] = [idOf('group-billing'), idOf('group-buyer')];
      const { unknown } = suite.held.inbox;
      unknown.add('debora@textil-vale.example');
      try {
        const message = await aMessage({ customerId: idOf('group'), recipientIds: [debora, buyer] });
        await suite.crm.send(message);
        const { messageId } = message;
        const [told, ...others] = await suite.crm.deliveries([messageId, '<unknown@emdia.example>']);
        expect(others).toEqual([]);
        expect(told?.messageId).toBe(messageId);
        expect(told?.recipients.map(({ status }) => status).sort()).toEqual(['failed', 'sent']);
        expect(told?.recipients.map(({ contactId }) => contactId).sort()).toEqual([debora, buyer].sort());
      } finally {
        unknown.delete('debora@textil-vale.example');
      }
      expect(await suite.crm.deliveries([])).toEqual([]);
    });
  });

  describe('writes a note', () => {
    beforeEach(() => suite.held.inbox.clear());

    it('on the customer’s record, in the name given, and mails it to nobody who follows from outside', async () => {
      const { messageId, customerId, companyId, authorId } = await aMessage();
      await suite.crm.writeNote({
        messageId,
        customerId,
        companyId,
        authorId,
        recipientIds: [],
        html: '<p>Promessa de <b>R$ 10</b></p>',
      });
      expect(await suite.crm.findMessage(messageId)).toMatchObject({ recipientIds: [] });
      const [note] = await suite.held.call<{ body: string; author_id: [number, string] }[]>(
        'mail.message',
        'search_read',
        [[['message_id', '=', messageId]]],
        { fields: ['body', 'author_id'] },
      );
      expect(note?.body).toContain('Promessa de <b>R$ 10</b>');
      expect(note?.author_id[0]).toBe(authorId);
      // A mail would be there by the time the next one is.
      const after = await aMessage({ customerId: idOf('group'), recipientIds: [idOf('group-billing')] });
      await suite.crm.send(after);
      await suite.held.inbox.waitFor((mail) => mail.messageId === after.messageId);
      expect(delivered()).toEqual(['contas.pagar@textil-vale.example']);
    });

    it('for a salesperson, whom it reaches, and neither the customer nor who follows its record', async () => {
      const { messageId, customerId, companyId, authorId } = await aMessage();
      const seller = await suite.crm.user(suite.held.users.salesperson.id, []);
      const html = '<p>Cliente em atraso</p>';
      const recipientIds = [seller?.partnerId ?? 0];
      await suite.crm.writeNote({ messageId, customerId, companyId, authorId, recipientIds, html });
      const mail = await suite.held.inbox.waitFor((one) => one.messageId === messageId);
      expect(mail.recipients).toEqual(['bruna@emdia.example']);
      const after = await aMessage({ customerId: idOf('group'), recipientIds: [idOf('group-billing')] });
      await suite.crm.send(after);
      await suite.held.inbox.waitFor((one) => one.messageId === after.messageId);
      expect(delivered()).toEqual(['bruna@emdia.example', 'contas.pagar@textil-vale.example']);
      expect(await suite.crm.followers(customerId)).toHaveLength(2);
    });

    it('only on a customer that exists', async () => {
      const { messageId, companyId, authorId } = await aMessage();
      const note = { messageId, customerId: 987_654_321, companyId, authorId, recipientIds: [], html: '<p>x</p>' };
      await expect(suite.crm.writeNote(note)).rejects.toMatchObject({ kind: 'rejected', mayHaveLanded: false });
    });
  });
}

/** What a reader sees: no tags, and none of the hidden spacing mail programs are fed. */
const wordsIn = (html: string): string =>
  html
    .replace(/<(style|head)[\s\S]*?<\/\1>|<[^>]*>/g, '')
    .replace(/\s+/g, ' ')
    .trim();
