import { describe, expect, it } from 'vitest';
import { fold } from './fold.ts';
import { amountsIn, openingEnd } from './opening.ts';

describe('the opening of a message', () => {
  const text = '\n  ola, rita\nsegunda linha';

  it('is a whole subject, whatever the channel', () => {
    expect(openingEnd(text, 'subject', 'email')).toBe(text.length);
    expect(openingEnd(text, 'subject', 'whatsapp')).toBe(text.length);
  });

  it('is the first line of a chat that says something', () => {
    expect(openingEnd(text, 'body', 'whatsapp')).toBe('\n  ola, rita'.length);
    expect(openingEnd(text, 'body', 'sms')).toBe('\n  ola, rita'.length);
    expect(openingEnd('ola', 'body', 'sms')).toBe(3);
  });

  it('is no more of it than a locked phone shows', () => {
    expect(openingEnd('x'.repeat(500), 'body', 'whatsapp')).toBe(160);
    expect(openingEnd(`  ${'x'.repeat(500)}`, 'body', 'whatsapp')).toBe(162);
  });

  it.each(['email', 'letter', 'call'] as const)('is nothing of the body of a message by %s', (channel) => {
    expect(openingEnd(text, 'body', channel)).toBe(0);
  });
});

describe('an amount', () => {
  it.each([
    ['R$ 1.234,56', ['r$ 1.234,56']],
    ['total US$10 ou $ 5', ['us$10', '$ 5']],
    ['€ 10, £10 e MX$ 3.000', ['€ 10,', '£10', 'mx$ 3.000']],
    ['BRL 10 usd 1,000.00 EUR5', ['brl 10', 'usd 1,000.00', 'eur5']],
    ['10 € e 5 £', ['10 €', '5 £']],
    ['1000€, 1 peso, 1 pound', ['1000€', '1 peso', '1 pound']],
    [
      '250 reais, 1 real, 3 dólares, 480 dollars, 1 dollar',
      ['250 reais', '1 real', '3 dolares', '480 dollars', '1 dollar'],
    ],
    ['5 euros, 1 euro, 250 pesos, 2 pounds, 10 BRL', ['5 euros', '1 euro', '250 pesos', '2 pounds', '10 brl']],
    ['1.234,56 e 99.90 e 1,234,567.89', ['1.234,56', '99.90', '1,234,567.89']],
  ])('is found in %s', (text, amounts) => {
    const folded = fold(text);
    expect(amountsIn(folded).map(({ start, end }) => folded.slice(start, end))).toEqual(amounts);
  });

  it.each([
    'fatura 4512 de 12/03/2026',
    'FAT/2026/00123',
    'dia 24.11.2026 às 10:30',
    'versão 1.2.34',
    'pedido 12.345',
    'em 5 dias',
    'brl e usd',
    'realidade 2026 realmente',
    'US 10',
  ])('is not in %s', (text) => {
    expect(amountsIn(fold(text))).toEqual([]);
  });
});
