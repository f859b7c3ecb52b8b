import type { Page } from 'playwright-core';
import { optionsWordsIn } from '../../../extension/i18n/options-words.ts';
import type { LimitName } from '../../../extension/options/calendar/limit-fields.ts';
import type { OperationField } from '../../../extension/options/operation/operation-form.ts';
import type { ThresholdPath } from '../../../extension/options/severity/threshold-fields.ts';
import type { Connection } from '../../../extension/settings/connection.ts';
import type { Language } from '../../../shared/contract/common.ts';
import type { ChargeTerms } from '../../../shared/domain/money/charges.ts';
import type { PixReceiver } from '../../../shared/domain/payment/br-code.ts';
import type { BankData } from '../../../shared/domain/payment/payment-settings.ts';
import type { EditedField } from '../../../shared/domain/reminder/edited-fields.ts';
import type { MannerId } from '../../../shared/domain/template/mail-templates.ts';

/** Where a value is typed, by its place in the settings. */
export type SettingPath =
  | ThresholdPath
  | `hours.${'from' | 'to'}`
  | OperationField
  | `limits.${LimitName}`
  | `pix.${keyof PixReceiver}`
  | `bank.${keyof BankData}`
  | `charges.${keyof ChargeTerms}`
  | 'boletoField'
  | `templates.${'manner' | 'language' | 'customer'}`
  | `mails.${MannerId}.${Language}.${EditedField}`
  | `ownClosedDays.${number}.${'date' | 'name'}`;

export type OptionsDesk = ReturnType<typeof optionsDesk>;

/** The options page in one tab, used as people do: by its labels and buttons, in the language it is shown in. */
export function optionsDesk(page: Page, language: Language) {
  const words = optionsWordsIn(language);
  const { o } = words;
  const crm = page.getByLabel(o('connection.crm'), { exact: true });
  const sidecar = page.getByLabel(o('connection.sidecar'), { exact: true });
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const setting = (path: SettingPath) => page.locator(`[name="${path}"]`);
  return {
    page,
    words,
    crm,
    sidecar,
    button,
    setting,
    severity: page.locator('#severity'),
    calendar: page.locator('#calendar'),
    payment: page.locator('#payment'),
    templates: page.locator('#templates'),
    operation: page.locator('#operation'),
    async connect({ crmOrigin, sidecarUrl }: Connection): Promise<void> {
      await crm.fill(crmOrigin);
      await sidecar.fill(sidecarUrl);
      await button(o('connection.save')).click();
    },
    /** Each field of the connection with what is said to be wrong with it, once it was left. */
    async addressProblems(): Promise<(string | null)[]> {
      const wrong = page.locator('#connection .field').filter({ has: page.locator('[aria-invalid="true"]') });
      return wrong.locator('.problem').allTextContents();
    },
    /** How the steps of the connection test stand, in their order. */
    steps: () =>
      page
        .locator('.steps li')
        .evaluateAll((steps) => steps.map((step) => step.getAttribute('data-state') ?? 'unknown')),
    /** What the test says under the step that failed. */
    failedStep: () => page.locator('.steps li[data-state="failed"]').innerText(),
    who: () => page.locator('.status').first().locator('.row').innerText(),
    problemOf: (path: SettingPath) =>
      page
        .locator('.field')
        .filter({ has: setting(path) })
        .locator('.problem'),
    async change(values: Partial<Record<SettingPath, string>>): Promise<void> {
      for (const [path, text] of Object.entries(values)) {
        await page.locator(`[name="${path}"]`).fill(text ?? '');
        await page.locator(`[name="${path}"]`).blur();
      }
    },
    saveRules: () => button(o('severity.save')).click(),
    savePayment: () => button(o('payment.save')).click(),
    saveTexts: () => button(o('templates.save')).click(),
    saveCalendar: () => button(o('calendar.save')).click(),
  };
}
