import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { always } from '../testing/always.ts';
import { plainLine } from './plain-line.ts';

describe('a name as one plain line', () => {
  it.each([
    ['Metalúrgica Ipê & Filhos <S.A.>', 'Metalúrgica Ipê & Filhos <S.A.>'],
    ['  Ana\u00a0 \t Silva ', 'Ana Silva'],
    ['Ana\r\nBcc: x@y.example', 'Ana Bcc: x@y.example'],
    ['a\u2028b\u2029c\u0085d\u0000e\u000bf', 'a b c d e f'],
    ['Loja\u202e00,1 $R', 'Loja 00,1 $R'],
    ['Ana \ud83d Silva \ude00', 'Ana Silva'],
    ['Ana\ufffe\ufdd0Silva', 'Ana Silva'],
    ['Família 👨‍👩‍👧 🇧🇷', 'Família 👨‍👩‍👧 🇧🇷'],
    ['Jose\u0301', 'Jose\u0301'],
    [`Z${'\u0301'.repeat(500)}algo`, 'Z\u0301\u0301\u0301\u0301algo'],
    ['חברת הדקל 500', '\u2068חברת הדקל 500\u2069'],
    ['\u200f\u200eشركة', '\u2068شركة\u2069'],
    ['=?utf-8?q?Ana=0D=0ABcc:?=', '= ?utf-8?q?Ana=0D=0ABcc:?='],
    ['a =? b', 'a =? b'],
    ['\u200b\u00ad\u2060 \u0301', ''],
    ['', ''],
  ])('%j reads %j', (text, line) => {
    expect(plainLine(text)).toBe(line);
  });

  it('is cut where it becomes too long, and says so', () => {
    expect(plainLine('x'.repeat(119))).toBe('x'.repeat(119));
    expect(plainLine('x'.repeat(120))).toBe(`${'x'.repeat(119)}…`);
    expect(plainLine('😀'.repeat(500_000))).toBe(`${'😀'.repeat(119)}…`);
    expect(plainLine('uma rua comprida', 8)).toBe('uma rua…');
  });

  const anyCharacter = fc.nat(0x10ffff).map((point) => String.fromCodePoint(point));
  it(
    'is one well-formed line, whatever it was made of',
    always([fc.array(anyCharacter)], (characters) => {
      const line = plainLine(characters.join(''));
      expect(line).not.toMatch(/\p{Cs}/u);
      expect(line).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e]/u);
      expect([...line].length).toBeLessThanOrEqual(122);
      expect(plainLine(line)).toBe(line);
    }),
  );
});
