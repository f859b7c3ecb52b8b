import { describe, expect, it } from 'vitest';
import './testing/in-full.ts';
import { languageOf } from './language.ts';
import { wordsIn } from './words.ts';

/** `Intl` separates figures and signs by spaces that do not break. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

describe('the language', () => {
  it.each([
    ['pt_BR', 'pt-BR'],
    ['pt_PT', 'pt-BR'],
    ['en_US', 'en'],
    ['es_419', 'es'],
    ['es', 'es'],
    ['es-MX', 'es'],
    ['fr_FR', 'en'],
    ['', 'en'],
  ])('of a user of %s is %s', (tag, language) => {
    expect(languageOf(tag)).toBe(language);
  });
});

describe('plurals', () => {
  it.each([
    ['pt-BR', 1, '1 dia'],
    ['pt-BR', 2, '2 dias'],
    ['pt-BR', 1203, '1.203 dias'],
    ['pt-BR', 1_000_000, '1.000.000 dias'],
    ['en', 0, '0 days'],
    ['en', 1, '1 day'],
    ['en', 47, '47 days'],
    ['es', 1, '1 día'],
    ['es', 1_000_000, '1.000.000 días'],
  ] as const)('in %s of %i', (language, n, text) => {
    expect(wordsIn(language).t('days', { n })).toBe(text);
  });
});

describe('money', () => {
  it.each([
    ['pt-BR', 'BRL', 'R$ 83.400,00'],
    ['pt-BR', 'USD', 'US$ 83.400,00'],
    ['en', 'BRL', 'R$83,400.00'],
    ['es', 'BRL', '83.400,00 BRL'],
    ['pt-BR', 'JPY', 'JP¥ 8.340.000'],
  ] as const)('in %s of %s', (language, currency, text) => {
    expect(plain(wordsIn(language).money({ currency, minor: 83_400_00 }))).toBe(text);
  });

  it('of several currencies is named one by one', () => {
    const amounts = [
      { currency: 'BRL', minor: 1_00 },
      { currency: 'USD', minor: 2_00 },
    ];
    expect(plain(wordsIn('pt-BR').moneys(amounts))).toBe('R$ 1,00 e US$ 2,00');
  });
});

describe('time', () => {
  const now = new Date('2026-03-16T12:00:00Z');

  it('says the year of a day only when it is another one', () => {
    const { day } = wordsIn('pt-BR');
    expect(day('2026-03-02', '2026-03-16')).toBe('02/03');
    expect(day('2025-12-31', '2026-03-16')).toBe('31/12/2025');
    expect(wordsIn('en').day('2026-03-02', '2026-03-16')).toBe('Mar 2');
  });

  it.each([
    ['2026-03-16T11:59:56Z', '4s ago'],
    ['2026-03-16T11:57:00Z', '3m ago'],
    ['2026-03-16T07:00:00Z', '5h ago'],
    ['2026-03-14T12:00:00Z', '2d ago'],
    ['2026-03-16T12:00:09Z', 'now'],
  ])('tells %s as %s', (instant, text) => {
    expect(wordsIn('en').ago(instant, now)).toBe(text);
  });
});
