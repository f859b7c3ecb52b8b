import { describe, expect, it } from 'vitest';
import { parsePart } from './parse-part.ts';
import { renderPart } from './render-part.ts';

const problemsIn = (source: string, occasion: 'overdue' | 'before_due' | 'paid' = 'overdue') => {
  const parsed = parsePart(source, occasion);
  return parsed.ok ? [] : parsed.problems;
};
const render = (source: string, values: Parameters<typeof renderPart>[1] = {}) =>
  renderPart({ part: 'opening', source, occasion: 'overdue' }, { company: 'Em Dia', count: 3, names: null, ...values });

describe('a template', () => {
  it.each([
    ['a prototype', '{{ company.constructor }}', 'template_unknown_variable', 'company.constructor'],
    ['a prototype by its name', '{{ __proto__ }}', 'template_unknown_variable', '__proto__'],
    ['a property in brackets', '{{ company["constructor"] }}', 'template_syntax', '{{ company["constructor"] }}'],
    ['a name made of another', '{{ [company] }}', 'template_syntax', '{{ [company] }}'],
    ['a filter of the prototype', '{{ company | constructor }}', 'template_unknown_filter', 'constructor'],
    ['a tag of the prototype', '{% __proto__ %}', 'template_unknown_tag', '__proto__'],
    ['an endless loop', '{% for i in (1..999999999) %}x{% endfor %}', 'template_unknown_tag', 'for'],
    ['a table', '{% tablerow i in names %}{% endtablerow %}', 'template_unknown_tag', 'tablerow'],
    ['a file', '{% include "/etc/passwd" %}', 'template_unknown_tag', 'include'],
    ['another file', '{% render "x" %}', 'template_unknown_tag', 'render'],
    ['a layout', '{% layout "x" %}', 'template_unknown_tag', 'layout'],
    ['a memory', '{% assign a = company %}', 'template_unknown_tag', 'assign'],
    ['a memory of text', '{% capture a %}{% endcapture %}', 'template_unknown_tag', 'capture'],
    ['a language in the language', '{% liquid echo company %}', 'template_unknown_tag', 'liquid'],
    ['text that is not read', '{% raw %}{{ x }}{% endraw %}', 'template_unknown_tag', 'raw'],
    ['a counter', '{% increment a %}', 'template_unknown_tag', 'increment'],
    ['a huge range', '{{ (1..99999999) }}', 'template_syntax', '{{ (1..99999999) }}'],
    ['a huge range in a condition', '{% if (1..9) contains 5 %}x{% endif %}', 'template_syntax', undefined],
    ['a filter that is not known', '{{ company | upcase }}', 'template_unknown_filter', 'upcase'],
    ['a variable that is not known', '{{ empresa }}', 'template_unknown_variable', 'empresa'],
    ['one in a branch', '{% if count == 1 %}x{% else %}{{ valor }}{% endif %}', 'template_unknown_variable', 'valor'],
    ['one in a filter', '{{ names | default: nome }}', 'template_unknown_variable', 'nome'],
    ['one in a condition', '{% if dias > 3 %}x{% endif %}', 'template_unknown_variable', 'dias'],
    ['one equals sign', '{% if count = 1 %}x{% endif %}', 'template_syntax', '{% if count = 1 %}'],
    ['two values', '{{ company names }}', 'template_syntax', '{{ company names }}'],
    ['nothing', '{{ }}', 'template_syntax', '{{ }}'],
    ['a text without its end', '{% if company == "a %}x{% endif %}', 'template_syntax', undefined],
    ['an end of another', '{% if count == 1 %}x{% endunless %}', 'template_syntax', '{% endunless %}'],
    ['an end of nothing', 'x{% endif %}', 'template_syntax', '{% endif %}'],
    ['a value that is not closed', 'Olá {{ company', 'template_unclosed', '{{ company'],
    ['a tag that is not closed', 'Olá {% if company', 'template_unclosed', '{% if company'],
    ['a choice without its end', '{% if company %}x', 'template_unclosed', '{% if company %}'],
    ['one brace too few', 'Olá {company},', 'template_stray_braces', '{company}'],
    ['an amount of its own', 'Pague R$ 1.500,00 hoje', 'template_fixed_amount', 'R$ 1.500,00'],
    ['an amount in words', 'Faltam 200 reais', 'template_fixed_amount', '200 reais'],
    ['a brace too many at the end', 'Olá company}},', 'template_stray_braces', '}}'],
  ])('with %s is refused', (_, source, rule, excerpt) => {
    const [problem] = problemsIn(source);
    expect(problem).toMatchObject({ rule, line: 1, ...(excerpt === undefined ? {} : { excerpt }) });
  });

  it('is told every mistake at once, each with its line', () => {
    expect(problemsIn('Olá,\n{{ empresa }}\n\n{{ company | upcase }} {valor}')).toEqual([
      { rule: 'template_unknown_variable', line: 2, excerpt: 'empresa' },
      { rule: 'template_unknown_filter', line: 4, excerpt: 'upcase' },
      { rule: 'template_stray_braces', line: 4, excerpt: '{valor}' },
    ]);
    expect(problemsIn('a\nb\n{% if count == 1 %}c')).toMatchObject([{ rule: 'template_unclosed', line: 3 }]);
  });

  it('may say percentages, days and hours, which are no amounts', () => {
    expect(problemsIn('Juros de 1,00% ao mês. Ligue das 9.30 às 18 h, em até 10 dias.')).toEqual([]);
  });

  it('names only what a mail of its occasion has', () => {
    expect(problemsIn('{{ days_late }}', 'before_due')).toMatchObject([{ rule: 'template_variable_not_here' }]);
    expect(problemsIn('{{ total }}', 'paid')).toMatchObject([{ rule: 'template_variable_not_here' }]);
    expect(problemsIn('{{ company }}', 'paid')).toEqual([]);
  });

  it('cannot be so long or deep that reading it takes long', () => {
    const deep = '{%if count%}'.repeat(250);
    const started = performance.now();
    expect(problemsIn(deep)).toMatchObject([{ rule: 'template_unclosed' }]);
    expect(problemsIn(`${deep}x${'{%endif%}'.repeat(250)}`)).toEqual([]);
    expect(problemsIn(`{% if ${'count and '.repeat(300)} %}x{% endif %}`).length).toBeGreaterThan(0);
    expect(problemsIn(`{{ company ${'| default: "a" '.repeat(200)}! }}`)).toMatchObject([{ rule: 'template_syntax' }]);
    expect(performance.now() - started).toBeLessThan(1000);
  });

  it('chooses by what is there', () => {
    expect(render('{% if names %}Olá, {{ names }}{% else %}Olá{% endif %}')).toBe('Olá');
    expect(render('{% case count %}{% when 1, 2 %}poucas{% else %}{{ count }} faturas{% endcase %}')).toBe('3 faturas');
    expect(render('{{ names | default: company | downcase }}')).toBe('em dia');
    expect(render('{% unless count > 1 and company contains "Dia" %}a{% endunless %}b')).toBe('b');
  });
});

