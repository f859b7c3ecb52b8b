// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type CalendarSettings, DEFAULT_CALENDAR_SETTINGS } from '../../../shared/domain/calendar/calendar-settings.ts';
import { optionsWordsIn } from '../../i18n/options-words.ts';
import type { BackgroundApi } from '../options-platform.ts';
import { aCalendar, aClerk, aConflictingCalendarApi, anAdmin, anApi, fail, ok, refuse } from '../testing/fakes.ts';
import { button, fieldNamed, leavingIsAsked, problemOf, type } from '../testing/page.ts';
import { CalendarSection } from './calendar-section.tsx';

afterEach(cleanup);

const withDays: CalendarSettings = {
  ...DEFAULT_CALENDAR_SETTINGS,
  ownClosedDays: [
    { date: '2026-12-24', name: 'Véspera de Natal' },
    { date: '2027-01-25', name: 'Aniversário da cidade' },
  ],
};

function open(api: Partial<BackgroundApi> = {}, user = anAdmin) {
  const saveCalendarSettings = vi.fn(api.saveCalendarSettings ?? anApi().saveCalendarSettings);
  render(
    <CalendarSection
      api={anApi({ ...api, saveCalendarSettings })}
      words={optionsWordsIn('pt-BR')}
      user={{ ok: true, value: user }}
    />,
  );
  return saveCalendarSettings;
}

const chip = (name: string) => screen.findByRole<HTMLInputElement>('checkbox', { name });
const save = async () => fireEvent.click(await screen.findByText('Salvar calendário'));
const saying = (calendar: CalendarSettings) => ({ calendarSettings: () => ok(aCalendar(3, calendar)) });

