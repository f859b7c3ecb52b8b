import { describe, expect, it } from 'vitest';
import { openWorld } from '../testing/open-world.ts';

type World = ReturnType<typeof openWorld>;

const post = (world: World, named: Record<string, unknown> = {}) =>
  world.as('service')<number[]>('res.partner', 'message_post', [[world.id('customers', 'followed')]], {
    body: '<p>Olá</p>',
    body_is_html: true,
    subject: 'Assunto',
    partner_ids: [world.id('customers', 'followed')],
    ...named,
  });
const recipients = ({ letters }: World) => letters.map(({ recipient }) => /<(.+)>/.exec(recipient)?.[1]).sort();

describe('message_post', () => {
  it('mails a discussion to the partners named and to every follower, each seeing the others', async () => {
    const world = openWorld();
    await post(world, { subtype_xmlid: 'mail.mt_comment' });
    expect(recipients(world)).toEqual(['caio@emdia.example', 'contas@followed.example', 'curioso@terceiros.example']);
    for (const { to } of world.letters) expect(to).toHaveLength(3);
  });

  it('mails a note to followers of notes only, and says it is internal', async () => {
    const world = openWorld();
    await post(world);
    expect(recipients(world)).toEqual(['caio@emdia.example', 'contas@followed.example']);
    expect(world.letters[0]?.html).toContain('Comunicação interna:');
  });

  it('leaves followers out when told to, and adds nothing in another layout', async () => {
    const world = openWorld();
    await post(world, { notify_skip_followers: true, email_layout_xmlid: 'mail.mail_notification_light' });
    expect(recipients(world)).toEqual(['contas@followed.example']);
    expect(world.letters[0]?.html).not.toContain('Comunicação interna:');
  });

  it('keeps the Message-ID, findable, and honours sender and reply address', async () => {
    const world = openWorld();
    const named = {
      message_id: '<chave@emdia.example>',
      email_from: 'Em Dia <eu@emdia.example>',
      reply_to: 'cobranca@emdia.example',
    };
    const posted = await post(world, named);
    expect(world.letters[0]).toMatchObject({
      messageId: '<chave@emdia.example>',
      from: 'Em Dia <eu@emdia.example>',
      replyTo: 'cobranca@emdia.example',
    });
    expect(
      await world.as('service')('mail.message', 'search', [[['message_id', '=', '<chave@emdia.example>']]]),
    ).toEqual(posted);
  });

  it('escapes a body that is not said to be HTML, and cleans one that is', async () => {
    const world = openWorld();
    const [plain, markup] = [
      await post(world, { body: '<b>x</b>', body_is_html: false }),
      await post(world, { body: '<b data-x="1" class="c" onclick="x()">x</b><script>1</script>' }),
    ];
    const rows = await world.as('service')<{ body: string }[]>('mail.message', 'read', [
      [...plain, ...markup],
      ['body'],
    ]);
    expect(rows.map(({ body }) => body)).toEqual(['<p>&lt;b&gt;x&lt;/b&gt;</p>', '<b class="c">x</b>']);
  });

  it('records what became of each mail', async () => {
    const world = openWorld({ mailFails: true });
    const [id] = await post(world, { notify_skip_followers: true });
    const notifications = await world.as('service')<object[]>(
      'mail.notification',
      'search_read',
      [[['mail_message_id', '=', id]]],
      { fields: ['notification_status', 'failure_type'] },
    );
    expect(notifications).toMatchObject([{ notification_status: 'exception', failure_type: 'mail_smtp' }]);
    expect(await world.as('admin')('mail.mail', 'search_count', [[['state', '=', 'exception']]])).toBe(1);
  });

  it('leaves the mail in the queue where the context says so, until the queue is worked off', async () => {
    const world = openWorld();
    await post(world, { context: { mail_notify_force_send: false } });
    expect(world.letters).toEqual([]);
    await world.as('admin')('mail.mail', 'process_email_queue', []);
    expect(world.letters).not.toEqual([]);
    expect(await world.as('admin')('mail.mail', 'search_count', [[]])).toBe(0);
  });

  it('refuses a clerk on a contact, but not on an invoice', async () => {
    const world = openWorld();
    const write = (model: string, id: number) => world.as('clerk')(model, 'message_post', [[id]], { body: 'Oi' });
    await expect(write('res.partner', world.id('customers', 'followed'))).rejects.toMatchObject({
      pythonName: 'odoo.exceptions.AccessError',
    });
    expect(await write('account.move', world.id('invoices', 'critical-1'))).toEqual([expect.any(Number)]);
  });
});
