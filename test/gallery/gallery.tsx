import { render } from 'preact';
import { LANGUAGES, type Language } from '../../shared/contract/common.ts';
import { Banners } from './boards/banners.tsx';
import { CommitmentBoard } from './boards/commitments.tsx';
import { LetterBoard } from './boards/letter.tsx';
import { ManyBoard } from './boards/many.tsx';
import { Marks } from './boards/marks.tsx';
import { Openings } from './boards/openings.tsx';
import { OptionsBoard } from './boards/options.tsx';
import { Panels } from './boards/panels.tsx';
import { Payers } from './boards/payers.tsx';
import { ReminderBoard } from './boards/reminders.tsx';
import './gallery.css';

const asked = new URLSearchParams(location.search);
const board = asked.get('board') ?? 'marks';
const theme = asked.get('theme') === 'dark' ? 'dark' : 'light';
const language: Language = LANGUAGES.find((one) => one === asked.get('lang')) ?? 'pt-BR';

document.documentElement.lang = language;
document.body.dataset.page = theme;
const root = document.getElementById('gallery');
if (root) render(boardNamed(board), root);

function boardNamed(name: string) {
  const [kind = '', ...rest] = name.split('-');
  const detail = rest.join('-');
  switch (kind) {
    case 'marks':
      return <Marks theme={theme} language={language} />;
    case 'banners':
      return <Banners theme={theme} language={language} />;
    case 'commitment':
      return <CommitmentBoard name={detail} theme={theme} language={language} />;
    case 'letter':
      document.body.style.padding = '0';
      return <LetterBoard name={detail} language={language} />;
    case 'many':
      return <ManyBoard name={detail} theme={theme} language={language} />;
    case 'openings':
      return <Openings theme={theme} language={language} />;
    case 'panels':
      return <Panels at={Number(detail)} theme={theme} language={language} />;
    case 'payers':
      return <Payers theme={theme} language={language} />;
    case 'options':
      document.body.style.padding = '0';
      return <OptionsBoard name={detail} language={language} />;
    default:
      return <ReminderBoard name={detail} theme={theme} language={language} />;
  }
}
