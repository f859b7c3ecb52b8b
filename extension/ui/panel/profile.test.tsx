// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { Language } from '../../../shared/contract/common.ts';
import type { CollectionOutlook, PayerProfile } from '../../../shared/contract/payer-profile.ts';
import { deskWordsIn } from '../../i18n/desk-words.ts';
import { aLatePayer, aNewPayer, aProfile } from '../testing/profile-samples.ts';
import { aDetail, brl, byLevel } from '../testing/samples.ts';
import { Profile } from './profile.tsx';

afterEach(cleanup);

type Expected = CollectionOutlook['expectedPayments'];

function profileText(profile: PayerProfile | null, expectedPayments: Expected = [], language: Language = 'pt-BR') {
  const { finance } = aDetail(byLevel.critical, { profile, outlook: { expectedPayments } });
  if (!finance) throw new Error('finance sees the profile');
  const { container } = render(<Profile finance={finance} asOf="2026-03-16T12:00:00Z" words={deskWordsIn(language)} />);
  return container.textContent?.replace(/\u00a0/g, ' ') ?? '';
}

const fact = (name: string) => screen.getByText(name, { selector: 'dt' }).nextElementSibling;

describe('the payer profile', () => {
  it('is one line with the grade, until it is opened', () => {
    profileText(aLatePayer);
    expect(document.querySelector('details')?.open).toBe(false);
    expect(document.querySelector('summary')?.textContent).toBe('Como paga5,8 dias de atrasoNota B');
  });

  it('says the average by amount and by payment, as the language writes them', () => {
    const daysLate = { weighted: 38.842, simple: 17.666 };
    expect(profileText(aProfile([10, -2, 45], { daysLate }))).toContain('Atraso médio38,8 dias · média simples 17,7');
    cleanup();
    expect(profileText(aProfile([10, -2, 45], { daysLate }), [], 'en')).toContain('38.8 days · simple mean 17.7');
  });

  it('says how much came on time, how often late, and where it tends to', () => {
    const text = profileText(aLatePayer);
    expect(text).toContain('Pago em dia44% do valor');
    expect(text).toContain('Atrasoscrônicos: 7 dos últimos 9 pagamentos');
    expect(text).toContain('Tendênciapiorando: média de 4,8 para 24,3 dias');
  });

  it('finds words for the punctual as well, and no days less than none', () => {
    const text = profileText(aProfile([0, 0, -1, 0, 0, 0]));
    expect(text).toContain('em dia, na médiaNota A');
    expect(text).toContain('Atrasosnenhum dos últimos 6 pagamentos');
    expect(text).toContain('Tendênciaestável');
    cleanup();
    expect(profileText(aProfile([0, 0, 0], { daysLate: { weighted: -0.04, simple: 0 } }))).toContain('médio0 dia');
  });

  it('never reads a history that was not read as a good one', () => {
    expect(profileText(null)).toBe('Como pagaHistórico não lidoOs pagamentos no CRM ainda não puderam ser lidos.');
    expect(document.querySelector('details')).toBeNull();
  });

  it('gives no grade and no risk to whom it cannot judge, and says why', () => {
    const text = profileText(aNewPayer);
    expect(text).toContain('Dados insuficientes');
    expect(text).toContain('Faturas pagas em 12 meses: 2. Para dar nota, são precisas 3.');
    expect(text).not.toMatch(/Nota [A-D]|Risco|Atrasos|Tendência/);
  });

  it('draws nothing, and names no habit, of one who never paid', () => {
    const daysLate = { weighted: 47, simple: 47 };
    const text = profileText(aProfile([], { daysLate, onTime: { share: 0, smoothed: 0.33 } }));
    expect(text).toBe('Como pagaDados insuficientesFaturas pagas em 12 meses: 0. Para dar nota, são precisas 3.');
  });
});

