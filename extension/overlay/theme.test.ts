// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { themeAt } from './theme.ts';

it.each([
  ['rgb(249, 250, 251)', 'light'],
  ['rgb(27, 29, 38)', 'dark'],
  ['', 'light'],
])('a page on "%s" is %s, seen through what is transparent', (background, theme) => {
  document.body.innerHTML = `<main style="background-color: ${background}"><p style="background-color: rgba(0, 0, 0, 0)"></p></main>`;
  expect(themeAt(document.querySelector('p'))).toBe(theme);
});
