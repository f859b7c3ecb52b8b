import '../../settings/zod-without-eval.ts';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { FinancePage } from '../../finance/finance-page.tsx';
import { languageOf } from '../../i18n/language.ts';
import { background } from '../../messaging/background.ts';

const root = document.getElementById('finance');
const language = languageOf(browser.i18n.getUILanguage());
if (root) render(<FinancePage api={background} language={language} />, root);
