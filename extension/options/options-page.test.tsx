// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { OptionsPage } from './options-page.tsx';
import type { BackgroundApi, OptionsPlatform } from './options-platform.ts';
import { anApi, aPlatform, fail } from './testing/fakes.ts';
import { button, fieldNamed, leavingIsAsked, type } from './testing/page.ts';

afterEach(cleanup);

function open(api: Partial<BackgroundApi> = {}, platform: Partial<OptionsPlatform> = {}) {
  render(<OptionsPage api={anApi(api)} platform={aPlatform(platform)} />);
}

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

describe('what is typed into the settings', () => {
  it('is still there after asking again who is signed in, whatever the answer', async () => {
    const whoAmI = vi.fn(anApi().whoAmI);
    open({ whoAmI });
    type(await fieldNamed('critical.days'), '45');
    type(await fieldNamed('limits.gapDays'), '2');
    whoAmI.mockImplementation(() => fail('crm_session_missing'));
    fireEvent.click(button('Verificar de novo'));
    await screen.findByText('Abra o CRM em uma aba e entre com seu usuário.');
    expect((await fieldNamed('critical.days')).value).toBe('45');
    expect((await fieldNamed('limits.gapDays')).value).toBe('2');
    expect(screen.getAllByText('Alterações não salvas em Em Dia Demonstração Ltda')).toHaveLength(2);
  });

  it('is dropped for the settings of another server', async () => {
    open();
    type(await fieldNamed('critical.days'), '45');
    type(screen.getByLabelText('Endereço do servidor do Em Dia'), 'https://outro.example.com');
    fireEvent.click(button('Salvar e permitir acesso'));
    await screen.findByText('Conexão salva.');
    await waitFor(async () => expect((await fieldNamed('critical.days')).value).toBe('31'));
  });
});
