// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { deskCatalogues } from '../../i18n/desk/catalogues.ts';
import { learnDeskWords } from '../../i18n/desk-words.ts';
import type { Background } from '../../messaging/background.ts';
import { succeeded } from '../../messaging/result.ts';
import { aPreview, aReminder } from '../../ui/testing/samples.ts';
import { createManyDesk, type ManyDesk } from './many-desk.tsx';

const UNDO_MS = 30_000;

describe('the reminders of a tab', () => {
  let desk: ManyDesk;
  const onClose = vi.fn();
  const background = {
    previewReminders: vi.fn<Background['previewReminders']>(async ({ customers }) =>
      succeeded({ previews: customers.map((customer) => ({ preview: aPreview({ customer }) })) }),
    ),
    queueReminder: vi.fn<Background['queueReminder']>(async ({ customerId }) => {
      const at = (ms: number) => new Date(Date.now() + ms).toISOString();
      const times = { queuedAt: at(0), sendAt: at(UNDO_MS) };
      return succeeded({ created: true, reminder: aReminder({ id: `r${customerId}`, customerId, ...times }) });
    }),
    cancelReminder: vi.fn<Background['cancelReminder']>(),
    reminders: vi.fn<Background['reminders']>(async ({ reminderIds }) =>
      succeeded({ reminders: reminderIds.map((id) => aReminder({ id, state: 'sent' })) }),
    ),
  };
  const open = (...names: string[]) =>
    desk.open({
      customers: names.map((name, at) => ({ companyId: 1, customerId: at + 1, name })),
      leftOut: 0,
      beyond: false,
      theme: 'light',
      onClose,
    });
  const shown = () => [...document.querySelectorAll('em-dia')].map(({ shadowRoot }) => shadowRoot);
  const find = (selector: string) =>
    shown().flatMap((root) => [...(root?.querySelectorAll<HTMLElement>(selector) ?? [])]);
  const settle = () => vi.advanceTimersByTimeAsync(1);
  const press = async (selector: string) => {
    find(selector)[0]?.click();
    await settle();
  };
  const close = () => press('dialog > .quiet');

  beforeEach(() => {
    vi.useFakeTimers({ now: Date.parse('2026-03-16T12:00:00Z') });
    vi.clearAllMocks();
    learnDeskWords('pt-BR', deskCatalogues['pt-BR']);
    desk = createManyDesk({ background, language: 'pt-BR' });
  });
  afterEach(() => {
    document.body.replaceChildren();
    vi.useRealTimers();
  });

  it('closed before they are sent are forgotten, and the focus goes back', async () => {
    open('Ipê');
    await settle();
    await close();
    expect(find('dialog, .corner')).toEqual([]);
    expect(onClose).toHaveBeenCalledOnce();
    open('Pão', 'Café');
    await settle();
    expect(find('.entries li')).toHaveLength(2);
  });

  it('closed while they leave stay in sight, and are shown again rather than begun anew', async () => {
    open('Ipê', 'Pão');
    await settle();
    await press('footer .primary');
    await close();
    expect(find('.corner')[0]?.textContent).toContain('2 na fila');
    open('Café');
    await settle();
    expect(find('.entries li').map(({ textContent }) => textContent)).toMatchObject([
      expect.stringContaining('Ipê'),
      expect.stringContaining('Pão'),
    ]);
    expect(find('.corner')).toEqual([]);
    expect(background.queueReminder).toHaveBeenCalledTimes(2);
  });

  it('tell of their end also to who did not wait for it, once', async () => {
    open('Ipê');
    await settle();
    await press('footer .primary');
    await close();
    await vi.advanceTimersByTimeAsync(UNDO_MS + 2_000);
    expect(find('.corner')[0]?.textContent).toContain('1 enviado');
    await press('.corner button');
    expect(find('dialog')[0]?.textContent).toContain('Pronto. 1 enviado.');
    await close();
    expect(find('dialog, .corner')).toEqual([]);
  });

  it('not all queued yet make the browser ask before the page is left', async () => {
    const isAsked = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
    let answer: () => void = () => undefined;
    background.queueReminder.mockImplementationOnce(
      () =>
        new Promise((resolve) => {
          answer = () => resolve(succeeded({ created: true, reminder: aReminder({ state: 'sent' }) }));
        }),
    );
    open('Ipê');
    await settle();
    expect(isAsked()).toBe(false);
    await press('footer .primary');
    expect(isAsked()).toBe(true);
    answer();
    await settle();
    expect(isAsked()).toBe(false);
  });
});
