// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Assessment } from '../../shared/contract/assessment.ts';
import type { Role } from '../../shared/contract/common.ts';
import type { CustomerDetail } from '../../shared/contract/customer.ts';
import type { SuggestedAction, SuggestionReason } from '../../shared/domain/suggestion/suggestion.ts';
import type { Shown } from '../state/shown.ts';
import { Panel } from './panel.tsx';
import {
  aDetail,
  allBuckets,
  anItem,
  brl,
  byLevel,
  failed,
  fresh,
  huge,
  loading,
  stale,
  unknown,
  unread,
} from './testing/samples.ts';

afterEach(cleanup);

const actions = {
  remind: vi.fn(),
  refresh: vi.fn(),
  openFinance: vi.fn(),
  close: vi.fn(),
  note: vi.fn(),
  end: vi.fn(),
  noteContact: vi.fn(),
  noteConsent: vi.fn(),
  chat: vi.fn(),
  printLetter: vi.fn(),
};
afterEach(() => vi.clearAllMocks());

function panel(detail: Shown<CustomerDetail>, assessment: Shown<Assessment>, role: Role | null = 'finance'): string {
  render(<Panel detail={detail} assessment={assessment} role={role} actions={actions} language="pt-BR" />);
  return screen.getByRole('dialog').textContent?.replace(/\u00a0/g, ' ') ?? '';
}

const finance = (sketch: Parameters<typeof aDetail>[1]) =>
  panel(fresh(aDetail(byLevel.critical, sketch)), fresh(byLevel.critical));

describe('the panel', () => {
  it('says what is owed and why that is grave', () => {
    const text = finance({});
    expect(text).toContain('R$ 83.400,00vencidos em 3 títulos, o mais antigo há 47 dias');
    expect(text).toContain('Por que crítico');
    expect(text).toContain('139% do limite de R$ 60.000,00 (regra: 100% ou mais)');
  });

  it('keeps currencies, credits and payments on their way apart', () => {
    const text = panel(fresh(aDetail(huge, {}, allBuckets)), fresh(huge));
    expect(text).toContain('R$ 1.234.567.890,12US$ 98.765.432,10');
    expect(text).toContain('Em compensaçãoUS$ 5.400,30');
    expect(text).toContain('Crédito a favor do clienteR$ 10.000,00');
    expect(text).toContain('Vencimentos em USD');
  });

  it('counts the thirty days of talking', () => {
    expect(panel(loading, fresh(byLevel.moderate))).toContain('Dia 11 de 30');
  });

  it('shows what the assessment knows while the detail loads', () => {
    const text = panel(loading, fresh(byLevel.high));
    expect(text).toContain('R$ 12.180,50');
    expect(text).toContain('Carregando detalhes…');
  });

  it('says when the detail could not be read', () => {
    expect(panel(failed('crm_unreachable'), fresh(byLevel.high))).toContain('não puderam ser lidos');
  });

  it('says how old it is, and why, when stale', () => {
    const text = panel(stale(aDetail()), stale(byLevel.critical));
    expect(text).toContain('Sem atualizar desde');
    expect(text).toContain('Em Dia fora do ar');
  });

  it('shows the figures last read while the CRM cannot be, as such, and tries again', () => {
    const text = panel(fresh(aDetail(unread(byLevel.critical))), fresh(unread(byLevel.critical)));
    expect(text).toContain('R$ 83.400,00');
    expect(text).toMatch(/Sem atualizar desde .*\. CRM não responde\. Estes são os valores da última leitura/);
    expect(text).toMatch(/Saldo de .* \(há 40 min\.?\)RéguaTentar de novo$/);
  });

  it('says that the CRM is being read for the first time, and no figure', () => {
    const text = panel(loading, failed('not_read_yet'), null);
    expect(text).toBe('Lendo o CRM pela primeira vez…Assim que terminar, o resultado aparece aqui sozinho.Atualizar');
  });

  it.each<[string, Shown<Assessment>, string]>([
    ['no access', fresh(unknown('no_access')), 'Peça acesso'],
    ['a sidecar away', failed('sidecar_away'), 'Tente de novo'],
    ['no configuration', failed('not_configured'), 'opções da extensão'],
  ])('says what to do on %s', (_, assessment, todo) => {
    expect(panel(failed('sidecar_away'), assessment, null)).toContain(todo);
  });

  it('closes on Escape and by its button, and refreshes', () => {
    finance({});
    fireEvent.keyDown(screen.getByRole('dialog'), { key: 'Escape' });
    fireEvent.click(screen.getByLabelText('Fechar'));
    fireEvent.click(screen.getByText('Atualizar'));
    expect(actions.close).toHaveBeenCalledTimes(2);
    expect(actions.refresh).toHaveBeenCalledOnce();
  });
});

