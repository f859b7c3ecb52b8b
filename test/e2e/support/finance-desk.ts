import type { Page } from 'playwright-core';
import { financeWordsIn } from '../../../extension/i18n/finance-words.ts';
import type { Language } from '../../../shared/contract/common.ts';

export type FinanceDesk = ReturnType<typeof financeDesk>;

/** The finance page in one tab, used as people do: by its labels and buttons, in the language it is shown in. */
export function financeDesk(page: Page, language: Language) {
  const words = financeWordsIn(language);
  const { f, t } = words;
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const rows = page.locator('.drafts tbody tr');
  return {
    page,
    words,
    button,
    rows,
    dialog: page.getByRole('dialog'),
    rowOf: (customer: string) => rows.filter({ hasText: customer }),
    show: (view: 'drafts' | 'runs') => page.locator(`nav a[href="#${view}"]`).click(),
    refresh: () => button(t('panel.refresh')).click(),
    open: (customer: string) => button(f('drafts.openOf', { customer })).click(),
    pick: (customer: string) => page.getByRole('checkbox', { name: f('drafts.select', { customer }) }).check(),
    /** Runs the régua of today, as an admin. */
    async run(): Promise<void> {
      await button(f('runs.start')).click();
      await page.getByRole('dialog').locator('.tallies').waitFor();
      await page
        .getByRole('dialog')
        .getByRole('button', { name: f('runs.start') })
        .click();
      await page.getByText(f('runs.started')).waitFor();
    },
  };
}
