// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ChatDraft } from '../../../shared/contract/chat.ts';
import type { PanelActions } from '../panel/panel-actions.ts';
import { Panel } from '../panel.tsx';
import * as s from '../testing/samples.ts';

const noteContact = vi.fn<PanelActions['noteContact']>();
const noteConsent = vi.fn<PanelActions['noteConsent']>();
const printLetter = vi.fn<PanelActions['printLetter']>();
const chat = vi.fn<PanelActions['chat']>();
const actions = {
  remind: vi.fn(),
  refresh: vi.fn(),
  openFinance: vi.fn(),
  close: vi.fn(),
  note: vi.fn(),
  end: vi.fn(),
  noteContact,
  noteConsent,
  chat,
  printLetter,
};

beforeEach(() => {
  vi.resetAllMocks();
  noteContact.mockResolvedValue({ ok: true, value: s.aCall });
  chat.mockResolvedValue({ ok: true, value: s.aChat });
});
afterEach(cleanup);

function panel(finance: Parameters<typeof s.aDetail>[1] = {}, role: 'sales' | 'finance' = 'finance'): void {
  const assessment = s.fresh(s.byLevel.critical);
  const detail = s.fresh(s.aDetail(s.byLevel.critical, finance));
  render(<Panel detail={detail} assessment={assessment} role={role} actions={actions} language="pt-BR" />);
}

const open = () => fireEvent.click(screen.getByRole('button', { name: 'Registrar contato' }));
const dialog = () => document.querySelector('dialog');
const field = (name: string) => {
  const found = dialog()?.querySelector<HTMLSelectElement>(`[name=${name}]`);
  if (!found) throw new Error(`no field ${name}`);
  return found;
};
const choose = (name: string, value: string) => fireEvent.change(field(name), { target: { value } });
const type = (value: string) => fireEvent.input(field('note'), { target: { value } });
const submit = () => {
  const form = dialog()?.querySelector('form');
  if (form) fireEvent.submit(form);
};
const problems = () => [...document.querySelectorAll('.problem')].map(({ textContent }) => textContent);

describe('a call', () => {
  it('is noted with its reason, and says so', async () => {
    panel();
    open();
    choose('reason', 'cash_flow');
    type(' paga na sexta ');
    submit();
    await waitFor(() => expect(dialog()).toBeNull());
    expect(noteContact).toHaveBeenCalledExactlyOnceWith(
      { companyId: 1, customerId: 7 },
      {
        id: expect.stringMatching(/^[\da-f-]{36}$/),
        channel: 'call',
        outcome: 'talked',
        reason: 'cash_flow',
        note: 'paga na sexta',
        language: 'pt-BR',
      },
    );
    expect(document.querySelector('.said')?.textContent?.trim()).toBe('Contato registrado.');
  });

  it('that was a step of the régua says which', async () => {
    noteContact.mockResolvedValue({ ok: true, value: { ...s.aCall, stepId: 'R4' } });
    panel();
    open();
    choose('reason', 'forgotten');
    submit();
    await waitFor(() => expect(document.querySelector('.said')?.textContent).toContain('conta como o passo R4'));
  });

  it('cannot be closed without a reason, and asks nobody', () => {
    panel();
    open();
    submit();
    expect(problems()).toEqual(['Escolha o motivo: é ele que diz o que fazer depois.']);
    expect(document.activeElement).toBe(field('reason'));
    choose('reason', 'other');
    submit();
    expect(problems()).toEqual(['Escreva o motivo.']);
    expect(noteContact).not.toHaveBeenCalled();
  });

  it('that nobody answered has no reason to give', async () => {
    panel();
    open();
    choose('reason', 'cash_flow');
    choose('outcome', 'no_answer');
    expect(dialog()?.querySelector('[name=reason]')).toBeNull();
    submit();
    await waitFor(() => expect(noteContact.mock.calls[0]?.[1]).toMatchObject({ outcome: 'no_answer', reason: null }));
  });

  it('says beside the field what the sidecar finds wrong, and keeps what was typed while it is away', async () => {
    noteContact.mockResolvedValueOnce({
      ok: false,
      failure: { code: 'invalid_request', problems: [{ field: 'reason', rule: 'required' }] },
    });
    noteContact.mockResolvedValueOnce(s.awayAnswer);
    panel();
    open();
    choose('reason', 'refusal');
    type('diz que não deve');
    submit();
    await waitFor(() => expect(problems()).toHaveLength(1));
    submit();
    await waitFor(() => expect(dialog()?.textContent).toContain('Em Dia fora do ar.'));
    expect([field('reason').value, field('note').value]).toEqual(['refusal', 'diz que não deve']);
    submit();
    await waitFor(() => expect(dialog()).toBeNull());
    const ids = noteContact.mock.calls.map(([, { id }]) => id);
    expect(new Set(ids).size).toBe(1);
  });
});

