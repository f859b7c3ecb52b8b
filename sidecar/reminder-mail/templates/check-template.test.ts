import { describe, expect, it } from 'vitest';
import type { Language } from '../../../shared/domain/language.ts';
import type { Manner } from '../../../shared/domain/reminder/manner.ts';
import type { TemplateParts } from '../../../shared/domain/template/mail-templates.ts';
import { someContent } from '../testing/some-content.ts';
import { templateProblems } from './check-template.ts';

const firm: Manner = { occasion: 'overdue', tone: 'firm' };

function problemsOf(template: TemplateParts, manner: Manner = firm, language: Language = 'pt-BR') {
  const { supplier } = someContent();
  return templateProblems({ manner, language, template, supplier, today: '2026-03-16' });
}

describe('a template is saved', () => {
  it('when it says what it should, kindly', () => {
    expect(
      problemsOf({
        subject: 'Sobre {% if count == 1 %}a sua fatura{% else %}as suas faturas{% endif %} com a {{ company }}',
        greeting: 'Prezados{% if names %}, {{ names }}{% endif %},',
        opening: 'Somam {{ total }} e venceram a partir de {{ due_date }}.\n\nPodemos combinar uma data?',
        closing: '{% if phone %}Ligue para {{ phone }}, se preferir.{% endif %}',
      }),
    ).toEqual([]);
  });
});

describe('a template is not saved', () => {
  it.each<[string, TemplateParts, object]>([
    ['insults', { opening: 'Olá.\nO senhor é um caloteiro.' }, { part: 'opening', rule: 'insult', line: 2 }],
    ['threatens', { closing: 'Pague em 24 horas ou vamos ao cartório.' }, { part: 'closing', rule: 'countdown' }],
    ['tells of the debt in the subject', { subject: 'Fatura vencida' }, { part: 'subject', rule: 'debt_in_opening' }],
    [
      'tells the amount in the subject',
      { subject: 'Sua fatura: {{ total }}' },
      { part: 'subject', rule: 'amount_in_opening' },
    ],
    [
      'hides an insult where no example goes',
      { opening: 'Olá.{% if days_late > 400 %} Seu caloteiro.{% endif %}' },
      { part: 'opening', rule: 'insult' },
    ],
    ['says nothing to some', { opening: '{% if count == 1 %}Olá{% endif %}' }, { rule: 'template_says_nothing' }],
    [
      'counts on a telephone',
      { closing: 'Ligue: {{ phone | default: "" | strip }}{{ telefone }}' },
      { rule: 'template_unknown_variable' },
    ],
  ])('when it %s', (_, template, problem) => {
    expect(problemsOf(template)).toEqual(expect.arrayContaining([expect.objectContaining(problem)]));
  });

  it('when it announces measures in a tone that comes too early for them', () => {
    const template = { closing: 'Depois disso, podemos levar o título a protesto.' };
    expect(problemsOf(template, { occasion: 'overdue', tone: 'helpful' })).toMatchObject([{ rule: 'firm_measure' }]);
    expect(problemsOf(template, { occasion: 'overdue', tone: 'final' })).toEqual([]);
  });

  it('with one mistake said once, however many examples have it', () => {
    expect(problemsOf({ opening: 'Seu caloteiro.' })).toHaveLength(1);
  });
});
