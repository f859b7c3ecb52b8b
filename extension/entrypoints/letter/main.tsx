import '../../settings/zod-without-eval.ts';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { LetterPage } from '../../finance/letter/letter-page.tsx';
import { languageOf } from '../../i18n/language.ts';
import { background } from '../../messaging/background.ts';

const root = document.getElementById('letter');
const asked = new URLSearchParams(location.search).get('language');
const language = languageOf(asked ?? browser.i18n.getUILanguage());
if (root) render(<LetterPage api={background} language={language} query={location.search} />, root);
