import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type StandIn, startStandIn } from '../start-stand-in.ts';

let crm: StandIn;
beforeAll(async () => {
  crm = await startStandIn();
});
afterAll(() => crm?.stop());

const ask = (method = 'context_get') =>
  fetch(`${crm.url}/json/2/res.users/${method}`, {
    method: 'POST',
    headers: { authorization: `bearer ${crm.service.key}`, 'content-type': 'application/json' },
    body: '{}',
  });

describe('the stand-in', () => {
  it('is gone while paused and back on the same port', async () => {
    await crm.pause();
    await expect(ask()).rejects.toThrow();
    await crm.resume();
    expect((await ask()).status).toBe(200);
  });

  it('fails as often as told, and then no more', async () => {
    crm.failNext(2, 502);
    const statuses = [(await ask()).status, (await ask()).status, (await ask()).status];
    expect(statuses).toEqual([502, 502, 200]);
  });

  it('is slow only about the model told', async () => {
    const timed = async () => {
      const start = performance.now();
      await ask();
      return performance.now() - start;
    };
    crm.slowDown(600, 'res.users');
    expect(await timed()).toBeGreaterThan(590);
    crm.slowDown(600, 'res.partner');
    expect(await timed()).toBeLessThan(590);
    crm.slowDown(0);
  });

  it('does what was asked and loses the answer', async () => {
    const before = await crm.call<number>('ir.attachment', 'search_count', [[]]);
    crm.loseAnswers(1);
    const create = fetch(`${crm.url}/json/2/ir.attachment/create`, {
      method: 'POST',
      headers: { authorization: `bearer ${crm.service.key}`, 'content-type': 'application/json' },
      body: JSON.stringify({ vals_list: [{ name: 'x' }] }),
    });
    await expect(create).rejects.toThrow();
    expect(await crm.call<number>('ir.attachment', 'search_count', [[]])).toBe(before + 1);
  });

  it('tells its version and asks strangers to sign in', async () => {
    expect(await (await fetch(`${crm.url}/web/version`)).json()).toMatchObject({ version: '19.0' });
    const page = await fetch(`${crm.url}/odoo/sales/new`, { redirect: 'manual' });
    expect(page.headers.get('location')).toBe('/web/login?redirect=%2Fodoo%2Fsales%2Fnew');
    expect((await ask('nope')).status).toBe(404);
  });
});
