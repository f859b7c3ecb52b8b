import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainSubject, plainText } from './plain-text.ts';

describe('what somebody wrote', () => {
  it('keeps its lines, and at most one empty one between two', () => {
    expect(plainText('  Olá,\r\n\r\n\r\n\n  tudo bem?\rAté.  ')).toBe('Olá,\n\ntudo bem?\nAté.');
  });

  it('is one line in a subject', () => {
    expect(plainSubject('Fatura\r\nBcc: x@y.example\u2028fim')).toBe('Fatura Bcc: x@y.example fim');
  });

  it('holds nothing that hides or reorders', () => {
    expect(plainText('a\u0000b\u202ec\u2066d')).toBe('a b c d');
  });

  it('is the same when it is read again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(plainText(plainText(text))).toBe(plainText(text));
        expect(plainSubject(plainSubject(text))).toBe(plainSubject(text));
        expect(plainSubject(text)).not.toMatch(/[\r\n]/);
      }),
    );
  });
});
