// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import type { Assessment } from '../../shared/contract/assessment.ts';
import type { Shown } from '../state/shown.ts';
import { Banner } from './banner.tsx';
import { byLevel, failed, fresh, loading, stale, unknown, unread } from './testing/samples.ts';

afterEach(cleanup);

const banner = (shown: Shown<Assessment>, onWhy = () => undefined) =>
  render(<Banner shown={shown} onWhy={onWhy} language="pt-BR" />).container.textContent?.replace(/\u00a0/g, ' ');

it('tells a salesperson what is owed, since when and whom to talk to', () => {
  expect(banner(fresh(byLevel.critical))).toContain(
    'Metalúrgica Ipê Amarelo Ltda deve R$ 83.400,00 há 47 dias. Fale com o financeiro antes de confirmar.',
  );
});

it.each([
  ['good standing', fresh(byLevel.current)],
  ['what is only due soon', fresh(byLevel.due_soon)],
  ['a quotation without a customer', fresh(unknown('no_customer'))],
  ['what was not answered yet', loading],
])('is silent about %s', (_, shown) => {
  expect(banner(shown)).toBe('');
});

it.each([
  ['no access', fresh(unknown('no_access'))],
  ['a sidecar away', failed('sidecar_away')],
  ['a first reading of the CRM', failed('not_read_yet')],
  ['no configuration', failed('not_configured')],
])('says that nothing is known on %s', (_, shown) => {
  expect(banner(shown)).toContain('Não sabemos se este cliente tem débitos.');
});

it('says how old a stale warning is', () => {
  expect(banner(stale(byLevel.high))).toContain('Sem atualizar desde');
  expect(banner(fresh(unread(byLevel.high)))).toContain('Sem atualizar desde');
});

it.each(['current', 'due_soon'] as const)('does not keep to itself that good news is old (%s)', (level) => {
  expect(banner(fresh(unread(byLevel[level])))).toMatch(/não tinha nada vencido até .*\d\. CRM não responde\./);
});

it('leads to the reasons', () => {
  const onWhy = vi.fn();
  banner(fresh(byLevel.mild), onWhy);
  fireEvent.click(screen.getByText('Ver por quê'));
  expect(onWhy).toHaveBeenCalledOnce();
});
