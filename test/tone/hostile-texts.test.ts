import { describe, expect, it } from 'vitest';
import { lintTone } from '../../shared/domain/tone/lint-tone.ts';
import { missingParts } from '../../shared/domain/tone/missing-parts.ts';

const MEGABYTE = 1_000_000;
const LARGE = 200_000;
const step = { phase: 'overdue', daysLate: 5 } as const;
const supplier = { name: 'aaaa', address: 'Rua A, 1', taxId: '11.222.333/0001-81' };

/** Shapes that make a careless matcher look at each character again and again. */
const SHAPES: Readonly<Record<string, string>> = {
  'prose in Portuguese': 'Você deve ter recebido a nota fiscal no dia 3, junto com o boleto. ',
  'one endless word': 'a',
  'letters apart': 'd e v e d o r ',
  'letters cut by signs': 'A.B-',
  'tags that never end': '<a',
  'entities that never end': '&#x',
  'addresses that never end': 'a@',
  'payment codes that never end': '000201',
  'beginnings of phrases': 'vamos informar ou paga tem até ',
  'insults only': 'caloteiro ',
  'capitals only': 'PAGUE AGORA ',
  'marks only': '! ? ',
  'digits only': '1.11',
  'text from right to left': 'مرحبا بكم ',
  'emoji joined to families': '👩‍👩‍👧‍👦 ',
  'nothing that is seen': '\u200b\u202e',
  'accents without end': '\u0301',
  'characters that stand for sentences': 'ﷺ',
};

function secondsFor(text: string): number {
  const before = process.cpuUsage();
  lintTone({ subject: text, body: '', language: 'pt-BR', channel: 'whatsapp', step, verbatim: ['a', 'Ana'] });
  missingParts({ body: text, context: { step, channel: 'whatsapp', language: 'pt-BR', supplier } });
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

describe('a hostile text', () => {
  it.each(Object.entries(SHAPES))(
    'of %s is read in time that grows with it',
    (_, shape) => {
      const text = shape.repeat(LARGE / shape.length);
      const quarter = secondsFor(text.slice(0, text.length / 4));
      // Four times as much, with room for a collector that comes when it likes; a square would take sixteen times.
      expect(secondsFor(text)).toBeLessThan(Math.max(10 * quarter, 1));
    },
    60_000,
  );

  it('may be a megabyte', () => {
    const text = Object.values(SHAPES).join('\n').repeat(5000).slice(0, MEGABYTE);
    expect(lintTone({ subject: '', body: text, language: 'es', channel: 'email', step }).length).toBeGreaterThan(1000);
  }, 60_000);
});
