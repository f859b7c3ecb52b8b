// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_THRESHOLDS } from '../../shared/domain/thresholds.ts';
import { OptionsPage } from './options-page.tsx';
import type { BackgroundApi, OptionsPlatform } from './options-platform.ts';
import { aClerk, aConflictingApi, anApi, aPlatform, aVersion, fail, ok } from './testing/fakes.ts';

afterEach(cleanup);

function open(api: Partial<BackgroundApi> = {}, platform: Partial<OptionsPlatform> = {}) {
  render(<OptionsPage api={anApi(api)} platform={aPlatform(platform)} />);
}

const type = (input: Element, text: string) => fireEvent.input(input, { target: { value: text } });
const button = (name: string) => screen.getByRole('button', { name });
const threshold = (path: string) =>
  waitFor(() => {
    const input = document.querySelector<HTMLInputElement>(`[name="${path}"]`);
    if (!input) throw new Error(`${path} is not there yet`);
    return input;
  });
const leavingIsAsked = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));

describe('the connection', () => {
  const crm = () => screen.findByLabelText('Endereço do CRM');
  const sidecar = () => screen.findByLabelText('Endereço do servidor do Em Dia');
  const nothingSaved = { loadConnection: () => Promise.resolve(null) };

  it('is cleaned, granted and saved by one click', async () => {
    const requestOrigins = vi.fn(() => Promise.resolve(true));
    const saveConnection = vi.fn(() => Promise.resolve());
    open({}, { ...nothingSaved, requestOrigins, saveConnection });
    type(await crm(), 'crm.example.com/web#id=1');
    type(await sidecar(), 'https://emdia.example.com/');
    fireEvent.click(button('Salvar e permitir acesso'));
    // In the very click: a browser asks only then.
    expect(requestOrigins).toHaveBeenCalledWith(['https://crm.example.com', 'https://emdia.example.com']);
    await screen.findByText('Conexão salva.');
    expect(saveConnection).toHaveBeenCalledWith({
      crmOrigin: 'https://crm.example.com',
      sidecarUrl: 'https://emdia.example.com',
    });
    await screen.findByText('Tudo certo: o Em Dia está pronto.');
  });

  it.each([
    ['', 'Informe o endereço.'],
    ['crm padaria', 'Isto não é um endereço.'],
    ['ftp://crm.example.com', 'começa com https:// ou http://'],
    ['https://eu:segredo@crm.example.com', 'Tire o usuário e a senha'],
  ])('says under the field what is wrong with “%s”, and asks for nothing', async (typed, problem) => {
    const requestOrigins = vi.fn(() => Promise.resolve(true));
    open({}, { ...nothingSaved, requestOrigins });
    const input = await crm();
    type(input, typed);
    fireEvent.click(button('Salvar e permitir acesso'));
    await waitFor(() => expect(input.getAttribute('aria-invalid')).toBe('true'));
    expect(document.getElementById(input.getAttribute('aria-describedby') ?? '')?.textContent).toContain(problem);
    expect(requestOrigins).not.toHaveBeenCalled();
  });

  it('is not saved when the browser refuses', async () => {
    const saveConnection = vi.fn(() => Promise.resolve());
    open({}, { requestOrigins: () => Promise.resolve(false), saveConnection });
    await crm();
    fireEvent.click(button('Salvar e permitir acesso'));
    await screen.findByText('O navegador não deu acesso a estes endereços.');
    expect(saveConnection).not.toHaveBeenCalled();
  });

  it('is not left unsaved silently, nor tested before it is saved', async () => {
    open();
    const input = await crm();
    expect(leavingIsAsked()).toBe(false);
    type(input, 'https://outro.example.com');
    await screen.findByText('Alterações não salvas');
    expect(leavingIsAsked()).toBe(true);
    expect(button('Testar conexão').hasAttribute('disabled')).toBe(true);
  });

  it('says who is signed in', async () => {
    open();
    expect(await screen.findByText('Marta Gerente')).toBeTruthy();
  });

  it('says that the CRM must be open, and opens it', async () => {
    open({ whoAmI: () => fail('crm_session_missing') });
    await screen.findByText('Abra o CRM em uma aba e entre com seu usuário.');
    expect(screen.getByText('Abrir o CRM').getAttribute('href')).toBe('https://crm.padaria.example');
  });
});

