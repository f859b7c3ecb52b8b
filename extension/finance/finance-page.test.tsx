// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ReminderOutcome } from '../../shared/contract/reminder.ts';
import { LANGUAGES } from '../../shared/domain/language.ts';
import { financeWordsIn } from '../i18n/finance-words.ts';
import { aClerk, anAdmin, fail, ok } from '../options/testing/fakes.ts';
import { button } from '../options/testing/page.ts';
import { entryVerdict } from '../ui/run/entry-text.ts';
import { anEntry } from '../ui/testing/run-samples.ts';
import type { FinanceApi } from './finance-api.ts';
import { FinancePage } from './finance-page.tsx';
import { aDoneRun, aDraft, aFinanceApi, aPreview, aReminder, settledFailure } from './testing/fakes.ts';

beforeEach(() => {
  location.hash = '';
});
afterEach(cleanup);

function open(api: Partial<FinanceApi> = {}) {
  render(<FinancePage api={aFinanceApi(api)} language="pt-BR" />);
}
const pick = async (customer: string) => fireEvent.click(await screen.findByLabelText(`Selecionar ${customer}`));
const dialog = () => screen.findByRole('dialog');

describe('the proposals', () => {
  it('are listed with customer, step, amount and age, and counted', async () => {
    open();
    const row = (await screen.findByText('Padaria 1')).closest('tr');
    expect(row?.textContent).toContain('Podemos ajudar?');
    expect(row?.textContent?.replaceAll('\u00a0', ' ')).toContain('R$ 1.000,00');
    expect(row?.textContent).toMatch(/há|ontem|agora/);
    expect(screen.getByText('3 propostas')).toBeTruthy();
    expect(screen.getByText('No ar')).toBeTruthy();
  });

  it('are shown whole before one is approved, and approved as shown', async () => {
    const approveReminder = vi.fn(aFinanceApi().approveReminder);
    open({ approveReminder });
    fireEvent.click(await screen.findByLabelText('Ver e aprovar a mensagem a Padaria 2'));
    await screen.findByText('Contas <contas@p2.example>');
    fireEvent.click(button('Aprovar e enviar'));
    await screen.findByText(/^Sai em/);
    expect(approveReminder).toHaveBeenCalledExactlyOnceWith({ reminderId: 'd2', fingerprint: 'as-shown-2' });
  });

  it('that somebody else settled say so, and the list is asked again', async () => {
    const drafts = vi.fn(aFinanceApi().drafts);
    open({ drafts, approveReminder: () => Promise.resolve({ ok: false, failure: settledFailure }) });
    fireEvent.click(await screen.findByLabelText('Ver e aprovar a mensagem a Padaria 2'));
    await screen.findByText('Contas <contas@p2.example>');
    fireEvent.click(button('Aprovar e enviar'));
    await screen.findByText('Alguém já tratou desta proposta.');
    expect(screen.queryByRole('dialog')).toBeNull();
    await waitFor(() => expect(drafts).toHaveBeenCalledTimes(2));
  });

  it('that may not leave say why, and can only be dismissed', async () => {
    open({ previewReminder: ({ customerId }) => ok(aPreview(customerId, { blocked: 'promised' })) });
    fireEvent.click(await screen.findByLabelText('Ver e aprovar a mensagem a Padaria 2'));
    await screen.findByText('Há uma promessa de pagamento em aberto.');
    expect(screen.queryByText('Aprovar e enviar')).toBeNull();
    expect(within(await dialog()).getByText('Dispensar')).toBeTruthy();
  });

  it('are dismissed once confirmed, and what could not be is told', async () => {
    const dismissReminder = vi.fn((id: string) =>
      id === 'd1' ? ok(aReminder(id, { state: 'cancelled' })) : fail('conflict'),
    );
    open({ dismissReminder });
    await pick('Padaria 1');
    await pick('Padaria 2');
    fireEvent.click(button('Dispensar selecionadas'));
    await screen.findByText('Dispensar 2 propostas?');
    expect(dismissReminder).not.toHaveBeenCalled();
    fireEvent.click(within(await dialog()).getByText('Dispensar'));
    expect((await screen.findByText(/1 proposta dispensada/)).closest('.notice')?.textContent).toContain(
      '1 não pôde ser dispensada.',
    );
  });

  it('there are none of say what brings some', async () => {
    open({ drafts: () => ok({ drafts: [] }) });
    await screen.findByText('Nada para aprovar.');
  });

  it('that cannot be read say why', async () => {
    open({ drafts: () => fail('not_read_yet') });
    await screen.findByText('Lendo o CRM pela primeira vez…');
  });

  it('whose step is gone, or that ask for nothing any more, say so', async () => {
    open({ drafts: () => ok({ drafts: [aDraft(1, { stepNames: null, totals: [] })] }) });
    await screen.findByText('Passo que saiu da régua');
    expect(screen.getByText('nada a cobrar')).toBeTruthy();
  });
});

