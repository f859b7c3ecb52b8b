import { describe, expect, it } from 'vitest';
import { DEFAULT_CALENDAR_SETTINGS } from '../../shared/domain/calendar/calendar-settings.ts';
import type { StaffKey } from '../dataset/dataset.ts';
import { signInToSidecar } from '../support/sidecar-client.ts';
import type { OptionsSetting } from './support/options-setting.ts';
import type { OptionsStage } from './support/options-stage.ts';

/** What is done to the contact calendar on the options page. */
export function describeContactCalendar({ crm, set }: OptionsSetting): void {
  const clientOf = (stage: OptionsStage, who: StaffKey) => signInToSidecar(stage.sidecar.url, crm(), crm().users[who]);
  const company = () => ({ companyId: crm().ids.company('main') });
  const saved = async (stage: OptionsStage) => {
    const manager = await clientOf(stage, 'manager');
    return manager.ask('calendarSettings', { params: company() });
  };

  describe('the contact calendar', () => {
    it('begins with the defaults; what an admin changes is there after a reload', async () => {
      const stage = await set();
      const desk = await stage.openOptionsAs('manager');
      const { o } = desk.words;
      await desk.calendar.getByText(o('calendar.defaults')).waitFor();
      expect([await desk.setting('hours.from').inputValue(), await desk.setting('hours.to').inputValue()]).toEqual([
        '09:00',
        '18:00',
      ]);
      await desk.change({ 'hours.from': '08:30', 'limits.contactsIn30Days': '6' });
      await desk.calendar.getByRole('checkbox', { name: 'São Paulo (SP)' }).check();
      await desk.button(o('calendar.closed.add')).click();
      await desk.change({ 'ownClosedDays.0.date': '2027-01-25', 'ownClosedDays.0.name': 'Aniversário da cidade' });
      await desk.saveCalendar();
      await desk.page.getByText(o('calendar.saved')).waitFor();

      await desk.page.reload();
      await desk.setting('ownClosedDays.0.name').waitFor();
      expect(await desk.setting('ownClosedDays.0.name').inputValue()).toBe('Aniversário da cidade');
      expect(await desk.setting('ownClosedDays.0.date').inputValue()).toBe('2027-01-25');
      expect(await desk.setting('hours.from').inputValue()).toBe('08:30');
      expect(await desk.calendar.getByRole('checkbox', { name: 'São Paulo (SP)' }).isChecked()).toBe(true);
      expect(await desk.calendar.innerText()).toContain(crm().users.manager.name);
      expect(await saved(stage)).toMatchObject({
        version: 1,
        calendar: {
          weekdays: [1, 2, 3, 4, 5],
          states: ['SP'],
          ownClosedDays: [{ date: '2027-01-25', name: 'Aniversário da cidade' }],
          hours: { from: '08:30', to: '18:00' },
          limits: { ...DEFAULT_CALENDAR_SETTINGS.limits, contactsIn30Days: 6 },
        },
      });
    });

    it('says in place what cannot be, keeps it, and saves nothing of it', async () => {
      const stage = await set();
      const desk = await stage.openOptionsAs('manager');
      const { o } = desk.words;
      await desk.setting('hours.to').waitFor();
      await desk.calendar.locator('.toggle').nth(6).click();
      await desk.calendar.getByText(o('problem.sunday_forbidden')).waitFor();
      await desk.change({ 'hours.to': '22:00' });
      expect(await desk.problemOf('hours.to').count()).toBe(1);
      await desk.button(o('calendar.closed.add')).click();
      // Half a date, as the browser's own field lets one leave it.
      await desk.page.keyboard.type('1');
      await desk.setting('ownClosedDays.0.name').focus();
      await desk.calendar.getByText(o('problem.no_date')).waitFor();
      await desk.saveCalendar();
      await desk.calendar.getByText(o('settings.toFix', { n: 4 })).waitFor();
      expect(await desk.problemOf('ownClosedDays.0.date').textContent()).toBe(o('problem.no_date'));
      expect(await desk.problemOf('ownClosedDays.0.name').textContent()).toBe(o('problem.empty'));
      expect(await desk.calendar.locator('.toggle input').nth(6).isChecked()).toBe(true);
      expect(await desk.setting('hours.to').inputValue()).toBe('22:00');
      expect((await saved(stage)).version).toBe(0);
    });

    it.each(['clerk', 'salesperson'] as const)('is read by a %s; forced, the sidecar refuses', async (who) => {
      const stage = await set();
      const desk = await stage.openOptionsAs(who);
      const { o } = desk.words;
      await desk.setting('hours.from').waitFor();
      await desk.calendar.getByText(o('calendar.readOnly')).waitFor();
      const inputs = desk.calendar.locator('input');
      expect(await inputs.evaluateAll((all) => all.every((input) => input.matches(':read-only, :disabled')))).toBe(
        true,
      );
      // Checkboxes are read-only to CSS even where they can be ticked.
      expect(await desk.calendar.locator('input[type="checkbox"]:enabled').count()).toBe(0);
      expect(await desk.button(o('calendar.closed.add')).count()).toBe(0);
      expect(await desk.button(o('calendar.save')).count()).toBe(0);

      const forced = await (await clientOf(stage, who)).raw('saveCalendarSettings', {
        params: company(),
        body: { ...DEFAULT_CALENDAR_SETTINGS, weekdays: [1] },
        headers: { 'if-match': '"0"' },
      });
      expect(forced.status).toBe(403);
      expect((await saved(stage)).version).toBe(0);
    });

    it('tells the second of two tabs that save at once, and loses nothing of either', async () => {
      const stage = await set();
      const first = await stage.openOptionsAs('manager');
      const second = await stage.openOptions();
      await first.setting('hours.from').waitFor();
      await second.setting('hours.from').waitFor();
      const { o } = second.words;
      await first.change({ 'hours.from': '10:00' });
      await first.saveCalendar();
      await first.page.getByText(o('calendar.saved')).waitFor();

      await second.change({ 'limits.contactsIn30Days': '5' });
      await second.saveCalendar();
      const conflict = second.calendar.getByRole('alert').filter({ hasText: o('conflict.title') });
      await conflict.waitFor();
      expect(await conflict.innerText()).toContain(crm().users.manager.name);
      expect(await conflict.locator('tbody td').allTextContents()).toEqual(['09:00', '10:00', '5', '8']);
      expect((await saved(stage)).calendar.hours.from).toBe('10:00');

      await second.button(o('conflict.takeTheirs')).click();
      await second.calendar.locator('.conflict').waitFor({ state: 'detached' });
      expect(await second.setting('hours.from').inputValue()).toBe('10:00');
      await second.change({ 'limits.contactsIn30Days': '5' });
      await second.saveCalendar();
      await second.page.getByText(o('calendar.saved')).waitFor();
      const { version, calendar } = await saved(stage);
      expect([version, calendar.hours.from, calendar.limits.contactsIn30Days]).toEqual([2, '10:00', 5]);
    });
  });
}
