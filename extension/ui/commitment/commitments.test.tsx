// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { addDays } from '../../../shared/domain/calendar/calendar-date.ts';
import { Panel } from '../panel.tsx';
import * as s from '../testing/samples.ts';
import type { CommitmentActions } from './asked.tsx';

const note = vi.fn<CommitmentActions['note']>();
const end = vi.fn<CommitmentActions['end']>();
const actions = {
  remind: vi.fn(),
  refresh: vi.fn(),
  openFinance: vi.fn(),
  close: vi.fn(),
  note,
  end,
  noteContact: vi.fn(),
  noteConsent: vi.fn(),
  chat: vi.fn(),
  printLetter: vi.fn(),
};

beforeEach(() => {
  vi.resetAllMocks();
  note.mockResolvedValue({ ok: true, value: s.aPromise });
  end.mockResolvedValue({ ok: true, value: s.aPromise });
});
afterEach(cleanup);

function panel(finance: Parameters<typeof s.aDetail>[1] = {}, role: 'sales' | 'finance' = 'finance'): void {
  const detail = s.aDetail(s.byLevel.critical, finance);
  render(
    <Panel
      detail={s.fresh(detail)}
      assessment={s.fresh(s.byLevel.critical)}
      role={role}
      actions={actions}
      language="pt-BR"
    />,
  );
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const dialog = () => document.querySelector('dialog');
const field = (name: string) => {
  const found = dialog()?.querySelector<HTMLInputElement>(`[name=${name}]`);
  if (!found) throw new Error(`no field ${name}`);
  return found;
};
const type = (name: string, value: string) => fireEvent.input(field(name), { target: { value } });
const submit = () => {
  const form = dialog()?.querySelector('form');
  if (form) fireEvent.submit(form);
};
const plain = (text: string | null | undefined) => text?.replace(/\u00a0/g, ' ') ?? '';
const soon = addDays(s.today, 5);

describe('what stands', () => {
  it('is listed with until when, why, who and how long ago, and nothing that ended is', () => {
    const ended = s.aCommitment(
      { kind: 'strategic' },
      { end: { how: 'withdrawn', at: s.ago(1), on: s.today, by: 'Caio', note: '' } },
    );
    panel({ commitments: [s.aPromise, ended] });
    const [line, ...rest] = [...document.querySelectorAll('.standing li')].map(({ textContent }) => plain(textContent));
    expect(line).toMatch(
      /^Promessa de R\$ 22\.000,00 até \d\d\/\d\d.*Renata confirmou.*Por Caio Financeiro, há 3 diasEncerrar$/,
    );
    expect(rest).toEqual([]);
  });

  it('names the documents of a dispute, or counts them once one is settled', () => {
    const dispute = (...receivableIds: number[]) =>
      s.aCommitment({ kind: 'dispute', receivableIds, cause: 'other' }, { id: receivableIds.join() });
    panel({ commitments: [dispute(2, 3), dispute(4, 99)] });
    expect([...document.querySelectorAll('.standing b')].map(({ textContent }) => textContent)).toEqual([
      'Contestação de FAT/2026/00002 e FAT/2026/00003',
      'Contestação de 2 títulos',
    ]);
  });

  it('is ended after a question, with the reason given', async () => {
    panel({ commitments: [s.aPromise] });
    fireEvent.click(screen.getByRole('button', { name: /^Encerrar: Promessa/ }));
    expect(end).not.toHaveBeenCalled();
    type('note', ' pagou em dinheiro ');
    submit();
    await waitFor(() => expect(dialog()).toBeNull());
    expect(end.mock.calls).toEqual([[s.aPromise, 'pagou em dinheiro']]);
    expect(document.querySelector('.said')?.textContent?.trim()).toBe('Promessa encerrada.');
  });

  it('cannot be changed by sales', () => {
    panel({ commitments: [s.aPromise] }, 'sales');
    expect(screen.queryByRole('button', { name: /Encerrar/ })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Anotar promessa' })).toBeNull();
  });
});

describe('a promise', () => {
  it('begins with all that is overdue, and is noted as typed', async () => {
    panel();
    press('Anotar promessa');
    expect(field('amount').value).toBe('83.400,00');
    type('dueOn', soon);
    type('amount', '1.000,50');
    submit();
    await waitFor(() => expect(dialog()).toBeNull());
    expect(note).toHaveBeenCalledExactlyOnceWith(
      { companyId: 1, customerId: 7 },
      {
        id: expect.stringMatching(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/),
        terms: { kind: 'promise', dueOn: soon, amount: s.brl(1_000.5) },
        note: '',
        language: 'pt-BR',
      },
    );
    expect(document.querySelector('.said')?.textContent?.trim()).toBe('Promessa anotada.');
  });

  it('says beside the field what is wrong, and asks nobody', () => {
    panel();
    press('Anotar promessa');
    type('amount', '5.00.0');
    submit();
    expect([...document.querySelectorAll('.problem')].map(({ textContent }) => textContent)).toEqual([
      'Informe a data.',
      'Escreva assim: 1.234,56.',
    ]);
    expect(field('dueOn').getAttribute('aria-invalid')).toBe('true');
    expect(note).not.toHaveBeenCalled();
  });

  it('says beside the field what the sidecar finds wrong', async () => {
    note.mockResolvedValue({
      ok: false,
      failure: { code: 'invalid_request', problems: [{ field: 'terms.amount', rule: 'more_than_owed' }] },
    });
    panel();
    press('Anotar promessa');
    type('dueOn', soon);
    submit();
    await waitFor(() => expect(document.querySelector('.problem')?.textContent).toBe('É mais do que está em aberto.'));
    expect(field('amount').getAttribute('aria-invalid')).toBe('true');
  });

  it('is asked for once by a double click, and by the same id when tried again; what was typed stays', async () => {
    note.mockResolvedValueOnce(s.awayAnswer);
    panel();
    press('Anotar promessa');
    type('dueOn', soon);
    type('note', 'falei com a Renata');
    submit();
    submit();
    await waitFor(() => expect(dialog()?.textContent).toContain('Em Dia fora do ar.'));
    expect(note).toHaveBeenCalledOnce();
    expect([field('dueOn').value, field('note').value]).toEqual([soon, 'falei com a Renata']);
    submit();
    await waitFor(() => expect(dialog()).toBeNull());
    const [first, second] = note.mock.calls.map(([, commitment]) => commitment);
    expect(second).toEqual(first);
  });

  it('has another id when the dialog is opened anew', async () => {
    panel();
    for (const _ of [1, 2]) {
      press('Anotar promessa');
      type('dueOn', soon);
      submit();
      await waitFor(() => expect(dialog()).toBeNull());
    }
    const [first, second] = note.mock.calls.map(([, { id }]) => id);
    expect(second).not.toBe(first);
  });

  it('says which one it takes the place of', () => {
    panel({ commitments: [s.aPromise] });
    press('Anotar promessa');
    expect(plain(dialog()?.textContent)).toContain('Substitui: Promessa de R$ 22.000,00 até');
  });
});

describe('a dispute', () => {
  it('is of the items ticked, for a reason chosen', async () => {
    panel();
    press('Contestar');
    fireEvent.click(screen.getByRole('checkbox', { name: /FAT\/2026\/00003/ }));
    fireEvent.change(field('cause'), { target: { value: 'product_or_service' } });
    submit();
    await waitFor(() => expect(dialog()).toBeNull());
    expect(note.mock.calls[0]?.[1].terms).toEqual({
      kind: 'dispute',
      receivableIds: [3],
      cause: 'product_or_service',
    });
  });

  it('offers no item that is disputed already, and itself no longer when all are', () => {
    const dispute = (receivableIds: number[]) => s.aCommitment({ kind: 'dispute', receivableIds, cause: 'other' });
    panel({ commitments: [dispute([2, 3])] });
    press('Contestar');
    expect(screen.getAllByRole('checkbox')).toHaveLength(2);
    cleanup();
    panel({ commitments: [dispute([2, 3, 4, 9])] });
    expect(screen.queryByRole('button', { name: 'Contestar' })).toBeNull();
  });
});

describe('a decision made rarely', () => {
  it('waits in a menu that Escape closes without closing the panel', () => {
    panel();
    press('Mais opções');
    fireEvent.keyDown(screen.getByRole('button', { name: 'Não contatar' }), { key: 'Escape' });
    expect(screen.queryByRole('button', { name: 'Não contatar' })).toBeNull();
    expect(actions.close).not.toHaveBeenCalled();
  });

  it('takes a reason', async () => {
    panel();
    press('Mais opções');
    press('Cliente estratégico');
    submit();
    expect(document.querySelector('.problem')?.textContent).toBe('Escreva o motivo.');
    type('note', 'conta da diretoria');
    submit();
    await waitFor(() => expect(dialog()).toBeNull());
    expect(note.mock.calls[0]?.[1]).toMatchObject({ terms: { kind: 'strategic' }, note: 'conta da diretoria' });
  });

  it('is not offered twice', () => {
    panel({ commitments: [s.aCommitment({ kind: 'strategic' })] });
    press('Mais opções');
    expect(screen.queryByRole('button', { name: 'Cliente estratégico' })).toBeNull();
  });
});

it('a dialog is left by Escape; the panel stays, and whoever opened it has the focus again', async () => {
  panel();
  await waitFor(() => expect(document.activeElement?.classList.contains('panel')).toBe(true));
  screen.getByRole('button', { name: 'Pausar' }).focus();
  press('Pausar');
  await waitFor(() => expect(document.activeElement).toBe(field('until')));
  const open = dialog();
  if (open) fireEvent(open, new Event('cancel', { cancelable: true }));
  expect(dialog()).toBeNull();
  await waitFor(() => expect(document.activeElement?.textContent).toBe('Pausar'));
  expect(actions.close).not.toHaveBeenCalled();
});
