import { describe, expect, it } from 'vitest';
import { always } from '../testing/always.ts';
import { readableText } from './readable-text.ts';
import { anyText } from './testing/any-text.ts';

const textOf = (source: string) => readableText(source).text;

/** What the source has where `needle` is read. */
function sourceOf(source: string, needle: string): string {
  const readable = readableText(source);
  const start = readable.text.indexOf(needle);
  const span = readable.sourceOf({ start, end: start + needle.length });
  return source.slice(span.start, span.end);
}

describe('what a person reads', () => {
  it.each([
    ['plain text as it stands', 'Olá, 5 < 6 & 7 > 3.', 'ola, 5 < 6 & 7 > 3.'],
    ['nothing of inline tags', 'a<b>b</b><span class="x">c</span><!-- x -->', 'abc'],
    ['blocks apart', '<p>a</p><div>b</div>', '\n\na\n\n\n\nb\n\n'],
    ['cells and headings apart', '<td>a</td><TH>b<h2>c<li>d', '\n\na\n\n\n\nb\n\nc\n\nd'],
    ['a line break as one', 'a<br>b<br/>c<BR />d', 'a\nb\nc\nd'],
    ['no style, script or title', '<style>a</style>b<SCRIPT>c</SCRIPT>d<title>e</title>', 'bd'],
    ['what follows a closing tag that nothing opened', '</style>a', 'a'],
    ['nothing after a style that never ends', 'a<style>b<p>c</script>d', 'a'],
    ['named entities', '&amp;&lt;&gt;&quot;&nbsp;&EURO;&pound;&hellip;&iexcl;&iquest;', '&<>" €£...¡¿'],
    ['no entity that nobody sees', 'a&shy;b&zwnj;c&zwj;d&rsquo;e&apos;f', 'abcdef'],
    ['accented entities bare', '&Uacute;&ccedil;&atilde;&ecirc;&agrave;&uuml;', 'ucaeau'],
    ['numbered entities', '&#99;&#x61;&#X4c;&#8203;o', 'calo'],
    ['an unknown entity as a space', 'a&bogus;b&#1114112;c&#x110000;d&#1114111;', 'a b c d\u{10ffff}'],
    ['an ampersand of the text', 'a & b &; &#; c', 'a & b &; &#; c'],
    ['a tag that never ends', 'a <b c', 'a <b c'],
    ['a tag before another', '<a <b>c', '<a c'],
    ['a tag with a long name', `<${'x'.repeat(31)}>a`, 'a'],
    ['no tag with an endless name', `<${'x'.repeat(32)}>a`, `<${'x'.repeat(32)}>a`],
  ])('is %s', (_, source, text) => {
    expect(textOf(source)).toBe(text);
  });

  it('keeps its capitals beside', () => {
    const { text, cased } = readableText('Último <b>AVISO</b>');
    expect([text, cased]).toEqual(['ultimo aviso', 'Ultimo AVISO']);
  });

  it.each([
    ['a stretch of ASCII', 'bom dia, mundo', 'dia', 'dia'],
    ['accents', 'a última chance', 'ultima', 'última'],
    ['accents apart', 'a u\u0301ltima', 'ultima', 'u\u0301ltima'],
    ['tags', 'a calo<b>tei</b>ro b', 'caloteiro', 'calo<b>tei</b>ro'],
    ['an entity at either end', 'a &uacute;ltim&aacute; b', 'ultima', '&uacute;ltim&aacute;'],
    ['characters that become several', 'a ﬁm b', 'fim', 'ﬁm'],
    ['characters of two units', 'a 𝐚𝐛 b', 'ab', '𝐚𝐛'],
  ])('stands where it stood: %s', (_, source, needle, expected) => {
    expect(sourceOf(source, needle)).toBe(expected);
  });

  it('stands nowhere in nothing', () => {
    expect(readableText('').sourceOf({ start: 0, end: 0 })).toEqual({ start: 0, end: 0 });
  });

  it(
    'comes from the source in order',
    always([anyText, anyText], (one, other) => {
      const source = `${one}<i>${other}&amp;`;
      const readable = readableText(source);
      let before = 0;
      for (let at = 0; at < readable.text.length; at++) {
        const { start, end } = readable.sourceOf({ start: at, end: at + 1 });
        expect(start).toBeGreaterThanOrEqual(before > 0 ? before - 1 : 0);
        expect(end).toBeGreaterThan(start);
        before = start;
      }
    }),
  );
});