describe('the risk', () => {
  it('comes with what weighs most in it, in words, and with what it is for', () => {
    profileText(aLatePayer);
    const text = fact('Risco')?.textContent;
    expect(text).toMatch(
      /^46 de 100Os últimos pagamentos vieram 19,5 dias mais tarde56% do valor fora do prazo1 promessa quebradaInforma/,
    );
    expect(text).toContain('não bloqueia ninguém (LGPD, art. 20)');
  });

  it('names average and limit, and gives want of payments as a reason where none was late', () => {
    const reasons = [
      { rule: 'weighted_days_late', points: 20, days: 14.25 },
      { rule: 'credit_limit_used', points: 8, exposure: brl(780), limit: brl(1_000) },
      { rule: 'paid_late', points: 2, onTime: 0.8 },
    ] as const;
    profileText(aProfile([0, 0, 0], { risk: { score: 30, reasons, parts: reasons } }));
    expect(
      [...(fact('Risco')?.querySelectorAll('li') ?? [])].map((li) => li.textContent?.replace(/\u00a0/g, ' ')),
    ).toEqual(['Atraso médio de 14,3 dias', '78% do limite de R$ 1.000,00 em uso', 'Ainda são poucos pagamentos']);
  });

  it('does not give as a reason what adds nothing', () => {
    const nothing = { rule: 'broken_promises', points: 0, count: 0 } as const;
    profileText(aProfile([0, 0, 0], { risk: { score: 0, reasons: [nothing], parts: [nothing] } }));
    expect(fact('Risco')?.querySelectorAll('li')).toHaveLength(0);
  });
});

describe('the next money', () => {
  const on = (day: Expected[number]['on'], reais: number, reasons: Expected[number]['reasons'] = []) => ({
    itemId: reais,
    amount: brl(reais),
    on: day,
    reasons,
  });

  it('is the first expected, not the first due', () => {
    expect(profileText(aNewPayer, [on('2026-04-02', 500), on('2026-03-20', 80)])).toContain(
      'PrevisãoR$ 80,00 em 20/03',
    );
  });

  it.each<[Expected[number]['reasons'], string]>([
    [[{ rule: 'usual_days_late', days: 9 }], 'Costuma pagar 9 dias depois do vencimento.'],
    [[{ rule: 'usual_days_late', days: -1 }], 'Costuma pagar 1 dia antes do vencimento.'],
    [[{ rule: 'usual_days_late', days: 0 }], 'Costuma pagar no vencimento.'],
    [
      [{ rule: 'unknown_habit' }, { rule: 'later_than_usual', expectedOn: '2026-03-02' }],
      'Pelo vencimento: ainda não se sabe como costuma pagar. Já era esperado em 02/03.',
    ],
    [[{ rule: 'promised', dueOn: '2026-03-20', keptRate: 0.5 }], 'Prometeu pagar em 20/03.'],
  ])('gives its reasons: %o', (reasons, text) => {
    profileText(aNewPayer, [on('2026-03-20', 80, reasons)]);
    expect(fact('Previsão')?.querySelector('small')?.textContent).toBe(text);
  });
});

describe('the drawn history', () => {
  const history = (
    [
      ['2026-01-10', -2],
      ['2026-02-10', 0],
      ['2026-03-10', 22],
    ] as const
  ).map(([paidOn, daysLate]) => ({ documentId: 1, paidOn, minor: 1000_00, daysLate }));

  it('sums itself up for who cannot see it, and tells every payment', () => {
    profileText(aProfile([], { history }));
    const image = screen.getByRole('img', { hidden: true });
    expect(image.getAttribute('aria-label')).toBe(
      'Últimos 3 pagamentos: 1 depois do vencimento, o maior atraso de 22 dias',
    );
    expect([...document.querySelectorAll('.unseen li')].map(({ textContent }) => textContent)).toEqual([
      '10/01: 2 dias antes do vencimento',
      '10/02: no vencimento',
      '10/03: 22 dias de atraso',
    ]);
  });

  it('shows one mark per payment, and names the span of time', () => {
    const text = profileText(aProfile([], { history }));
    expect(text).toContain('Últimos 3 pagamentos · 10/01 – 10/03');
    expect(document.querySelectorAll('svg g')).toHaveLength(3);
    expect(document.querySelectorAll('svg .late')).toHaveLength(1);
    expect(document.querySelectorAll('svg circle')).toHaveLength(1);
  });

  it('says so when none was late', () => {
    profileText(aProfile([], { history: history.slice(1, 2) }));
    expect(screen.getByRole('img', { hidden: true }).getAttribute('aria-label')).toBe(
      '1 pagamento: nenhum depois do vencimento',
    );
    expect(document.querySelector('figcaption')?.textContent).toBe('1 pagamento · 10/02');
  });
});
