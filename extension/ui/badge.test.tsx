// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { Assessment } from '../../shared/contract/assessment.ts';
import type { Shown } from '../state/shown.ts';
import { Badge } from './badge.tsx';
import {
  brl,
  byLevel,
  dueToday,
  failed,
  fresh,
  loading,
  promising,
  stale,
  unknown,
  unread,
  writtenOff,
} from './testing/samples.ts';

afterEach(cleanup);

const badge = (shown: Shown<Assessment>) => render(<Badge shown={shown} language="pt-BR" />).container;

describe('a row badge', () => {
  it('says nothing of a customer in good standing', () => {
    expect(badge(fresh(byLevel.current)).innerHTML).toBe('');
  });

  it.each([
    ['the days late', byLevel.critical, '47 d'],
    ['what is due soon', byLevel.due_soon, 'vence em 2 d'],
    ['what is due today', dueToday, 'vence hoje'],
    ['a payment on its way', byLevel.clearing, 'em compensação'],
    ['a dispute', byLevel.disputed, 'em disputa'],
    ['the level, where there are no days to say', writtenOff, 'crítico'],
  ])('says %s', (_, assessment, text) => {
    expect(badge(fresh(assessment)).textContent).toBe(text);
  });

  it('lights as many bars as the level is grave', () => {
    const lit = (assessment: Assessment) => badge(fresh(assessment)).querySelectorAll('rect[opacity="1"]').length;
    expect([byLevel.mild, byLevel.moderate, byLevel.high, byLevel.critical].map(lit)).toEqual([1, 2, 3, 4]);
  });

  it('gives its reasons on hover and to screen readers', () => {
    const mark = badge(fresh(byLevel.critical)).querySelector('[role=img]');
    expect(mark?.getAttribute('title')).toContain('47 dias de atraso (regra: 31 ou mais)');
    expect(mark?.getAttribute('aria-label')).toBe(mark?.getAttribute('title'));
  });

  it('says what lowered a level, and what it would have been', () => {
    const title = badge(fresh(promising)).querySelector('[role=img]')?.getAttribute('title');
    expect(title?.replace(/\u00a0/g, ' ')).toMatch(/Promessa de R\$ 83\.400,00 para \d\d\/\d\d \(sem isso: crítico\)/);
    expect(title).toMatch(/Vendas liberadas até .*: comprovante por telefone/);
  });

  it('says nothing of a level that a promise did not move', () => {
    const dueOn = '2026-03-20' as const;
    const reasons = [
      { rule: 'promise_open', dueOn, amount: byLevel.mild.overdue[0] ?? brl(0), without: 'mild' } as const,
    ];
    const title = badge(fresh({ ...byLevel.mild, reasons }))
      .querySelector('[role=img]')
      ?.getAttribute('title');
    expect(title?.replace(/\u00a0/g, ' ')).toMatch(/Promessa de R\$ 930,00 para 20\/03$/);
  });

  it.each<[string, Shown<Assessment>, string]>([
    ['no access', fresh(unknown('no_access')), 'Sem acesso'],
    ['a record not found', fresh(unknown('not_found')), 'Não encontrado'],
    ['a sidecar away', failed('sidecar_away'), 'fora do ar'],
    ['no configuration', failed('not_configured'), 'não configurado'],
  ])('shows a question mark for %s, and says why', (_, shown, why) => {
    const container = badge(shown);
    expect(container.textContent).toBe('?');
    expect(container.firstElementChild?.getAttribute('title')).toContain(why);
  });

  it('keeps a stale verdict and marks it so', () => {
    const mark = badge(stale(byLevel.high)).firstElementChild;
    expect(mark?.textContent).toMatch(/^22 d.*\d{2}:\d{2}$/);
    expect(mark?.hasAttribute('data-stale')).toBe(true);
    expect(mark?.getAttribute('title')).toMatch(/Sem atualizar desde .*\. Em Dia fora do ar\.$/);
  });

  it('tells by its hour what the CRM could not be asked since, also good standing', () => {
    const [high, current] = [byLevel.high, byLevel.current].map(
      (level) => badge(fresh(unread(level))).firstElementChild,
    );
    expect(high?.textContent).toMatch(/^22 d.*\d{2}:\d{2}$/);
    expect(current?.textContent).toMatch(/^.*\d{2}:\d{2}$/);
    expect(current?.getAttribute('title')).toMatch(/Em dia(?:.|\n)*Sem atualizar desde .*\. CRM não responde\.$/);
  });

  it('shows neither a verdict nor a question while the CRM is read for the first time', () => {
    const mark = badge(failed('not_read_yet')).firstElementChild;
    expect(mark?.textContent).toBe('');
    expect(mark?.querySelectorAll('svg')).toHaveLength(1);
    expect(mark?.getAttribute('data-level')).toBe('unknown');
    expect(mark?.getAttribute('aria-label')).toMatch(/^Lendo o CRM pela primeira vez… /);
  });

  it('holds a quiet place while loading', () => {
    const container = badge(loading);
    expect(container.textContent).toBe('');
    expect(container.firstElementChild?.getAttribute('aria-hidden')).toBe('true');
  });
});
