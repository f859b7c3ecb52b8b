import '../../settings/zod-without-eval.ts';
import { render } from 'preact';
import { background } from '../../messaging/background.ts';
import { OptionsPage } from '../../options/options-page.tsx';
import { browserPlatform } from './browser-platform.ts';

const root = document.getElementById('options');
if (root) render(<OptionsPage api={background} platform={browserPlatform} />, root);
