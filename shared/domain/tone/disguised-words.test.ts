import { describe, expect, it } from 'vitest';
import { lintTone } from './lint-tone.ts';

function found(body: string) {
  const step = { phase: 'overdue', daysLate: 5 } as const;
  return lintTone({ subject: undefined, body, language: 'pt-BR', channel: 'email', step }).map(
    ({ excerpt }) => excerpt,
  );
}

describe('a refused word is known', () => {
  it.each([
    ['without its accents', 'ultima chance', 'ultima chance'],
    ['with its accents apart', 'u\u0301ltima chance', 'u\u0301ltima chance'],
    ['in capitals among small letters', 'CaLoTeIrO', 'CaLoTeIrO'],
    ['in the plural and the other gender', 'caloteiras', 'caloteiras'],
    ['with digits for letters', 'c4l0t31r0', 'c4l0t31r0'],
    ['with an l drawn as 1', 'ca1oteiro', 'ca1oteiro'],
    ['with signs for letters', 'c@loteiro', 'c@loteiro'],
    ['letter by letter', 'Você é d e v e d o r.', 'd e v e d o r'],
    ['with points between the letters', 'd.e.v.e.d.o.r', 'd.e.v.e.d.o.r'],
    ['cut by a hyphen', 'calo-teiro', 'calo-teiro'],
    ['drawn out', 'caloteeeeiro', 'caloteeeeiro'],
    ['with nothing seen between its letters', 'calo\u200bte\u00adiro', 'calo\u200bte\u00adiro'],
    ['turned by direction marks', '\u202ecaloteiro\u202c', 'caloteiro'],
    ['in Cyrillic that looks Latin', 'c\u0430l\u043et\u0435iro', 'c\u0430l\u043et\u0435iro'],
    ['in full-width letters', 'ｃａｌｏｔｅｉｒｏ', 'ｃａｌｏｔｅｉｒｏ'],
    ['in mathematical letters', '𝐜𝐚𝐥𝐨𝐭𝐞𝐢𝐫𝐨', '𝐜𝐚𝐥𝐨𝐭𝐞𝐢𝐫𝐨'],
    ['across tags', 'calo<b>tei</b>ro', 'calo<b>tei</b>ro'],
    ['in entities', '&uacute;ltima&nbsp;chance', '&uacute;ltima&nbsp;chance'],
    ['over a line’s end', 'última\nchance', 'última\nchance'],
  ])('%s', (_, body, excerpt) => {
    expect(found(body)).toEqual([excerpt]);
  });

  it('but not across sentences, paragraphs or cells', () => {
    expect(found('A última. Chance não falta.')).toEqual([]);
    expect(found('<td>última</td><td>chance</td>')).toEqual([]);
    expect(found('última\n\nchance')).toEqual([]);
  });

  it('nor in what nobody sees', () => {
    expect(found('<style>.caloteiro { }</style><!-- caloteiro --><p class="caloteiro">Olá</p>')).toEqual([]);
  });

  it('nor in addresses and payment codes', () => {
    expect(found('https://exemplo.com/CALOTEIRO www.caloteiro.com.br caloteiro@exemplo.com')).toEqual([]);
    const pix =
      '00020126580014BR.GOV.BCB.PIX0136123e4567-e89b-12d3-a456-4266554400005204000053039865802BR5913FULANO DE TAL SILVA6008BRASILIA62070503***63041D3D';
    expect(found(`Copie: ${pix}`)).toEqual([]);
  });
});
