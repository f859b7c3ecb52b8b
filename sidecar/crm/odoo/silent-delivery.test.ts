import { describe, expect, it } from 'vitest';
import { anOdooSession } from '../../../test/support/odoo-session.ts';
import { silentDelivery } from './silent-delivery.ts';

const NOTE = 2;
const ACTIVITIES = 3;
const to = { customerId: 5, recipientIds: [5] };

const before19 = (...followers: { partner: number; ticked: number[] }[]) =>
  anOdooSession({
    version: '18.0',
    rows: {
      'mail.message.subtype': [{ id: NOTE }, { id: ACTIVITIES }],
      'mail.followers': followers.map(({ partner, ticked }, index) => ({
        id: index + 1,
        partner_id: partner,
        subtype_ids: ticked,
      })),
    },
  }).session;

describe('silent delivery', () => {
  it('tells 19 to leave followers out, without looking at them', async () => {
    const { session, calls } = anOdooSession({ version: '19.0' });
    expect(await silentDelivery(session, to)).toEqual({ subtype_xmlid: 'mail.mt_note', notify_skip_followers: true });
    expect(calls).toEqual([]);
  });

  it('is a note before 19, when no follower reads notes', async () => {
    expect(await silentDelivery(before19({ partner: 8, ticked: [1] }), to)).toEqual({ subtype_id: NOTE });
  });

  it('is of another internal kind when a follower does', async () => {
    expect(await silentDelivery(before19({ partner: 8, ticked: [1, NOTE] }), to)).toEqual({ subtype_id: ACTIVITIES });
  });

  it('does not mind a follower who is a recipient anyway', async () => {
    expect(await silentDelivery(before19({ partner: 5, ticked: [1, NOTE, ACTIVITIES] }), to)).toEqual({
      subtype_id: NOTE,
    });
  });

  it('refuses when followers read everything', async () => {
    const session = before19({ partner: 8, ticked: [NOTE] }, { partner: 9, ticked: [ACTIVITIES] });
    await expect(silentDelivery(session, to)).rejects.toMatchObject({ kind: 'rejected', mayHaveLanded: false });
  });
});
