import { browser } from 'wxt/browser';
import { languageOf } from '../../i18n/language.ts';
import type { OptionsPlatform } from '../../options/options-platform.ts';
import { connection } from '../../settings/connection.ts';
import { originPattern } from '../../settings/origin-pattern.ts';

/** The browser as the options page needs it. */
export const browserPlatform: OptionsPlatform = {
  requestOrigins: (origins) => browser.permissions.request({ origins: origins.map(originPattern) }),
  hasOrigins: (origins) => browser.permissions.contains({ origins: origins.map(originPattern) }),
  loadConnection: () => connection.getValue(),
  saveConnection: (saved) => connection.setValue(saved),
  language: languageOf(browser.i18n.getUILanguage()),
};
