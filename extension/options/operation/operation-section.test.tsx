// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_RUN_SETTINGS, type RunSettings } from '../../../shared/domain/policy/run-settings.ts';
import { optionsWordsIn } from '../../i18n/options-words.ts';
import type { BackgroundApi } from '../options-platform.ts';
import { aClerk, aConflictingOperationApi, anAdmin, anApi, anOperation, fail, ok, refuse } from '../testing/fakes.ts';
import { button, fieldNamed, leavingIsAsked, problemOf, type } from '../testing/page.ts';
import { OperationSection } from './operation-section.tsx';

afterEach(cleanup);

function open(api: Partial<BackgroundApi> = {}, user = anAdmin) {
  render(<OperationSection api={anApi(api)} words={optionsWordsIn('pt-BR')} user={{ ok: true, value: user }} />);
}
const running = (sketch: Partial<RunSettings>, version = 3) => ({
  runSettings: () => ok(anOperation(version, sketch)),
});
const saved = (sketch: Partial<RunSettings>, version = 3) => ({
  companyId: 1,
  version,
  operation: { ...DEFAULT_RUN_SETTINGS, ...sketch },
});

describe('going live', () => {
  it('shows first what would leave, to whom and why, and who is left in peace', async () => {
    open();
    await screen.findByText('Ensaio: nada sai sozinho');
    fireEvent.click(button('Colocar no ar…'));
    const dialog = await screen.findByRole('dialog');
    await within(dialog).findByText('mensagens saem sozinhas');
    expect(within(dialog).getByText('mensagens saem sozinhas').closest('div')?.textContent).toMatch(/^5/);
    expect(within(dialog).getByText('clientes parados').closest('div')?.textContent).toMatch(/^3/);
    expect(within(dialog).getByText(/Padaria São João 1 Ltda · R\$/).textContent).toContain('passo devido em 16/03');
    expect(within(dialog).getByText('e mais 2')).toBeTruthy();
    expect(within(dialog).getByText('promessa de pagamento em aberto')).toBeTruthy();
  });

  it('says what its caps leave for the next day', async () => {
    open(running({ dailyCap: 4, dailyTasks: 0 }));
    fireEvent.click(await screen.findByText('Colocar no ar…'));
    const dialog = await screen.findByRole('dialog');
    await within(dialog).findByText(/^O teto é de 4 por dia/);
    await within(dialog).findByText(/^O teto é de 0 tarefas novas por dia/);
  });

  it('is saved over the version it was read as, once confirmed', async () => {
    const saveRunSettings = vi.fn(anApi().saveRunSettings);
    open({ saveRunSettings });
    await screen.findByText('Ensaio: nada sai sozinho');
    fireEvent.click(button('Colocar no ar…'));
    await screen.findByText('mensagens saem sozinhas');
    expect(saveRunSettings).not.toHaveBeenCalled();
    fireEvent.click(button('Colocar no ar'));
    await screen.findByText('A régua está no ar.');
    expect(saveRunSettings).toHaveBeenCalledExactlyOnceWith(saved({ live: true }, 0));
    expect(screen.getByText('No ar')).toBeTruthy();
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('cannot be confirmed while nobody knows what would leave', async () => {
    open({ nextRun: () => fail('not_read_yet') });
    await screen.findByText('Ensaio: nada sai sozinho');
    fireEvent.click(button('Colocar no ar…'));
    await screen.findByText('Lendo o CRM pela primeira vez…');
    expect(button('Colocar no ar').hasAttribute('disabled')).toBe(true);
  });

  it('says that somebody changed it meanwhile, and shows what is so now', async () => {
    open(aConflictingOperationApi({}, { killSwitch: true }));
    await screen.findByText('Ensaio: nada sai sozinho');
    fireEvent.click(button('Colocar no ar…'));
    await screen.findByText('mensagens saem sozinhas');
    fireEvent.click(button('Colocar no ar'));
    await screen.findByText('Outra pessoa mudou a execução neste meio-tempo.');
    expect(screen.getByText('Parada por completo')).toBeTruthy();
  });
});

describe('stopping', () => {
  it('everything is immediate, whoever saved meanwhile, and keeps what they saved', async () => {
    const api = aConflictingOperationApi({ live: true }, { live: true, dailyCap: 50 });
    const saveRunSettings = vi.fn(api.saveRunSettings);
    open({ ...api, saveRunSettings });
    await screen.findByText('No ar');
    fireEvent.click(button('Parar tudo'));
    await screen.findByText('Tudo parou: nada sai até alguém liberar.');
    expect(saveRunSettings.mock.calls.at(-1)).toEqual([saved({ live: true, killSwitch: true, dailyCap: 50 }, 4)]);
    expect((await fieldNamed('dailyCap')).value).toBe('50');
  });

  it('is released only once confirmed, saying what it returns to', async () => {
    const saveRunSettings = vi.fn(anApi().saveRunSettings);
    open({ ...running({ live: true, killSwitch: true }), saveRunSettings });
    await screen.findByText('Parada por completo');
    expect(screen.queryByText('Colocar no ar…')).toBeNull();
    fireEvent.click(button('Liberar…'));
    await screen.findByText(/a régua volta ao ar/);
    expect(saveRunSettings).not.toHaveBeenCalled();
    fireEvent.click(button('Liberar os envios'));
    await screen.findByText('A régua está no ar.');
    expect(saveRunSettings).toHaveBeenCalledExactlyOnceWith(saved({ live: true, killSwitch: false }));
  });

  it('only what leaves by itself is going back to the rehearsal, and asks nothing', async () => {
    open(running({ live: true }));
    await screen.findByText('No ar');
    fireEvent.click(button('Voltar ao ensaio'));
    await screen.findByText('A régua está em ensaio: nada sai sozinho.');
  });

  it('says why it could not be', async () => {
    open({ ...running({ live: true }), saveRunSettings: () => fail('sidecar_away') });
    await screen.findByText('No ar');
    fireEvent.click(button('Parar tudo'));
    await screen.findByText(/^Em Dia fora do ar/);
    expect(screen.getByText('No ar')).toBeTruthy();
  });
});

describe('the hour and the caps', () => {
  it('are saved together, and leave the state alone', async () => {
    const saveRunSettings = vi.fn(anApi().saveRunSettings);
    open({ ...running({ live: true }), saveRunSettings });
    type(await fieldNamed('runAt'), '10:15');
    type(await fieldNamed('dailyCap'), '1.500');
    type(await fieldNamed('dailyTasks'), '25');
    expect(leavingIsAsked()).toBe(true);
    fireEvent.click(await screen.findByText('Salvar execução'));
    await screen.findByText('Execução salva.');
    expect(saveRunSettings).toHaveBeenCalledWith(saved({ live: true, runAt: '10:15', dailyCap: 1500, dailyTasks: 25 }));
  });

  it.each([
    ['dailyCap', '', 'Preencha este campo.'],
    ['dailyCap', 'muitas', 'Use um número, como 200.'],
    ['dailyCap', '100.001', 'De 0 a 100.000.'],
    ['dailyCap', '2,5', 'Use um número inteiro.'],
    ['dailyTasks', '', 'Preencha este campo.'],
    ['dailyTasks', '2,5', 'Use um número inteiro.'],
    ['runAt', '', 'Informe o horário.'],
    ['bankDataMaxAgeDays', '0', 'De 1 a 365.'],
    ['bankDataMaxAgeDays', 'uma semana', 'Use um número, como 5.'],
  ])('with %s “%s” are not sent; the field says why', async (path, text, said) => {
    const saveRunSettings = vi.fn(anApi().saveRunSettings);
    open({ saveRunSettings });
    const input = await fieldNamed(path);
    type(input, text);
    fireEvent.click(await screen.findByText('Salvar execução'));
    await screen.findByText('Corrija 1 campo para salvar.');
    expect(problemOf(input)).toBe(said);
    expect(saveRunSettings).not.toHaveBeenCalled();
  });

  it('that the server would not take are marked, and stay', async () => {
    open({ saveRunSettings: () => refuse([{ field: 'dailyCap', rule: 'too_big' }]) });
    const input = await fieldNamed('dailyCap');
    type(input, '300');
    fireEvent.click(await screen.findByText('Salvar execução'));
    await screen.findByText('O servidor não aceitou. Nada foi salvo: confira os campos.');
    expect(problemOf(input)).toBe('O servidor não aceitou este valor.');
  });

  it('typed but not saved are still there after everything was stopped', async () => {
    const saveRunSettings = vi.fn(anApi().saveRunSettings);
    open({ ...running({ live: true }), saveRunSettings });
    const input = await fieldNamed('dailyCap');
    type(input, '300');
    fireEvent.click(button('Parar tudo'));
    await screen.findByText('Tudo parou: nada sai até alguém liberar.');
    expect(input.value).toBe('300');
    fireEvent.click(button('Salvar execução'));
    await screen.findByText('Execução salva.');
    expect(saveRunSettings).toHaveBeenLastCalledWith(saved({ live: true, killSwitch: true, dailyCap: 300 }, 4));
  });

  it('saved over somebody else’s do not undo that they stopped everything', async () => {
    const api = aConflictingOperationApi({ live: true }, { live: true, killSwitch: true, runAt: '11:00' });
    const saveRunSettings = vi.fn(api.saveRunSettings);
    open({ ...api, saveRunSettings });
    type(await fieldNamed('dailyCap'), '300');
    fireEvent.click(await screen.findByText('Salvar execução'));
    await screen.findByText('Outra pessoa salvou antes.');
    expect(screen.getByText('Parada por completo')).toBeTruthy();
    fireEvent.click(button('Salvar a minha por cima'));
    await screen.findByText('Execução salva.');
    expect(saveRunSettings.mock.calls.at(-1)).toEqual([saved({ live: true, killSwitch: true, dailyCap: 300 }, 4)]);
  });
});

describe('what must be so before anybody is asked', () => {
  const tick = () => screen.findByRole<HTMLInputElement>('checkbox', { name: 'Só cobrar faturas enviadas pelo CRM' });

  it('is saved with the rest, and said in words', async () => {
    const saveRunSettings = vi.fn(anApi().saveRunSettings);
    open({ ...running({ live: true }), saveRunSettings });
    expect((await tick()).checked).toBe(false);
    screen.getByText('Em branco, a idade do extrato não é levada em conta.');
    fireEvent.click(await tick());
    screen.getByText(/^Uma fatura que o CRM nunca enviou não é cobrada/);
    type(await fieldNamed('bankDataMaxAgeDays'), '1');
    await screen.findByText(/^Sem lançamento bancário há mais de 1 dia corrido,/);
    fireEvent.click(await screen.findByText('Salvar execução'));
    await screen.findByText('Execução salva.');
    expect(saveRunSettings).toHaveBeenCalledWith(saved({ live: true, onlySentInvoices: true, bankDataMaxAgeDays: 1 }));
  });

  it('says nothing of what it cannot read, and is not silenced by another field', async () => {
    open(running({ bankDataMaxAgeDays: 5 }));
    type(await fieldNamed('dailyCap'), '');
    screen.getByText(/^Sem lançamento bancário há mais de 5 dias corridos,/);
    type(await fieldNamed('bankDataMaxAgeDays'), 'uma semana');
    await waitFor(() => expect(screen.queryByText(/lançamento bancário|Em branco/)).toBeNull());
  });

  it('counts no more once the days are taken out', async () => {
    const saveRunSettings = vi.fn(anApi().saveRunSettings);
    open({ ...running({ bankDataMaxAgeDays: 5 }), saveRunSettings });
    const days = await fieldNamed('bankDataMaxAgeDays');
    expect(days.value).toBe('5');
    type(days, ' ');
    await screen.findByText('Em branco, a idade do extrato não é levada em conta.');
    fireEvent.click(await screen.findByText('Salvar execução'));
    await screen.findByText('Execução salva.');
    expect(saveRunSettings).toHaveBeenCalledWith(saved({ bankDataMaxAgeDays: null }));
  });

  it('that somebody else saved meanwhile is shown beside one’s own', async () => {
    open(aConflictingOperationApi({}, { onlySentInvoices: true, bankDataMaxAgeDays: 10 }));
    type(await fieldNamed('bankDataMaxAgeDays'), '5');
    fireEvent.click(await screen.findByText('Salvar execução'));
    await screen.findByText('Outra pessoa salvou antes.');
    const rows = screen.getAllByRole('row').map((row) => row.textContent);
    expect(rows).toContain('Só cobrar faturas enviadas pelo CRMnãosim');
    expect(rows.some((row) => row?.includes('510'))).toBe(true);
  });

  it('is changed by no one but an admin', async () => {
    open(running({ bankDataMaxAgeDays: 5 }), aClerk);
    expect((await tick()).disabled).toBe(true);
    expect((await fieldNamed('bankDataMaxAgeDays')).readOnly).toBe(true);
  });
});

describe('whoever is no admin', () => {
  it('of finance sees the state, changes nothing, and is told who does', async () => {
    open(running({ live: true }), aClerk);
    await screen.findByText('No ar');
    expect(screen.getByText('Só a administração põe a régua no ar, para tudo ou muda a hora.')).toBeTruthy();
    expect(screen.queryByText('Parar tudo')).toBeNull();
    expect((await fieldNamed('dailyCap')).readOnly).toBe(true);
    expect(button('Ver o que espera aprovação')).toBeTruthy();
  });

  it('of sales sees the state, and nothing of proposals and runs', async () => {
    open({}, { ...aClerk, role: 'sales' });
    await screen.findByText('Ensaio: nada sai sozinho');
    await waitFor(() => expect(screen.queryByText('Ver o que espera aprovação')).toBeNull());
  });
});