describe('the calendar', () => {
  it('is saved over the version it was read as, with everything that was changed', async () => {
    const saved = open();
    expect(await screen.findByText('Calendário de fábrica, ainda não alterado.')).toBeTruthy();
    fireEvent.click(await chip('sexta-feira'));
    type(await fieldNamed('hours.from'), '10:00');
    fireEvent.click(await chip('Sem contato em feriados nacionais'));
    fireEvent.click(await chip('São Paulo (SP)'));
    fireEvent.click(button('Adicionar dia'));
    type(await fieldNamed('ownClosedDays.0.date'), '2026-12-24');
    type(await fieldNamed('ownClosedDays.0.name'), 'Véspera de Natal');
    type(await fieldNamed('limits.contactsIn30Days'), '6');
    await save();
    await screen.findByText('Calendário salvo.');
    expect(saved).toHaveBeenCalledWith({
      companyId: 1,
      version: 0,
      calendar: {
        weekdays: [1, 2, 3, 4],
        nationalHolidays: false,
        states: ['SP'],
        ownClosedDays: [{ date: '2026-12-24', name: 'Véspera de Natal' }],
        hours: { from: '10:00', to: '18:00' },
        limits: { ...DEFAULT_CALENDAR_SETTINGS.limits, contactsIn30Days: 6 },
      },
    });
    expect(screen.getByText(/^Versão 1, salva por Marta Gerente/)).toBeTruthy();
    expect((await fieldNamed('ownClosedDays.0.name')).value).toBe('Véspera de Natal');
  });

  it('refuses Sunday where it is ticked, with the reason', async () => {
    const saved = open();
    const sunday = await chip('domingo');
    fireEvent.click(sunday);
    await screen.findByText(/^Domingo, não: a lei protege o descanso/);
    expect(sunday.getAttribute('aria-invalid')).toBe('true');
    expect((await chip('segunda-feira')).getAttribute('aria-invalid')).toBe('false');
    await save();
    await screen.findByText('Corrija 1 campo para salvar.');
    expect(document.activeElement).toBe(sunday);
    expect(saved).not.toHaveBeenCalled();
    fireEvent.click(sunday);
    await waitFor(() => expect(screen.queryByText(/^Domingo, não/)).toBeNull());
    expect(leavingIsAsked()).toBe(false);
  });

  it.each([
    ['hours.from', '07:00', 'Por lei, não antes das 08:00.'],
    ['hours.to', '21:00', 'Por lei, não depois das 20:00.'],
    ['hours.to', '08:30', 'Precisa ser depois do início.'],
    ['limits.contactsIn7Days', '6', 'Com esse intervalo mínimo não cabem tantos.'],
    ['limits.callsIn7Days', '5', 'Ligações contam como contatos: não podem passar deles em 7 dias.'],
  ])('says at once that %s may not be %s, and keeps it', async (path, text, problem) => {
    open();
    const input = await fieldNamed(path);
    type(input, text);
    await waitFor(() => expect(problemOf(input)).toBe(problem));
    expect(input.value).toBe(text);
  });

  it('lets a number be half typed, and says what is wrong with it once it is left', async () => {
    open();
    const input = await fieldNamed('limits.gapDays');
    type(input, '');
    await screen.findByText('Salvar calendário');
    expect(problemOf(input)).toBeUndefined();
    fireEvent.blur(input);
    await waitFor(() => expect(problemOf(input)).toBe('Preencha este campo.'));
    type(input, '99');
    await waitFor(() => expect(problemOf(input)).toBe('De 1 a 30.'));
  });

  it('asks before another company replaces unsaved changes', async () => {
    const calendarSettings = vi.fn(() => ok(aCalendar(3)));
    open({ calendarSettings });
    type(await fieldNamed('limits.gapDays'), '2');
    await screen.findByText('Salvar calendário');
    expect(leavingIsAsked()).toBe(true);
    fireEvent.change(screen.getByLabelText('Empresa'), { target: { value: '2' } });
    await screen.findByText('Há alterações não salvas em Em Dia Demonstração Ltda.');
    fireEvent.click(button('Continuar editando'));
    expect((await fieldNamed('limits.gapDays')).value).toBe('2');
    expect(calendarSettings).toHaveBeenCalledTimes(1);
  });

  it('is restored to the defaults, to be saved', async () => {
    const saved = open(saying(withDays));
    await fieldNamed('ownClosedDays.1.date');
    fireEvent.click(button('Restaurar padrões'));
    await screen.findByText(/^Nenhum ainda/);
    await save();
    await screen.findByText('Calendário salvo.');
    expect(saved).toHaveBeenCalledWith({ companyId: 1, version: 3, calendar: DEFAULT_CALENDAR_SETTINGS });
  });

  it('is read-only for whoever is no admin, with the reason', async () => {
    open(saying(withDays), aClerk);
    expect((await fieldNamed('hours.from')).readOnly).toBe(true);
    expect((await fieldNamed('ownClosedDays.0.name')).readOnly).toBe(true);
    expect((await chip('segunda-feira')).disabled).toBe(true);
    expect(screen.getByText('Só a administração muda este calendário.')).toBeTruthy();
    for (const name of ['Adicionar dia', 'Restaurar padrões', 'Remover o dia fechado 1'])
      expect(screen.queryByRole('button', { name })).toBeNull();
  });

  it('says why it could not be saved, and stays', async () => {
    open({ saveCalendarSettings: () => fail('sidecar_away') });
    const input = await fieldNamed('limits.gapDays');
    type(input, '2');
    await save();
    await screen.findByText(/^Em Dia fora do ar\./);
    expect(input.value).toBe('2');
    expect(leavingIsAsked()).toBe(true);
  });

  it('says at each field what the server would not take, and stays', async () => {
    const rules = [
      { field: 'weekdays', rule: 'sunday_forbidden' },
      { field: 'limits.gapDays', rule: 'Too big' },
    ];
    open({ saveCalendarSettings: () => refuse(rules) });
    const input = await fieldNamed('limits.gapDays');
    type(input, '2');
    await save();
    await screen.findByText('O servidor não aceitou. Nada foi salvo: confira os campos.');
    await screen.findByText(/^Domingo, não/);
    expect(problemOf(input)).toBe('O servidor não aceitou este valor.');
    expect(input.value).toBe('2');
    type(input, '3');
    await waitFor(() => expect(problemOf(input)).toBeUndefined());
  });
});

