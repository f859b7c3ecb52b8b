import { officeHours } from '../../support/office-hours.ts';
import { startTestSidecar } from '../../support/start-test-sidecar.ts';
import type { Scene } from './overlay-scenes.ts';

/** How the régua goes live, what it proposes and what it did. */
export const financeScenes: Record<string, Scene> = {
  async finance({ connect, visit, paths, options, finance, shoot, crm }) {
    const sidecar = await startTestSidecar(crm, { UNDO_SECONDS: 30 }, officeHours());
    await connect(sidecar.url);
    await visit('manager', paths.invoices);
    const admin = await options();
    const { o } = admin.words;
    await admin.setting('runAt').waitFor();
    await admin.operation.scrollIntoViewIfNeeded();
    await shoot('operation-rehearsal', admin.page);
    await admin.button(o('operation.goLive')).click();
    await admin.page.locator('.tallies').waitFor();
    await shoot('operation-go-live', admin.page);
    await admin.button(o('operation.goLive.confirm')).click();
    await admin.page.getByText(o('operation.now.live')).waitFor();
    await shoot('operation-live', admin.page);

    const desk = await finance();
    const { page, words, dialog } = desk;
    const { f } = words;
    await page.getByText(f('drafts.none')).waitFor();
    await shoot('finance-empty', page);
    await desk.show('runs');
    await desk.run();
    await page.locator('.runs tbody tr').waitFor();
    await shoot('finance-runs', page);
    await page.locator('.runs tbody a').first().click();
    await page.locator('.entries').waitFor();
    await shoot('finance-run', page, { whole: true });
    await desk.show('drafts');
    await desk.refresh();
    await desk.rows.nth(5).waitFor();
    await page.getByRole('checkbox').nth(2).check();
    await page.getByRole('checkbox').nth(3).check();
    await shoot('finance-drafts', page);
    await desk.button(f('drafts.dismissSelected')).click();
    await shoot('finance-dismiss', page);
    await page.keyboard.press('Escape');
    await desk.rows.first().locator('.acts .button').click();
    await dialog.locator('iframe').waitFor();
    await shoot('finance-draft', page);
    await page.keyboard.press('Escape');
    await page.getByRole('checkbox', { name: f('drafts.selectAll') }).check();
    await desk.button(f('drafts.approveSelected')).click();
    await dialog.locator('.sheet').waitFor();
    await shoot('finance-bulk', page);
    await dialog.locator('.button.primary').click();
    await dialog.locator('.notice[data-tone="good"]').waitFor();
    await shoot('finance-bulk-sent', page);
    await page.keyboard.press('Escape');
    await admin.button(o('operation.stop')).click();
    await admin.page.getByText(o('operation.now.stopped')).waitFor();
    await shoot('operation-stopped', admin.page);
    await admin.button(o('operation.release')).click();
    await shoot('operation-release', admin.page);
    await admin.page.close();
    await page.close();
    await connect();
    await sidecar.stop();
  },
};
