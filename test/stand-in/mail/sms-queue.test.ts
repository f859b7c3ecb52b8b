import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type SmsGateway, startSmsGateway } from '../../support/sms-gateway.ts';
import { openWorld } from '../testing/open-world.ts';

type World = ReturnType<typeof openWorld>;

let gateway: SmsGateway;
beforeEach(async () => {
  gateway = await startSmsGateway();
});
afterEach(() => gateway.close());

const pointAt = (world: World, url: string) =>
  world.as('admin')('ir.config_parameter', 'set_param', ['sms.endpoint', url]);
const post = (world: World, named: Record<string, unknown> = {}) =>
  world.as('service')<number[]>('res.partner', 'message_post', [[world.id('customers', 'followed')]], {
    body: 'Olá',
    message_type: 'sms',
    sms_numbers: ['+5511987654321'],
    ...named,
  });
const statusOf = async (world: World, [id]: readonly number[]) => {
  const asked = [
    [
      ['mail_message_id', '=', id],
      ['notification_type', '=', 'sms'],
    ],
  ];
  const fields = ['notification_status', 'failure_type'];
  const rows = await world.as('service')<{ notification_status: string; failure_type: string | false }[]>(
    'mail.notification',
    'search_read',
    asked,
    { fields },
  );
  return rows.map(({ notification_status, failure_type }) => [notification_status, failure_type]);
};

describe('an SMS on the stand-in', () => {
  it('leaves at once unless it is put in the queue', async () => {
    const world = openWorld();
    await pointAt(world, gateway.url);
    expect(await statusOf(world, await post(world, { put_in_queue: true }))).toEqual([['ready', false]]);
    expect(gateway.messages).toEqual([]);
    expect(await statusOf(world, await post(world))).toEqual([['pending', false]]);
    expect(gateway.messages).toHaveLength(2);
  });

  it('fails without a service to give it to, and says so', async () => {
    const world = openWorld();
    expect(await statusOf(world, await post(world))).toEqual([['exception', 'sms_server']]);
    await pointAt(world, 'http://127.0.0.1:9');
    expect(await statusOf(world, await post(world))).toEqual([['exception', 'sms_server']]);
  });

  it('is mailed to who follows discussions, as Odoo does, but not where followers are left out', async () => {
    const world = openWorld();
    await post(world, { put_in_queue: true, notify_skip_followers: true });
    expect(world.letters).toEqual([]);
    await post(world, { put_in_queue: true, subtype_xmlid: 'mail.mt_comment' });
    expect(world.letters).not.toEqual([]);
  });

  it('is no kind of message where its module is not installed', async () => {
    const world = openWorld();
    const modules = await world.as('admin')<number[]>('ir.module.module', 'search', [[['name', '=', 'sms']]]);
    await world.as('admin')('ir.module.module', 'button_immediate_uninstall', [modules]);
    await expect(post(world)).rejects.toMatchObject({ pythonName: 'builtins.ValueError' });
    await expect(world.as('service')('ir.module.module', 'button_immediate_install', [modules])).rejects.toMatchObject({
      pythonName: 'odoo.exceptions.AccessError',
    });
    await expect(post(world)).rejects.toMatchObject({ pythonName: 'builtins.ValueError' });
  });
});
