// @vitest-environment happy-dom
import { type Signal, signal as signalOf } from '@preact/signals';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Assessment } from '../../shared/contract/assessment.ts';
import type { RecordRef } from '../../shared/contract/common.ts';
import type { PageFacts } from '../odoo-page/page-facts.ts';
import type { Shown } from '../state/shown.ts';
import { byLevel, fresh, loading } from '../ui/testing/samples.ts';
import { putBadges } from './put-badges.ts';

const facts = (...ids: number[]): PageFacts => ({
  version: '19.0',
  model: 'account.move',
  view: 'list',
  record: null,
  rows: ids.map((id) => ({ key: `k${id}`, id })),
  selection: { ids: [], beyond: false },
});

describe('badges in their places', () => {
  let controller: AbortController;
  let known: Map<number, Signal<Shown<Assessment>>>;
  let shownFacts: Signal<PageFacts>;

  const places = () =>
    new Map([...document.querySelectorAll<HTMLElement>('td')].map((cell) => [cell.dataset.key ?? '', cell]));
  const badges = () =>
    [...document.querySelectorAll('td')].map((cell) =>
      [...cell.querySelectorAll('em-dia')].map((host) => host.shadowRoot?.textContent).join(),
    );
  const of = ({ id }: RecordRef) => {
    const shown = known.get(id) ?? signalOf<Shown<Assessment>>(loading);
    known.set(id, shown);
    return shown;
  };
  const start = () =>
    putBadges(
      { find: places, roomOf: (place) => place },
      {
        page: {
          facts: shownFacts,
          language: 'pt-BR',
          theme: 'light',
          subject: signalOf(undefined),
          panel: { open: signalOf(false), toggle: vi.fn(), show: vi.fn(), prepare: vi.fn(), opensUnder: vi.fn() },
        },
        assessments: { of, want: vi.fn(), refresh: vi.fn() },
        signal: controller.signal,
      },
    );

  beforeEach(() => {
    controller = new AbortController();
    known = new Map([[1, signalOf<Shown<Assessment>>(fresh(byLevel.critical))]]);
    shownFacts = signalOf(facts(1, 2));
    document.body.innerHTML =
      '<table><tr><td data-key="k1">Padaria</td></tr><tr><td data-key="k2">Livraria</td></tr></table>';
  });
  afterEach(() => controller.abort());

  it('say what is known, and then what becomes known', () => {
    start();
    expect(badges()).toEqual(['47 d', '']);
    of({ type: 'invoice', id: 2 }).value = fresh(byLevel.high);
    expect(badges()).toEqual(['47 d', '22 d']);
  });

  it('say the same to two records with one answer', () => {
    known.set(2, signalOf(of({ type: 'invoice', id: 1 }).value));
    start();
    expect(badges()).toEqual(['47 d', '47 d']);
  });

  it('are left as they are by an answer that is no news', () => {
    start();
    const drawn = document.querySelector('em-dia')?.shadowRoot?.querySelector('.badge');
    of({ type: 'invoice', id: 1 }).value = fresh({ ...byLevel.critical });
    expect(document.querySelector('em-dia')?.shadowRoot?.querySelector('.badge')).toBe(drawn);
  });

  it('go with their screen, and hear of nothing any more', () => {
    start();
    controller.abort();
    of({ type: 'invoice', id: 2 }).value = fresh(byLevel.high);
    expect(document.querySelectorAll('em-dia')).toHaveLength(0);
  });
});