describe('the thresholds', () => {
  it('are saved over the version they were read as', async () => {
    const saveThresholds = vi.fn(anApi().saveThresholds);
    open({ saveThresholds });
    type(await threshold('critical.days'), '45');
    fireEvent.click(await screen.findByText('Salvar regras'));
    await screen.findByText('Regras salvas.');
    const thresholds = { ...DEFAULT_THRESHOLDS, critical: { days: 45, limitPercent: 100 } };
    expect(saveThresholds).toHaveBeenCalledWith({ companyId: 1, version: 3, thresholds });
    expect(screen.getByText(/^Versão 4, salva por Marta Gerente/)).toBeTruthy();
  });

  it('are typed as people write numbers, and written back so', async () => {
    open();
    const input = await threshold('moderate.withAmount');
    type(input, '6500,5');
    fireEvent.blur(input);
    await waitFor(() => expect(input.value).toBe('6.500,50'));
  });

  it('are not sent while a field is wrong; the field says why', async () => {
    const saveThresholds = vi.fn(anApi().saveThresholds);
    open({ saveThresholds });
    const input = await threshold('moderate.withAmount');
    type(input, '5.00');
    fireEvent.click(await screen.findByText('Salvar regras'));
    await screen.findByText('Corrija 1 campo para salvar.');
    expect(screen.getByText('Confira os pontos e a vírgula: 5.000,00.')).toBeTruthy();
    expect(saveThresholds).not.toHaveBeenCalled();
  });

  it('are not left unsaved silently', async () => {
    open();
    const input = await threshold('critical.days');
    expect(leavingIsAsked()).toBe(false);
    type(input, '45');
    await screen.findByText('Alterações não salvas em Em Dia Demonstração Ltda');
    expect(leavingIsAsked()).toBe(true);
    fireEvent.click(button('Descartar'));
    await waitFor(() => expect(input.value).toBe('31'));
    expect(leavingIsAsked()).toBe(false);
  });

  it('ask before another company replaces unsaved ones', async () => {
    const thresholds = vi.fn(() => ok(aVersion(3)));
    open({ thresholds });
    type(await threshold('critical.days'), '45');
    await screen.findByText('Salvar regras');
    fireEvent.change(screen.getByLabelText('Empresa'), { target: { value: '2' } });
    await screen.findByText('Há alterações não salvas em Em Dia Demonstração Ltda.');
    expect(thresholds).toHaveBeenCalledTimes(1);
    fireEvent.click(button('Descartar e trocar'));
    await waitFor(() => expect(thresholds).toHaveBeenLastCalledWith(2));
  });

  it('are restored to the defaults, to be saved', async () => {
    open({ thresholds: () => ok(aVersion(7, { ...DEFAULT_THRESHOLDS, dueSoonDays: 9 })) });
    const input = await threshold('dueSoonDays');
    fireEvent.click(button('Restaurar padrões'));
    await waitFor(() => expect(input.value).toBe('5'));
    expect(button('Salvar regras')).toBeTruthy();
  });

  it('are read-only for whoever is no admin, with the reason', async () => {
    open({ whoAmI: () => ok(aClerk) });
    const input = await threshold('critical.days');
    expect(input.readOnly).toBe(true);
    expect(screen.getByText('Só a administração muda estas regras.')).toBeTruthy();
    expect(screen.queryByText('Restaurar padrões')).toBeNull();
  });

  it('say why they could not be saved, and stay', async () => {
    open({ saveThresholds: () => fail('sidecar_away') });
    const input = await threshold('critical.days');
    type(input, '45');
    fireEvent.click(await screen.findByText('Salvar regras'));
    await screen.findByText(/^Em Dia fora do ar\./);
    expect(input.value).toBe('45');
  });

  describe('when someone else saved first', () => {
    const theirs = { ...DEFAULT_THRESHOLDS, critical: { days: 46, limitPercent: 100 } };

    async function collide(sketch: Partial<BackgroundApi> = {}) {
      render(<OptionsPage api={aConflictingApi(theirs, sketch)} platform={aPlatform()} />);
      const input = await threshold('critical.days');
      type(input, '60');
      fireEvent.click(await screen.findByText('Salvar regras'));
      const table = await screen.findByRole('table');
      expect(within(table).getByText('60')).toBeTruthy();
      expect(within(table).getByText('46')).toBeTruthy();
      return input;
    }

    it('show both, and theirs can be taken', async () => {
      const input = await collide();
      fireEvent.click(button('Usar a salva'));
      await waitFor(() => expect(input.value).toBe('46'));
      expect(screen.getByText(/^Versão 4, salva por Otávio Diretor/)).toBeTruthy();
    });

    it('show both, and mine can be saved over theirs', async () => {
      await collide();
      fireEvent.click(button('Salvar a minha por cima'));
      await screen.findByText(/^Versão 5/);
    });
  });
});
