// @vitest-environment happy-dom
import { signal as signalOf } from '@preact/signals';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Assessment } from '../../shared/contract/assessment.ts';
import type { Desk, PanelOptions } from '../desk/desk.ts';
import type { Result } from '../messaging/messages.ts';
import { failed, succeeded } from '../messaging/result.ts';
import type { Shown } from '../state/shown.ts';
import { byLevel, fresh, loading } from '../ui/testing/samples.ts';
import { createCustomerPanel } from './customer-panel.ts';
import type { DeskLoader } from './desk-loader.ts';

describe('the panel of a form', () => {
  let screen: AbortController;
  let chip: HTMLElement;
  let panels: PanelOptions[];
  let known: Desk | undefined;
  const subject = signalOf<Shown<Assessment> | undefined>(loading);
  const refresh = vi.fn();
  const load = vi.fn<DeskLoader['load']>();
  const desk: Desk = {
    panel(options) {
      panels.push(options);
      const host = document.createElement('div');
      host.className = 'panel';
      document.body.append(host);
      options.signal.addEventListener('abort', () => host.remove());
      return host;
    },
    remindMany: vi.fn(),
  };
  const onPage = () =>
    [...document.body.children]
      .filter((element) => element !== chip)
      .map(({ className, tagName }) => className || tagName);
  const opening = () => document.querySelector('em-dia')?.shadowRoot?.querySelector('.opening');
  const press = (label: string) =>
    [...(opening()?.querySelectorAll('button') ?? [])].find(({ textContent }) => textContent === label)?.click();

  /** The desk comes when what this answers is called. */
  const keepWaiting = () => {
    let resolve: (answer: Result<Desk>) => void;
    const arrival = new Promise<Result<Desk>>((done) => {
      resolve = done;
    });
    load.mockReturnValue(arrival);
    return async () => {
      resolve(succeeded(desk));
      await arrival;
    };
  };

  const create = () => {
    const panel = createCustomerPanel({
      subject,
      assessments: { refresh },
      desk: { loaded: () => known, load },
      language: 'pt-BR',
      theme: 'light',
      signal: screen.signal,
    });
    panel.opensUnder(chip, screen.signal);
    return panel;
  };

  beforeEach(() => {
    vi.clearAllMocks();
    screen = new AbortController();
    panels = [];
    known = undefined;
    load.mockResolvedValue(succeeded(desk));
    chip = document.createElement('div');
    chip.attachShadow({ mode: 'open' }).innerHTML = '<button>Crítico</button>';
    document.body.append(chip);
  });
  afterEach(() => {
    screen.abort();
    document.body.replaceChildren();
  });

  it('opens at once where the desk is there already, and closes on the next press', () => {
    known = desk;
    const panel = create();
    panel.toggle();
    expect(onPage()).toEqual(['panel']);
    panel.toggle();
    expect(onPage()).toEqual([]);
  });

  it('fetches the desk as somebody comes near, and shows nothing yet', () => {
    create().prepare();
    expect(load).toHaveBeenCalledOnce();
    expect(onPage()).toEqual([]);
  });

  it('says that it waits for the desk, then shows what the desk draws', async () => {
    const arrive = keepWaiting();
    create().show();
    expect(opening()?.textContent).toBe('Consultando…');
    await arrive();
    await vi.waitFor(() => expect(onPage()).toEqual(['panel']));
  });

  it('says when the desk does not come, and tries again when told to', async () => {
    load.mockResolvedValueOnce(failed('desk_missing'));
    create().show();
    await vi.waitFor(() => expect(opening()?.textContent).toContain('Não foi possível abrir.'));
    press('Tentar de novo');
    await vi.waitFor(() => expect(onPage()).toEqual(['panel']));
  });

  it('gives the focus back to the chip when it is closed before the desk has come', async () => {
    load.mockResolvedValueOnce(failed('desk_missing'));
    const panel = create();
    panel.show();
    await vi.waitFor(() => expect(opening()?.textContent).toContain('Não foi possível abrir.'));
    press('Fechar');
    expect(panel.open.value).toBe(false);
    expect(onPage()).toEqual([]);
    expect(chip.shadowRoot?.activeElement?.textContent).toBe('Crítico');
  });

  it('stays closed when it was closed before the desk came', async () => {
    const arrive = keepWaiting();
    const panel = create();
    panel.show();
    panel.toggle();
    await arrive();
    expect(panels).toEqual([]);
    expect(onPage()).toEqual([]);
  });

  it('tells the desk what is known of the customer, now and later, until it is told to stop', () => {
    known = desk;
    subject.value = loading;
    create().show();
    const told: unknown[] = [];
    const stop = panels[0]?.watchSubject((shown) => told.push(shown));
    subject.value = fresh(byLevel.mild);
    stop?.();
    subject.value = fresh(byLevel.critical);
    expect(told).toEqual([loading, fresh(byLevel.mild)]);
  });

  it('goes with its screen', () => {
    known = desk;
    create().show();
    screen.abort();
    expect(onPage()).toEqual([]);
    expect(panels[0]?.screen.aborted).toBe(true);
  });
});
