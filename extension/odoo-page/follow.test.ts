// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { follow } from './follow.ts';

describe('following the page', () => {
  let controller: AbortController;
  const cells = () =>
    new Map([...document.querySelectorAll<HTMLElement>('td')].map((cell) => [cell.dataset.key ?? '', cell]));
  const marks = () => [...document.querySelectorAll('td')].map((cell) => cell.querySelectorAll('i').length);
  const frame = () => new Promise(requestAnimationFrame);
  const settled = () => frame().then(frame);
  const draw = (...keys: string[]) => {
    document.body.innerHTML = `<table><tr>${keys.map((key) => `<td data-key="${key}"></td>`).join('')}</tr></table>`;
  };
  const start = () =>
    follow(
      cells,
      (_, cell, signal) => {
        const mark = document.createElement('i');
        cell.append(mark);
        signal.addEventListener('abort', () => mark.remove());
        return mark;
      },
      { signal: controller.signal },
    );

  beforeEach(() => {
    controller = new AbortController();
    draw('a', 'b');
  });
  afterEach(() => controller.abort());

  it('puts one mark at every anchor, also when looked at twice', async () => {
    const lookAgain = start();
    lookAgain();
    await settled();
    expect(marks()).toEqual([1, 1]);
  });

  it('follows when the page is drawn anew under the same keys', async () => {
    start();
    draw('a', 'b', 'c');
    await settled();
    expect(marks()).toEqual([1, 1, 1]);
  });

  it('puts back a mark that the page swept away with a cell’s content', async () => {
    start();
    document.querySelector('td')?.replaceChildren('Padaria');
    await settled();
    expect(marks()).toEqual([1, 1]);
  });

  it('moves on when a cell becomes another record’s', async () => {
    start();
    const [cell] = document.querySelectorAll('td');
    cell?.setAttribute('data-key', 'z');
    cell?.setAttribute('class', 'changed');
    await settled();
    expect(marks()).toEqual([1, 1]);
  });

  it('does not look again because of what we put there ourselves', async () => {
    const find = vi.fn(cells);
    follow(
      find,
      (_, cell) => {
        const mark = document.createElement('em-dia');
        cell.append(mark);
        return mark;
      },
      { signal: controller.signal },
    );
    await settled();
    expect(find).toHaveBeenCalledTimes(1);
    draw('a');
    await settled();
    expect(find).toHaveBeenCalledTimes(2);
  });

  it('takes everything away at the end, and stays away', async () => {
    start();
    controller.abort();
    draw('a', 'b');
    await settled();
    expect(marks()).toEqual([0, 0]);
  });
});
