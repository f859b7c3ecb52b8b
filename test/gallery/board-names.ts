import type { Page } from 'playwright-core';

const askWhoIAm = (page: Page) => page.locator('.status .button').click();

/** What is done on the options page before it is looked at. */
const OPTIONS_SCENES: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  admin: askWhoIAm,
  clerk: async () => undefined,
  away: askWhoIAm,
  'no-tab': askWhoIAm,
  rights: askWhoIAm,
  conflict: async (page) => {
    await page.locator('[name="critical.days"]').fill('60');
    await page.locator('.save-bar .primary').click();
  },
  calendar: async (page) => {
    await page.locator('[name="limits.gapDays"]').fill('2');
  },
  'calendar-read': async () => undefined,
  'calendar-invalid': async (page) => {
    const calendar = page.locator('#calendar');
    await calendar.getByRole('checkbox').nth(6).check();
    await calendar.locator('[name="hours.from"]').fill('');
    await calendar.locator('[name="hours.to"]').fill('21:00');
    await calendar.locator('.add').click();
    await calendar.locator('[name="ownClosedDays.3.date"]').fill('2026-12-24');
    await calendar.locator('.add').click();
    await calendar.locator('[name="limits.contactsIn7Days"]').fill('5');
    await calendar.locator('[name="limits.callsPerDay"]').fill('4');
    await calendar.locator('.save-bar .primary').click();
  },
  'calendar-conflict': async (page) => {
    await page.locator('[name="limits.gapDays"]').fill('2');
    await page.locator('#calendar .save-bar .primary').click();
  },
  new: async (page) => {
    await page.locator('[type=url]').first().fill('crm padaria');
    await page.locator('.actions .primary').click();
  },
  invalid: async (page) => {
    await page.locator('[name="moderate.withAmount"]').fill('5.00');
    await page.locator('[name="high.days"]').fill('8');
    await page.locator('[name="critical.limitPercent"]').fill('');
    await page.locator('[name="tolerance"]').fill('muito');
    await page.locator('.save-bar .primary').click();
  },
  switching: async (page) => {
    await page.locator('[name="critical.days"]').fill('45');
    await page.locator('#severity select').selectOption('2');
  },
};

const submit = (page: Page) => page.locator('dialog [type=submit]').click();

const openChat = async (page: Page) => {
  await page.locator('[name=channel]').selectOption('whatsapp');
  await page.locator('.chat').waitFor();
};

/** What is done in a commitment's dialog before it is looked at. */
const COMMITMENT_SCENES: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  promise: async () => undefined,
  'promise-again': async () => undefined,
  'promise-wrong': async (page) => {
    await page.locator('[name=amount]').fill('5.00.0');
    await submit(page);
  },
  'promise-currencies': async () => undefined,
  dispute: async () => undefined,
  'dispute-many': async () => undefined,
  'dispute-wrong': submit,
  pause: async () => undefined,
  'pause-away': async (page) => {
    await page.locator('[name=until]').fill(new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10));
    await page.locator('[name=note]').fill('Férias coletivas');
    await submit(page);
  },
  strategic: async () => undefined,
  end: async () => undefined,
  talk: async () => undefined,
  'talk-wrong': submit,
  'talk-chat': openChat,
  'talk-chat-refused': openChat,
};

const REMINDER_SCENES =
  'reviewing editing too-soon no-files sms sms-not-agreed sms-missing sms-sent blocked long loading failed queueing queued sent changed in-doubt queue-failed'.split(
    ' ',
  );

const MANY_SCENES = 'reading reviewing sending leaving report'.split(' ');

/** By the board that shows them. */
const SCENES: Readonly<Record<string, (page: Page) => Promise<void>>> = Object.fromEntries([
  ['reminder-editing', async (page: Page) => page.locator('.left .link').first().click()] as const,
  ...Object.entries(OPTIONS_SCENES).map(([name, scene]) => [`options-${name}`, scene] as const),
  ...Object.entries(COMMITMENT_SCENES).map(([name, scene]) => [`commitment-${name}`, scene] as const),
]);

/** Every board of the gallery. */
export const boardNames: readonly string[] = [
  'marks',
  'banners',
  'openings',
  'panels-0',
  'panels-1',
  'panels-2',
  'panels-3',
  'payers',
  ...Object.keys(COMMITMENT_SCENES).map((scene) => `commitment-${scene}`),
  ...REMINDER_SCENES.map((scene) => `reminder-${scene}`),
  'letter-sheet',
  'letter-refused',
  ...MANY_SCENES.map((scene) => `many-${scene}`),
  ...Object.keys(OPTIONS_SCENES).map((scene) => `options-${scene}`),
];

/** Goes to a board and brings it into the state it is to show. */
export async function openBoard(
  page: Page,
  gallery: string,
  { board, theme, language }: { readonly board: string; readonly theme: string; readonly language: string },
): Promise<void> {
  await page.goto(`${gallery}?board=${board}&theme=${theme}&lang=${language}`);
  await page.waitForLoadState('networkidle');
  for (const closed of await page.locator('summary').all()) await closed.click();
  await SCENES[board]?.(page);
  // Whatever opens or answers after a click has done so two frames later.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}
