// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import type { Assessment } from '../../shared/contract/assessment.ts';
import type { Shown } from '../state/shown.ts';
import { Chip } from './chip.tsx';
import { byLevel, failed, fresh, loading, stale, threeCurrencies, unknown, unread } from './testing/samples.ts';

afterEach(cleanup);

const onNear = vi.fn();

function chip(shown: Shown<Assessment>, open = false, onToggle = () => undefined): HTMLElement {
  render(<Chip shown={shown} open={open} onNear={onNear} onToggle={onToggle} language="pt-BR" />);
  return screen.getByRole('button');
}

const said = (element: HTMLElement) => element.textContent?.replace(/\u00a0/g, ' ') ?? '';

it('says level, overdue amount and days', () => {
  expect(said(chip(fresh(byLevel.critical)))).toBe('CríticoR$ 83.400,0047 dias');
});

it('names currencies beside each other, and how many it leaves out', () => {
  expect(said(chip(fresh(threeCurrencies)))).toBe('CríticoR$ 83.400,00US$ 12.000,00e mais 1 moeda47 dias');
});

it('is quiet for a customer in good standing', () => {
  expect(said(chip(fresh(byLevel.current)))).toBe('Em dia');
});

it.each<[string, Shown<Assessment>, string]>([
  ['loading', loading, 'Consultando…'],
  ['no access', fresh(unknown('no_access')), '?Sem acesso'],
  ['sidecar away', failed('sidecar_away'), '?Em Dia fora do ar'],
  ['the CRM is read for the first time', failed('not_read_yet'), 'Lendo o CRM pela primeira vez…'],
  ['not configured', failed('not_configured'), '?Em Dia não configurado'],
  ['signed out of the CRM', failed('crm_session_missing'), '?Entre no CRM de novo'],
])('never reads as “no debt” while %s', (_, shown, text) => {
  expect(said(chip(shown))).toBe(text);
});

it('says since when it is stale, whoever cannot be asked', () => {
  expect(said(chip(stale(byLevel.current)))).toMatch(/^Em diade .*\d{1,2}:\d{2}$/);
  cleanup();
  const unasked = chip(fresh(unread(byLevel.current)));
  expect(said(unasked)).toMatch(/^Em diade .*\d{1,2}:\d{2}$/);
  expect(unasked.title).toMatch(/CRM não responde\. Estes são os valores da última leitura/);
});

it('is a button that says whether the panel is open', () => {
  const onToggle = vi.fn();
  const button = chip(fresh(byLevel.mild), true, onToggle);
  expect(button.getAttribute('aria-expanded')).toBe('true');
  fireEvent.click(button);
  expect(onToggle).toHaveBeenCalledOnce();
});

it.each([
  ['a pointer', fireEvent.pointerEnter],
  ['the focus', fireEvent.focus],
])('says that %s is near, before it is pressed', (_, come) => {
  const button = chip(fresh(byLevel.mild));
  onNear.mockClear();
  come(button);
  expect(onNear).toHaveBeenCalledOnce();
});
