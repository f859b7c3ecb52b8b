import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dataset } from '../dataset/dataset.ts';
import { type StandIn, startStandIn } from '../stand-in/start-stand-in.ts';
import { crmPaths } from './support/crm-pages.ts';
import { expectOneBadgeEach, levelsIn, rowOf } from './support/invoice-list.ts';
import { type Stage, setStage } from './support/overlay-stage.ts';
import { screenshot } from './support/screenshot.ts';

const PAGE = 80;
/** The ledger calls itself stale after 20 seconds; it and the page look again ever more rarely, at least each half minute. */
const SOON_ENOUGH = { timeout: 60_000, interval: 1_000 };
/** Longer than the sidecar waits for an answer: as long as lines come this slowly, the CRM was never read. */
const TOO_SLOW_MS = 12_000;

describe('how fresh the overlay’s figures are', { timeout: 180_000 }, () => {
  let crm: StandIn;
  let stage: Stage;
  let paths: ReturnType<typeof crmPaths>;
  const overlay = (selector: string) => stage.page.locator(`em-dia ${selector}`);
  const critical = () =>
    rowOf(stage.page, dataset.customers.find(({ key }) => key === 'critical')?.name ?? 'no such customer');
  const staleBadges = () => overlay('.badge[data-stale]').count();
  /** As if the user came back to the tab: what is shown is asked for again. */
  const lookAgain = () => stage.page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));

  beforeAll(async () => {
    stage = await setStage(async () => {
      crm = await startStandIn();
      return crm;
    });
    paths = crmPaths(crm);
  });
  afterAll(() => stage?.close());

  it('says on every row since when the CRM could not be read, and recovers by itself', async () => {
    await stage.visit('clerk', paths.invoices);
    await expectOneBadgeEach(stage.page, PAGE);
    await expect.poll(() => levelsIn(critical()), SOON_ENOUGH).toEqual(['critical']);
    await crm.pause();
    await expect.poll(() => lookAgain().then(staleBadges), SOON_ENOUGH).toBe(PAGE);
    expect(await critical().locator('.badge .since').textContent()).toMatch(/\d{2}:\d{2}$/);
    await screenshot(stage.page, 'stand-in-stale-list');
    await crm.resume();
    await expect.poll(staleBadges, SOON_ENOUGH).toBe(0);
    expect(await levelsIn(critical())).toEqual(['critical']);
  });

  it('says so in chip and panel, whose details stay, and recovers by itself', async () => {
    await stage.visit('clerk', paths.invoice(crm.ids.invoice('critical-1')));
    await overlay('.chip[data-level="critical"]').click();
    await overlay('.panel .items li').first().waitFor();
    await crm.pause();
    const refresh = () => overlay('.panel footer button').last().click();
    await expect.poll(() => refresh().then(() => overlay('.chip[data-stale]').count()), SOON_ENOUGH).toBe(1);
    await overlay('.panel footer [data-stale]').waitFor();
    expect(await overlay('.panel .notice').first().textContent()).toContain('CRM não responde');
    expect(await overlay('.panel .items li').count()).toBeGreaterThan(0);
    await screenshot(stage.page, 'stand-in-stale-panel');
    await crm.resume();
    await expect.poll(() => overlay('.chip[data-stale], .panel [data-stale]').count(), SOON_ENOUGH).toBe(0);
  });

  it('says that the CRM is being read for the first time, and what is owed as soon as it was', async () => {
    await stage.stopSidecar();
    crm.slowDown(TOO_SLOW_MS, 'account.move.line');
    await stage.startSidecar();
    await stage.visit('clerk', paths.invoices);
    await expect.poll(() => overlay('.badge[data-level="unknown"] svg').count(), SOON_ENOUGH).toBe(PAGE);
    await screenshot(stage.page, 'stand-in-first-reading');
    crm.slowDown(0);
    await expect.poll(() => levelsIn(critical()), SOON_ENOUGH).toEqual(['critical']);
    expect(await overlay('.badge[data-level="unknown"]').count()).toBe(0);
  });
});