describe('a chat', () => {
  const openChat = async (answer: Awaited<ReturnType<PanelActions['chat']>> = { ok: true, value: s.aChat }) => {
    chat.mockResolvedValue(answer);
    panel();
    open();
    choose('channel', 'whatsapp');
    await waitFor(() => expect(dialog()?.textContent).not.toContain('Conferindo'));
  };
  const refused = (blocked: ChatDraft['blocked'], consent: ChatDraft['consent'] = null) =>
    ({ ok: true, value: { ...s.aChat, blocked, consent, text: '', link: '' } }) as const;

  it('opens where it is sent from, in a tab of its own that learns nothing of this one', async () => {
    await openChat();
    const link = screen.getByRole('link', { name: 'Abrir conversa' });
    expect(link.getAttribute('href')).toBe(s.aChat.link);
    expect([link.getAttribute('target'), link.getAttribute('rel')]).toEqual(['_blank', 'noopener noreferrer']);
    expect(dialog()?.querySelector('.letter')?.textContent).toBe(s.aChat.text);
    // Nothing is opened here: it would ask the network.
    link.addEventListener('click', (event) => event.preventDefault());
    fireEvent.click(link);
    await waitFor(() => expect(field('outcome').value).toBe('written'));
    expect(noteContact).not.toHaveBeenCalled();
    submit();
    await waitFor(() =>
      expect(noteContact.mock.calls[0]?.[1]).toMatchObject({ channel: 'whatsapp', outcome: 'written' }),
    );
  });

  it.each([
    ['no_mobile', 'O CRM não tem um número de celular deste cliente.'],
    ['outside_hours', 'Fora do horário de contato da empresa.'],
    ['promised', 'Há uma promessa de pagamento em aberto.'],
  ] as const)('is not offered and says why: %s', async (blocked, why) => {
    await openChat(refused(blocked));
    expect(dialog()?.textContent).toContain(why);
    expect(screen.queryByRole('link', { name: 'Abrir conversa' })).toBeNull();
    expect(dialog()?.querySelector('[name=how]')).toBeNull();
  });

  it('is offered once somebody noted how the customer agreed', async () => {
    noteConsent.mockResolvedValue({ ok: true, value: s.aConsent });
    await openChat(refused('not_opted_in'));
    const agree = screen.getByRole('button', { name: 'Cliente aceitou WhatsApp' });
    fireEvent.click(agree);
    await waitFor(() => expect(problems()).toEqual(['Escreva como: é o que se mostra a quem perguntar.']));
    fireEvent.input(field('how'), { target: { value: ' pediu por telefone ' } });
    chat.mockResolvedValue({ ok: true, value: s.aChat });
    fireEvent.click(agree);
    await waitFor(() => expect(screen.getByRole('link', { name: 'Abrir conversa' })).toBeTruthy());
    expect(noteConsent).toHaveBeenCalledExactlyOnceWith(
      { companyId: 1, customerId: 7 },
      {
        id: expect.stringMatching(/^[\da-f-]{36}$/),
        channel: 'whatsapp',
        given: true,
        how: 'pediu por telefone',
        language: 'pt-BR',
      },
    );
  });

  it('shows who noted the consent, and lets it be taken back', async () => {
    noteConsent.mockResolvedValue({ ok: true, value: { ...s.aConsent, given: false } });
    await openChat();
    expect(dialog()?.textContent).toContain('anotado por Caio Financeiro: pediu por telefone');
    fireEvent.input(field('how'), { target: { value: 'ligou para pedir' } });
    fireEvent.click(screen.getByRole('button', { name: 'Cliente não aceita mais' }));
    await waitFor(() =>
      expect(noteConsent.mock.calls[0]?.[1]).toMatchObject({ given: false, how: 'ligou para pedir' }),
    );
  });

  it('says so while the sidecar is away', async () => {
    await openChat(s.awayAnswer);
    expect(dialog()?.textContent).toContain('Em Dia fora do ar.');
  });
});

it('a letter can only have been sent, and has no script for a call', () => {
  panel();
  open();
  expect(screen.getByText('Roteiro da ligação')).toBeTruthy();
  choose('channel', 'letter');
  expect([...field('outcome').options].map(({ value }) => value)).toEqual(['written']);
  expect(field('outcome').value).toBe('written');
  expect(screen.queryByText('Roteiro da ligação')).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Imprimir carta' }));
  expect(printLetter).toHaveBeenCalledExactlyOnceWith({ companyId: 1, customerId: 7 });
  expect(noteContact).not.toHaveBeenCalled();
});

it('history shows who called, what came of it and why; the next step follows what was said', () => {
  panel({
    contacts: [s.aCall],
    suggestion: {
      action: 'propose_plan',
      reasons: [{ rule: 'stated_reason', reason: 'cash_flow', on: s.today }],
    },
  });
  const text = document.querySelector('.panel')?.textContent?.replace(/\u00a0/g, ' ') ?? '';
  expect(text).toMatch(/Ligação de Caio Financeiro.*falou.*Fluxo de caixa · Paga metade na sexta/);
  expect(text).toMatch(/Propor um acordo.*Motivo dito em .*: fluxo de caixa\./);
});

it('sales notes no contacts', () => {
  panel({}, 'sales');
  expect(screen.queryByRole('button', { name: 'Registrar contato' })).toBeNull();
});