describe('several proposals', () => {
  const blockTwo: FinanceApi['previewReminder'] = ({ customerId }) =>
    ok(aPreview(customerId, customerId === 2 ? { blocked: 'paused' } : {}));

  it('are made anew, shown, and only those that may leave are approved', async () => {
    const approveReminder = vi.fn(aFinanceApi().approveReminder);
    open({ previewReminder: blockTwo, approveReminder });
    fireEvent.click(await screen.findByLabelText('Selecionar todos'));
    fireEvent.click(button('Aprovar selecionadas'));
    await screen.findByText('2 prontas para sair');
    expect(screen.getByText('a contas@p1.example')).toBeTruthy();
    expect(screen.getByText('A cobrança deste cliente está pausada.')).toBeTruthy();
    expect(approveReminder).not.toHaveBeenCalled();
    const send = button('Enviar 2 mensagens');
    fireEvent.click(send);
    fireEvent.click(send);
    await screen.findByText('2 mensagens a caminho');
    expect(approveReminder.mock.calls.map(([{ reminderId }]) => reminderId)).toEqual(['d1', 'd3']);
  });

  it('report each that was refused, with why, and the others leave', async () => {
    open({
      approveReminder: ({ reminderId }) =>
        reminderId === 'd1' ? Promise.resolve({ ok: false, failure: settledFailure }) : ok(aReminder(reminderId)),
    });
    fireEvent.click(await screen.findByLabelText('Selecionar todos'));
    fireEvent.click(button('Aprovar selecionadas'));
    fireEvent.click(await screen.findByText('Enviar 3 mensagens'));
    await screen.findByText('2 mensagens a caminho');
    expect(screen.getByText('1 não enviada')).toBeTruthy();
    expect(screen.getByText('Alguém já tratou desta proposta.')).toBeTruthy();
  });

  it('can be undone together while there is time', async () => {
    const cancelReminder = vi.fn((id: string) => (id === 'd3' ? fail('conflict') : ok(aReminder(id))));
    open({ cancelReminder });
    fireEvent.click(await screen.findByLabelText('Selecionar todos'));
    fireEvent.click(button('Aprovar selecionadas'));
    fireEvent.click(await screen.findByText('Enviar 3 mensagens'));
    fireEvent.click(await screen.findByText(/^Desfazer \(/));
    await screen.findByText(/2 envios desfeitos/);
    expect(screen.getByText(/1 já tinha saído/)).toBeTruthy();
  });
});

describe('the runs', () => {
  it('are listed with their figures, and open customer by customer with the reasons', async () => {
    location.hash = '#runs';
    open();
    const link = await screen.findByText('seg., 16/03/2026');
    expect(link.closest('tr')?.textContent).toContain('No ar');
    location.hash = link.getAttribute('href') ?? '';
    dispatchEvent(new HashChangeEvent('hashchange'));
    const row = async (customer: string) => (await screen.findByText(customer)).closest('tr')?.textContent;
    expect(await row('Padaria São João 1 Ltda')).toContain('Passo automático: sai sozinho.');
    expect(await row('Padaria São João 2 Ltda')).toContain('Há uma promessa de pagamento em aberto.');
    expect(await row('Padaria São João 3 Ltda')).toContain('Não há para quem enviar.');
    expect(await row('Construtora Vale Verde S.A.')).toContain('promessa de pagamento em aberto e sem telefone');
    fireEvent.click(screen.getByRole('button', { name: /^tarefa/ }));
    await waitFor(() => expect(screen.queryByText('Padaria São João 1 Ltda')).toBeNull());
    expect(await row('Padaria São João 4 Ltda')).toContain('É um passo que uma pessoa dá: a tarefa está no CRM.');
  });

  it('find a customer by name, whatever its accents', async () => {
    location.hash = '#runs/2026-03-16';
    open();
    fireEvent.input(await screen.findByLabelText('Procurar cliente'), { target: { value: 'sao joao 3' } });
    await waitFor(() => expect(screen.queryByText('Padaria São João 1 Ltda')).toBeNull());
    expect(screen.getByText('Padaria São João 3 Ltda')).toBeTruthy();
  });

  it('are started by an admin only, after what would happen was shown', async () => {
    location.hash = '#runs';
    const startRun = vi.fn(aFinanceApi().startRun);
    open({ whoAmI: () => ok(anAdmin), startRun });
    fireEvent.click(await screen.findByText('Rodar agora'));
    await screen.findByText('mensagens saem sozinhas');
    expect(startRun).not.toHaveBeenCalled();
    fireEvent.click(within(await dialog()).getByText('Rodar agora'));
    await screen.findByText('A execução de hoje foi feita.');
    cleanup();
    open();
    await screen.findByText('seg., 16/03/2026');
    expect(screen.queryByText('Rodar agora')).toBeNull();
  });

  it('that take longer than anybody waits are said to go on', async () => {
    location.hash = '#runs';
    open({ whoAmI: () => ok(anAdmin), startRun: () => ok({ ...aDoneRun(), finishedAt: null }) });
    fireEvent.click(await screen.findByText('Rodar agora'));
    await screen.findByText('mensagens saem sozinhas');
    fireEvent.click(within(await dialog()).getByText('Rodar agora'));
    await screen.findByText(/^A execução começou e continua sozinha/);
  });

  it('that are under way are followed to their end', async () => {
    location.hash = '#runs/2026-03-16';
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    const run = vi.fn().mockImplementationOnce(() => ok({ ...aDoneRun(), finishedAt: null }));
    open({ run: run.mockImplementation(() => ok(aDoneRun())) });
    await vi.waitFor(() => expect(screen.queryByText(/em andamento$/)).not.toBeNull());
    await vi.waitFor(() => expect(vi.getTimerCount()).toBe(1));
    vi.advanceTimersByTime(3_000);
    await vi.waitFor(() => expect(vi.getTimerCount()).toBe(0));
    expect(screen.queryByText(/em andamento$/)).toBeNull();
    vi.advanceTimersByTime(30_000);
    expect(run).toHaveBeenCalledTimes(2);
    vi.useRealTimers();
  });

  it.each([
    ['under_way', 'Outra execução está em andamento: esta vem logo depois, por si só.'],
    ['outside_hours', 'Agora é fora do horário de contato.'],
    ['done', 'A execução de hoje já foi feita.'],
    ['kill_switch', 'Tudo está parado: libere os envios nas opções.'],
  ])('that may not begin (%s) say why', async (rule, said) => {
    location.hash = '#runs';
    const failure = { code: 'conflict' as const, problems: [{ field: 'run', rule }] };
    open({ whoAmI: () => ok(anAdmin), startRun: () => Promise.resolve({ ok: false, failure }) });
    fireEvent.click(await screen.findByText('Rodar agora'));
    await screen.findByText('mensagens saem sozinhas');
    fireEvent.click(within(await dialog()).getByText('Rodar agora'));
    await screen.findByText(said);
  });

  it.each(LANGUAGES)('say every reason not to send in words, in %s', (language) => {
    const words = financeWordsIn(language);
    for (const why of ReminderOutcome.options) {
      const said = entryVerdict(anEntry(1, { outcome: 'not_sent', why }), words).why;
      expect(said).toMatch(/^\p{L}.{8,}\.$/u);
    }
  });
});

describe('whoever', () => {
  it('is of sales is told that this is for finance', async () => {
    open({ whoAmI: () => ok({ ...aClerk, role: 'sales' }) });
    await screen.findByText('Propostas e execuções são do financeiro.');
  });

  it('is not signed in is told how to be', async () => {
    open({ whoAmI: () => fail('crm_session_missing') });
    await screen.findByText('Abra o CRM em uma aba e entre com seu usuário.');
  });

  it('has another company sees its proposals', async () => {
    const drafts = vi.fn(aFinanceApi().drafts);
    open({ drafts });
    fireEvent.change(await screen.findByLabelText('Empresa'), { target: { value: '2' } });
    await waitFor(() => expect(drafts).toHaveBeenLastCalledWith(2));
  });
});