describe('closed days', () => {
  it('are added and removed, and the keyboard stays where one was', async () => {
    const saved = open(saying(withDays));
    await fieldNamed('ownClosedDays.1.date');
    fireEvent.click(button('Adicionar dia'));
    const added = await fieldNamed('ownClosedDays.2.date');
    await waitFor(() => expect(document.activeElement).toBe(added));
    type(added, '2026-12-31');
    type(await fieldNamed('ownClosedDays.2.name'), 'Véspera de Ano-Novo');
    fireEvent.click(button('Remover o dia fechado 1'));
    await waitFor(() => expect(document.activeElement).toBe(button('Remover o dia fechado 1')));
    await save();
    await screen.findByText('Calendário salvo.');
    expect(saved.mock.lastCall?.[0].calendar.ownClosedDays).toEqual([
      { date: '2027-01-25', name: 'Aniversário da cidade' },
      { date: '2026-12-31', name: 'Véspera de Ano-Novo' },
    ]);
    // Shown by date from now on.
    await waitFor(async () => expect((await fieldNamed('ownClosedDays.0.name')).value).toBe('Véspera de Ano-Novo'));
  });

  it('leave the keyboard at the button that adds when the last one goes', async () => {
    open(saying({ ...withDays, ownClosedDays: withDays.ownClosedDays.slice(0, 1) }));
    await fieldNamed('ownClosedDays.0.date');
    fireEvent.click(button('Remover o dia fechado 1'));
    await screen.findByText(/^Nenhum ainda/);
    expect(document.activeElement).toBe(button('Adicionar dia'));
  });

  it('are not saved without a day that exists and a name, nor twice; what was typed stays', async () => {
    const saved = open(saying(withDays));
    await fieldNamed('ownClosedDays.1.date');
    fireEvent.click(button('Adicionar dia'));
    const [date, name] = [await fieldNamed('ownClosedDays.2.date'), await fieldNamed('ownClosedDays.2.name')];
    expect(problemOf(date)).toBeUndefined();
    await save();
    await screen.findByText('Corrija 2 campos para salvar.');
    expect(problemOf(date)).toBe('Informe uma data que exista.');
    expect(problemOf(name)).toBe('Preencha este campo.');
    expect(document.activeElement).toBe(date);
    type(name, 'Inventário');
    type(date, '0026-12-24');
    await waitFor(() => expect(problemOf(date)).toBe('Escreva o ano com quatro algarismos.'));
    type(date, '2026-12-24');
    await waitFor(() => expect(problemOf(date)).toBe('Este dia já está na lista.'));
    await save();
    expect(saved).not.toHaveBeenCalled();
    expect([date.value, name.value]).toEqual(['2026-12-24', 'Inventário']);
  });
});

describe('when someone else saved the calendar first', () => {
  const theirs: CalendarSettings = { ...withDays, hours: { from: '08:30', to: '18:00' }, ownClosedDays: [] };

  async function collide() {
    const { saveCalendarSettings, ...api } = aConflictingCalendarApi(withDays, theirs);
    const saved = open({ ...api, saveCalendarSettings });
    type(await fieldNamed('limits.gapDays'), '2');
    await save();
    const cells = within(await screen.findByRole('table')).getAllByRole('cell');
    expect(cells.map(({ textContent }) => textContent)).toEqual([
      ...['09:00', '08:30', '2', '3'],
      ...['Véspera de Natal', '—', 'Aniversário da cidade', '—'],
    ]);
    return saved;
  }

  it('both are shown, and theirs can be taken', async () => {
    await collide();
    fireEvent.click(button('Usar a salva'));
    await waitFor(async () => expect((await fieldNamed('hours.from')).value).toBe('08:30'));
    expect((await fieldNamed('limits.gapDays')).value).toBe('3');
    expect(screen.getByText(/^Versão 4, salva por Otávio Diretor/)).toBeTruthy();
  });

  it('both are shown, and mine can be saved over theirs', async () => {
    const saved = await collide();
    fireEvent.click(button('Salvar a minha por cima'));
    await screen.findByText(/^Versão 5/);
    expect(saved.mock.lastCall?.[0]).toMatchObject({ version: 4, calendar: { limits: { gapDays: 2 } } });
  });
});
