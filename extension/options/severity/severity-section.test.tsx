// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_THRESHOLDS } from '../../../shared/domain/severity/thresholds.ts';
import { optionsWordsIn } from '../../i18n/options-words.ts';
import type { BackgroundApi } from '../options-platform.ts';
import { aClerk, aConflictingApi, anAdmin, anApi, aVersion, fail, ok, refuse } from '../testing/fakes.ts';
import { button, fieldNamed, leavingIsAsked, problemOf, type } from '../testing/page.ts';
import { SeveritySection } from './severity-section.tsx';

afterEach(cleanup);

function open(api: Partial<BackgroundApi> = {}, user = anAdmin) {
  render(<SeveritySection api={anApi(api)} words={optionsWordsIn('pt-BR')} user={{ ok: true, value: user }} />);
}

describe('the thresholds', () => {
  it('are saved over the version they were read as', async () => {
    const saveThresholds = vi.fn(anApi().saveThresholds);
    open({ saveThresholds });
    type(await fieldNamed('critical.days'), '45');
    fireEvent.click(await screen.findByText('Salvar regras'));
    await screen.findByText('Regras salvas.');
    const thresholds = { ...DEFAULT_THRESHOLDS, critical: { days: 45, limitPercent: 100 } };
    expect(saveThresholds).toHaveBeenCalledWith({ companyId: 1, version: 3, thresholds });
    expect(screen.getByText(/^Versão 4, salva por Marta Gerente/)).toBeTruthy();
  });

  it('are typed as people write numbers, and written back so', async () => {
    open();
    const input = await fieldNamed('moderate.withAmount');
    type(input, '6500,5');
    fireEvent.blur(input);
    await waitFor(() => expect(input.value).toBe('6.500,50'));
  });

  it('are not sent while a field is wrong; the field says why', async () => {
    const saveThresholds = vi.fn(anApi().saveThresholds);
    open({ saveThresholds });
    const input = await fieldNamed('moderate.withAmount');
    type(input, '5.00');
    fireEvent.click(await screen.findByText('Salvar regras'));
    await screen.findByText('Corrija 1 campo para salvar.');
    expect(screen.getByText('Confira os pontos e a vírgula: 5.000,00.')).toBeTruthy();
    expect(saveThresholds).not.toHaveBeenCalled();
  });

  it('are not left unsaved silently', async () => {
    open();
    const input = await fieldNamed('critical.days');
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
    type(await fieldNamed('critical.days'), '45');
    await screen.findByText('Salvar regras');
    fireEvent.change(screen.getByLabelText('Empresa'), { target: { value: '2' } });
    await screen.findByText('Há alterações não salvas em Em Dia Demonstração Ltda.');
    expect(thresholds).toHaveBeenCalledTimes(1);
    fireEvent.click(button('Descartar e trocar'));
    await waitFor(() => expect(thresholds).toHaveBeenLastCalledWith(2));
  });

  it('are restored to the defaults, to be saved', async () => {
    open({ thresholds: () => ok(aVersion(7, { ...DEFAULT_THRESHOLDS, dueSoonDays: 9 })) });
    const input = await fieldNamed('dueSoonDays');
    fireEvent.click(button('Restaurar padrões'));
    await waitFor(() => expect(input.value).toBe('5'));
    expect(button('Salvar regras')).toBeTruthy();
  });

  it('are read-only for whoever is no admin, with the reason', async () => {
    open({}, aClerk);
    const input = await fieldNamed('critical.days');
    expect(input.readOnly).toBe(true);
    expect(screen.getByText('Só a administração muda estas regras.')).toBeTruthy();
    expect(screen.queryByText('Restaurar padrões')).toBeNull();
  });

  it('say why they could not be saved, and stay', async () => {
    open({ saveThresholds: () => fail('sidecar_away') });
    const input = await fieldNamed('critical.days');
    type(input, '45');
    fireEvent.click(await screen.findByText('Salvar regras'));
    await screen.findByText(/^Em Dia fora do ar\./);
    expect(input.value).toBe('45');
  });

  it('say at the field what the server would not take, and stay', async () => {
    open({ saveThresholds: () => refuse([{ field: 'critical.days', rule: 'not_on_this_server' }]) });
    const input = await fieldNamed('critical.days');
    type(input, '45');
    fireEvent.click(await screen.findByText('Salvar regras'));
    await screen.findByText('O servidor não aceitou. Nada foi salvo: confira os campos.');
    expect(problemOf(input)).toBe('De 1 a 3.650.');
    expect(input.value).toBe('45');
  });

  describe('when someone else saved first', () => {
    const theirs = { ...DEFAULT_THRESHOLDS, critical: { days: 46, limitPercent: 100 } };

    async function collide() {
      open(aConflictingApi(theirs));
      const input = await fieldNamed('critical.days');
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
