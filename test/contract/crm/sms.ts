import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { OutgoingSms } from '../../../sidecar/crm/crm.ts';
import type { Suite } from './suite.ts';

const NUMBER = '+5511987654321';
const TEXT =
  'Olá, Ferragens <Norte> & Filhos: "2ª via" é d\'água &amp; sal 😀 https://emdia.example/p?t=a1-b2&lang=pt_BR&copy=1#x';

/** An SMS to a customer with followers, but for what the test says. */
export async function anSms({ crm, held }: Suite, over: Partial<OutgoingSms> = {}): Promise<OutgoingSms> {
  const companyId = over.companyId ?? held.ids.company('main');
  const company = (await crm.companies()).find(({ id }) => id === companyId);
  return {
    messageId: `<sms-${randomUUID()}@emdia.example>`,
    customerId: held.ids.customer('followed'),
    companyId,
    authorId: company?.partnerId ?? 0,
    number: NUMBER,
    text: TEXT,
    ...over,
  };
}

export function describeSms(suite: Suite): void {
  const held = () => suite.held;
  const idOf = (key: string) => suite.held.ids.customer(key);

  const afresh = async () => {
    held().sms.answerWith('success');
    await held().sms.flush();
    held().sms.clear();
    held().inbox.clear();
  };

  describe('sends an SMS', () => {
    beforeEach(afresh);

    it('to exactly its number, whatever others the customer and who follows it have, and mails nobody', async () => {
      const sms = await anSms(suite);
      const followers = await suite.crm.followers(sms.customerId);
      const others = [sms.customerId, ...followers.map(({ id }) => id)];
      const mobile = held().major < 19 ? { mobile: '+55 11 91111-1111' } : {};
      await held().call('res.partner', 'write', [others, { phone: '+55 11 92222-2222', ...mobile }]);
      expect(await suite.crm.sendSms(sms)).toEqual({ id: expect.any(Number), recipientIds: [] });
      await held().sms.flush();
      expect(held().sms.messages).toEqual([{ number: NUMBER, text: TEXT }]);
      expect(followers).toHaveLength(2);
      expect(await suite.crm.followers(sms.customerId)).toEqual(followers);
      expect(held().inbox.messages).toEqual([]);
    });

    it('as one line', async () => {
      await suite.crm.sendSms(await anSms(suite, { text: ' Olá,\r\n\tsegue o link:\u00a0 x\u0000\ud83d ' }));
      await held().sms.flush();
      expect(held().sms.messages).toEqual([{ number: NUMBER, text: 'Olá, segue o link: x' }]);
    });

    it('that is seen on the customer’s record, in the name given', async () => {
      const sms = await anSms(suite);
      const { id } = await suite.crm.sendSms(sms);
      const [shown] = await held().call<{ body: string; author_id: [number, string]; message_type: string }[]>(
        'mail.message',
        'search_read',
        [
          [
            ['model', '=', 'res.partner'],
            ['res_id', '=', sms.customerId],
            ['id', '=', id],
          ],
        ],
        { fields: ['body', 'author_id', 'message_type'] },
      );
      expect(wordsIn(shown?.body ?? '')).toBe(TEXT);
      expect(shown).toMatchObject({ author_id: [sms.authorId, expect.any(String)], message_type: 'sms' });
    });

    it('that is found again by its Message-ID, as what was sent', async () => {
      const sms = await anSms(suite);
      expect(await suite.crm.findMessage(sms.messageId)).toBeUndefined();
      const sent = await suite.crm.sendSms(sms);
      expect(await suite.crm.findMessage(sms.messageId)).toEqual(sent);
    });

    it('once, however often the CRM works off its queue', async () => {
      await suite.crm.sendSms(await anSms(suite));
      await held().sms.flush();
      await held().sms.flush();
      expect(held().sms.messages).toHaveLength(1);
    });

    it('for the second company', async () => {
      const sms = await anSms(suite, { customerId: idOf('branch-only'), companyId: held().ids.company('branch') });
      await suite.crm.sendSms(sms);
      await held().sms.flush();
      expect(held().sms.messages).toEqual([{ number: NUMBER, text: TEXT }]);
    });

    it.each([
      '11987654321',
      '+55 11 98765-4321',
      '+5511987654321,+5511912345678',
      '+5511987654321\n',
      '+0511987654321',
      '+5511987654321000',
      '+55119٨٧٦٥٤٣٢١',
      '',
    ])('to no number that is not E.164: "%s"', async (number) => {
      await expectNothingSent(await anSms(suite, { number }));
    });

    it('only with a text, and on a customer that exists', async () => {
      await expectNothingSent(await anSms(suite, { text: ' \n' }));
      await expectNothingSent(await anSms(suite, { customerId: 987_654_321 }));
    });

    async function expectNothingSent(sms: OutgoingSms): Promise<void> {
      await expect(suite.crm.sendSms(sms)).rejects.toMatchObject({ kind: 'rejected', mayHaveLanded: false });
      expect(await suite.crm.findMessage(sms.messageId)).toBeUndefined();
      await held().sms.flush();
      expect(held().sms.messages).toEqual([]);
    }
  });

  describe('tells what became of an SMS:', () => {
    beforeEach(afresh);

    const sent = async () => {
      const sms = await anSms(suite);
      await suite.crm.sendSms(sms);
      return async () => (await suite.crm.deliveries([sms.messageId]))[0]?.recipients;
    };
    const told = (status: string) => [{ contactId: idOf('followed'), status }];

    it('on its way while it is in the queue, sent once it left', async () => {
      const becameOfIt = await sent();
      expect(await becameOfIt()).toEqual(told('pending'));
      await held().sms.flush();
      expect(await becameOfIt()).toEqual(told('sent'));
    });

    it.each(['insufficient_credit', 'wrong_number_format', 'server_error', 'unregistered'] as const)(
      'failed when the service says %s, for good',
      async (answer) => {
        const becameOfIt = await sent();
        held().sms.answerWith(answer);
        await held().sms.flush();
        expect(await becameOfIt()).toEqual(told('failed'));
        held().sms.answerWith('success');
        await held().sms.flush();
        expect(held().sms.messages).toEqual([]);
      },
    );

    it.each(['rejected', 'not_delivered'] as const)('failed when it is reported as %s', async (fate) => {
      const becameOfIt = await sent();
      await held().sms.flush(fate);
      // Up to 16 nobody reports.
      expect(await becameOfIt()).toEqual(told(held().major >= 17 ? 'failed' : 'sent'));
    });
  });
}

/** What a reader sees. */
const wordsIn = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&#34;|&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&');
