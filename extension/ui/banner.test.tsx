// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import type { Assessment } from '../../shared/contract/assessment.ts';
import type { Shown } from '../state/shown.ts';
import { Banner } from './banner.tsx';
import { byLevel, failed, fresh, loading, promising, stale, unknown, unread, writtenOff } from './testing/samples.ts';

afterEach(cleanup);

const onNear = vi.fn();

const banner = (shown: Shown<Assessment>, onWhy = () => undefined) =>
  render(<Banner shown={shown} onNear={onNear} onWhy={onWhy} language="pt-BR" />).container.textContent?.replace(
    /\u00a0/g,
    ' ',
  );

it('tells a salesperson what is owed, since when and whom to talk to', () => {
  expect(banner(fresh(byLevel.critical))).toContain(
    'Metalúrgica Ipê Amarelo Ltda deve R$ 83.400,00 há 47 dias. Fale com o financeiro antes de confirmar.',
  );
});

it('says what is in dispute, and what to do about it', () => {
  expect(banner(fresh(byLevel.disputed))).toContain(
    'Construtora Serra Azul Ltda tem R$ 6.540,00 em disputa. Vale perguntar ao cliente o que falta resolver.',
  );
});

it('says that finance released the sale, and until when', () => {
  expect(banner(fresh(promising))).toMatch(/há 47 dias\. Venda liberada pelo financeiro até \d\d\/\d\d/);
});

it('says why a customer is grave that owes nothing in the books', () => {
  expect(banner(fresh(writtenOff))).toContain('Têxtil Fio Nobre Ltda: Em cobrança jurídica. Fale com o financeiro');
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
