import banner from './styles/banner.css?inline';
import base from './styles/base.css?inline';
import chat from './styles/chat.css?inline';
import commitment from './styles/commitment.css?inline';
import field from './styles/field.css?inline';
import frame from './styles/frame.css?inline';
import host from './styles/host.css?inline';
import levels from './styles/levels.css?inline';
import many from './styles/many.css?inline';
import marks from './styles/marks.css?inline';
import motion from './styles/motion.css?inline';
import panel from './styles/panel.css?inline';
import profile from './styles/profile.css?inline';
import reminder from './styles/reminder.css?inline';
import tokens from './styles/tokens.css?inline';

/** Colours follow `data-theme` of the inner root element. */
export const overlayStyles: string = [host, tokens, base, frame, marks, banner, motion].join('\n');

/** For the panel and all that opens from it. */
export const deskStyles: string = [
  host,
  tokens,
  base,
  frame,
  field,
  marks,
  panel,
  commitment,
  chat,
  profile,
  reminder,
  many,
  motion,
].join('\n');

/** What badges alone need of it: there is one in every row, and whatever a rule costs, it costs eighty times. */
export const badgeStyles: string = [host, levels, marks].join('\n');
