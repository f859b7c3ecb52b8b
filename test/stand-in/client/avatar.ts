import { el } from './dom.ts';

const colours = ['#3cabad', '#8e44ad', '#4527c0', '#b0672d', '#2f8f5b', '#b03a64', '#3f6fb5'];

/** A square with the name's first letter, in a colour of its own. */
export function avatar(name: string, className = 'o_avatar'): HTMLElement {
  const code = [...name].reduce((sum, character) => sum + character.charCodeAt(0), 0);
  return el(
    'span',
    { class: className, style: `background-color: ${colours[code % colours.length]}`, 'aria-hidden': 'true' },
    name.charAt(0).toUpperCase(),
  );
}