describe('what a template comes out as', () => {
  it.each([
    '{{ count }}',
    '{% if true %}x',
    '<img src=x onerror=alert(1)>',
    '{{ "a" | constructor }}',
    '{% include "x" %}',
  ])('holds the name %s as it is, never read again', (company) => {
    expect(render('Da {{ company }}!', { company })).toBe(`Da ${company}!`);
  });

  it('is one line where a mail has one', () => {
    const subject = (source: string) =>
      renderPart({ part: 'subject', source, occasion: 'overdue' }, { company: 'A\r\nBcc: todos@x.example' });
    expect(subject('Fatura\r\nBcc: {{ company }}')).toBe('Fatura Bcc: A Bcc: todos@x.example');
  });

  it.each([
    ['empty', '{% if count == 1 %}x{% endif %}', {}, 'template_says_nothing'],
    ['too long', '{{ company }}', { company: 'x'.repeat(3001) }, 'template_too_long'],
    ['more than memory allows', '{{ company | capitalize }}', { company: 'x'.repeat(2_000_000) }, 'template_too_long'],
    ['without a value', '{{ phone }}', {}, 'template_syntax'],
    ['of what cannot be read', '{{ empresa }}', {}, 'template_unknown_variable'],
  ])('is refused when it is %s', (_, source, values, rule) => {
    expect(() => render(source, values)).toThrow(rule);
  });

  it('may leave out the closing, which a mail can do without', () => {
    const closing = { part: 'closing', source: '{% if count == 1 %}x{% endif %}', occasion: 'overdue' } as const;
    expect(renderPart(closing, { count: 2 })).toBe('');
  });
});
