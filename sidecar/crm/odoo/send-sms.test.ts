import { describe, expect, it } from 'vitest';
import { anOdooSession } from '../../../test/support/odoo-session.ts';
import type { OutgoingSms } from '../crm.ts';
import { sendSms } from './send-sms.ts';

const KINDS = [
  ['comment', 'Comentário'],
  ['sms', 'SMS'],
];
const NOTE = 2;
const ACTIVITIES = 3;

const sms: OutgoingSms = {
  messageId: '<a@emdia.example>',
  customerId: 5,
  companyId: 2,
  authorId: 9,
  number: '+5511987654321',
  text: 'Olá, "<A> & B" \n https://emdia.example/?a=1&b=2',
};

function anOdoo(version: string, { kinds = KINDS, ticked = [] as number[] } = {}) {
  const { session, calls } = anOdooSession({
    version,
    rows: {
      'mail.message.subtype': [{ id: NOTE }, { id: ACTIVITIES }],
      'mail.followers': [{ id: 1, partner_id: 5, subtype_ids: ticked }],
    },
    answers: {
      'mail.message.fields_get': { message_type: { selection: kinds } },
      'res.partner.message_post': version === '14.0' ? 41 : [41],
    },
  });
  return { session, posted: () => calls.filter(({ method }) => method === 'message_post') };
}

describe('an SMS', () => {
  it('goes to Odoo’s queue in the name of the company, for its number alone', async () => {
    const { session, posted } = anOdoo('19.0');
    expect(await sendSms(session, sms)).toEqual({ id: 41, recipientIds: [] });
    expect(posted()).toMatchObject([
      {
        model: 'res.partner',
        ids: [5],
        kwargs: {
          message_id: '<a@emdia.example>',
          author_id: 9,
          message_type: 'sms',
          sms_numbers: ['+5511987654321'],
          put_in_queue: true,
          notify_skip_followers: true,
        },
        context: { allowed_company_ids: [2, 1], mail_create_nosubscribe: true },
        write: true,
      },
    ]);
    expect(posted()[0]?.kwargs).not.toHaveProperty('partner_ids');
  });

  it.each([
    ['14.0', 'Olá, "&lt;A&gt; &amp; B" https://emdia.example/?a=1&amp;b=2'],
    ['15.0', 'Olá, "<A> & B" https://emdia.example/?a=1&b=2'],
    ['16.0', 'Olá, "<A> & B" https://emdia.example/?a=1&b=2'],
    ['17.0', 'Olá, "<A> & B" https://emdia.example/?a=1&b=2'],
    ['18.0', 'Olá, "<A> & B" https://emdia.example/?a=1&b=2'],
    ['19.0', 'Olá, "<A> & B" https://emdia.example/?a=1&b=2'],
  ])('is told to %s in one line as it takes a text, and never called HTML', async (version, body) => {
    const { session, posted } = anOdoo(version);
    await sendSms(session, sms);
    expect(posted()[0]?.kwargs).toMatchObject({ body });
    expect(posted()[0]?.kwargs).not.toHaveProperty('body_is_html');
  });

  it('is of a kind that no follower reads before 19, the customer itself among them', async () => {
    const { session, posted } = anOdoo('18.0', { ticked: [NOTE] });
    await sendSms(session, sms);
    expect(posted()[0]?.kwargs).toMatchObject({ subtype_id: ACTIVITIES });
  });

  it.each<[string, Parameters<typeof anOdoo>[1], Partial<OutgoingSms>]>([
    ['where Odoo has no module for it', { kinds: [['comment', 'Comentário']] }, {}],
    ['where followers read every kind', { ticked: [NOTE, ACTIVITIES] }, {}],
    ['to a number as people write it', {}, { number: '+55 (11) 98765-4321' }],
    ['to a number and something else', {}, { number: '+5511987654321\n' }],
    ['without a text', {}, { text: '\t\u00a0\n' }],
  ])('is not sent %s', async (_, odoo, over) => {
    const { session, posted } = anOdoo('18.0', odoo);
    await expect(sendSms(session, { ...sms, ...over })).rejects.toMatchObject({
      kind: 'rejected',
      mayHaveLanded: false,
    });
    expect(posted()).toEqual([]);
  });
});
