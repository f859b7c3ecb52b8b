import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { always } from '../testing/always.ts';
import { fold, foldCased } from './fold.ts';
import { anyText } from './testing/any-text.ts';

describe('a folded text', () => {
  it.each([
    ['Última CHANCE', 'ultima chance'],
    ['ação, São João, piñata, Müller', 'acao, sao joao, pinata, muller'],
    ["não d’água don't l´eau `x` ‘y’ ʼz", 'nao dagua dont leau x y z'],
    ['a\u200bb\u00adc\u2060d\ufeffe\u202ef\ufe0fg', 'abcdefg'],
    ['ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'abezhikmnoptyx'],
    ['αβεηικνορτυχγω', 'abenikvoptuxyw'],
    ['авеёзікмнорстухѕјћԁɡԛԝь', 'abeezikmhopctyxsjhdgqwb'],
    ['ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ', 'abcdefghijklmnoprstuvwyz'],
    ['ıłøđħɑ', 'ilodha'],
    ['ｃａｌｏｔｅ ① ﬁm 2ª nº', 'calote 1 fim 2a no'],
    ['‼ ⁉ ❗ ❕ ❓ ❔', '!! !? ! ! ? ?'],
    ['mesa 😀 مرحبا 中文', 'mesa 😀 مرحبا 中文'],
  ])('%s reads %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('keeps its capitals when asked to, also those in disguise', () => {
    expect(foldCased('ÚLTIMA \u0410\u0430 Ｂｂ')).toBe('ULTIMA Aa Bb');
  });

  it('does not swell with characters that stand for whole sentences', () => {
    expect(fold('\ufdfa').length).toBeLessThanOrEqual(4);
  });

  it('answers the same however many characters it has met', () => {
    const many = Array.from({ length: 3000 }, (_, at) => String.fromCodePoint(0x4e00 + at)).join('');
    expect(fold(many)).toBe(many);
    expect(fold('última')).toBe('ultima');
    expect(fold('\u{1d4d0}')).toBe('a');
  });

  it(
    'is plain ASCII as it stands, but for its case and apostrophes',
    always([fc.string({ unit: 'grapheme-ascii' })], (text) => {
      expect(foldCased(text)).toBe(text.replaceAll(/['`]/g, ''));
    }),
  );

  it(
    'folds no further',
    always([anyText], (text) => {
      expect(fold(fold(text)).length).toBeLessThanOrEqual(fold(text).length);
    }),
  );
});