describe('the next step', () => {
  it('is one primary button for finance', () => {
    finance({});
    fireEvent.click(screen.getByRole('button', { name: 'Enviar lembrete' }));
    expect(actions.remind).toHaveBeenCalledOnce();
    expect(document.querySelectorAll('.primary')).toHaveLength(1);
  });

  it('is a call to the number on record', () => {
    finance({
      suggestion: { action: 'call', reasons: [{ rule: 'contacts_without_payment', count: 2, lastDaysAgo: 5 }] },
    });
    expect(screen.getByRole('link', { name: 'Ligar' }).getAttribute('href')).toBe('tel:+551533330147');
    expect(screen.getByRole('button', { name: 'Enviar lembrete' }).classList.contains('primary')).toBe(false);
  });

  it.each<[SuggestedAction, SuggestionReason[], string]>([
    ['no_contact', [{ rule: 'paused', until: '2026-03-20', reason: 'férias coletivas' }], 'Não contatarEm pausa até'],
    ['follow_legal', [{ rule: 'legal', status: 'listed' }], 'Acompanhar com o jurídicoNegativado ou protestado.'],
    ['resolve_dispute', [{ rule: 'in_dispute', count: 1, amounts: [] }], 'Resolver a disputa1 título em disputa'],
    ['offer_discount', [{ rule: 'good_payer' }], 'Oferecer desconto por antecipaçãoPaga sempre em dia.'],
  ])('%s offers to write to nobody, nor to call', (action, reasons, text) => {
    expect(finance({ suggestion: { action, reasons } })).toContain(text);
    expect(screen.queryByRole('button', { name: 'Enviar lembrete' })).toBeNull();
    expect(screen.queryByRole('link')).toBeNull();
  });

  it.each<[SuggestedAction, SuggestionReason]>([
    ['wait', { rule: 'promise_open', dueOn: '2026-03-20', amount: brl(500) }],
    ['wait', { rule: 'plan_kept' }],
    ['check_payment', { rule: 'stated_reason', reason: 'already_paid', on: '2026-03-16' }],
  ])('%s because of %o offers to call, not to write', (action, reason) => {
    finance({ suggestion: { action, reasons: [reason] } });
    expect(screen.queryByRole('button', { name: 'Enviar lembrete' })).toBeNull();
    expect(screen.getByRole('link', { name: /Ligar para/ })).toBeTruthy();
  });

  it('asks for the reason in writing where nobody can be called', () => {
    const inVain = { rule: 'contacts_without_payment', count: 2, lastDaysAgo: 5 } as const;
    const suggestion = { action: 'ask_reason', reasons: [inVain, { rule: 'reason_unknown' }] } as const;
    const text = finance({ suggestion, phone: null });
    expect(text).toContain(
      'Perguntar o motivo2 contatos sem pagamento, o último há 5 dias. Ainda não se sabe o motivo.',
    );
    expect(screen.getByRole('button', { name: 'Enviar lembrete' }).classList.contains('primary')).toBe(true);
  });

  it.each<[SuggestionReason, string]>([
    [{ rule: 'promise_open', dueOn: '2026-03-20', amount: brl(500) }, 'Promessa de R$ 500,00 para 20/03.'],
    [{ rule: 'plan_kept' }, 'Acordo sendo cumprido.'],
    [{ rule: 'never_sent', count: 2 }, '2 faturas nunca foram enviadas.'],
    [{ rule: 'promise_broken', dueOn: '2026-03-10' }, 'Prometeu pagar até 10/03'],
    [{ rule: 'broken_promises', count: 2 }, '2 promessas quebradas.'],
    [{ rule: 'days_late', days: 15 }, '15 dias de atraso.'],
    [{ rule: 'level', level: 'high' }, 'Nível alto.'],
    [{ rule: 'talking_over', day: 47, of: 30 }, 'A fase de conversa (30 dias) passou.'],
    [{ rule: 'strategic' }, 'o vendedor conduz a conversa.'],
  ])('gives its reason: %o', (reason, text) => {
    expect(finance({ suggestion: { action: 'wait', reasons: [reason] } })).toContain(text);
  });

  it('is followed by what else there is to do, in order, in words only', () => {
    finance({
      more: [
        { action: 'tell_salesperson', reasons: [{ rule: 'level', level: 'critical' }] },
        { action: 'escalate', reasons: [{ rule: 'talking_over', day: 47, of: 30 }] },
      ],
    });
    expect(screen.getByText('Depois')).toBeDefined();
    expect([...document.querySelectorAll('.later li')].map(({ textContent }) => textContent)).toEqual([
      'Avisar o vendedor · Nível crítico.',
      'Levar à gerência · A fase de conversa (30 dias) passou.',
    ]);
    expect(document.querySelectorAll('.primary')).toHaveLength(1);
  });

  it('stands alone where there is nothing else to do', () => {
    expect(finance({ more: [] })).not.toContain('Depois');
  });

  it('flags what is in dispute among the items', () => {
    expect(finance({ items: [anItem(2, 22_000, 47, { disputed: true })] })).toContain('R$ 22.000,00Em disputa');
  });

  it('offers no reminder where nobody can receive it', () => {
    finance({
      suggestion: { action: 'fix_contact', reasons: [{ rule: 'no_recipient' }] },
      recipients: [],
      phone: null,
    });
    expect(screen.queryByRole('button', { name: 'Enviar lembrete' })).toBeNull();
  });

  it('tells sales whom to talk to, and offers no act, nor a profile', () => {
    const text = panel(fresh(aDetail(byLevel.critical, null)), fresh(byLevel.critical), 'sales');
    expect(text).not.toContain('Como paga');
    expect(text).toContain('Quem cobra é o financeiro.');
    expect(screen.queryByRole('button', { name: 'Enviar lembrete' })).toBeNull();
  });

  it('offers nothing before the role is known', () => {
    panel(fresh(aDetail()), fresh(byLevel.critical), null);
    expect(screen.queryByRole('button', { name: 'Enviar lembrete' })).toBeNull();
  });
});
