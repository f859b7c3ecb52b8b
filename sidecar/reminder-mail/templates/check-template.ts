import type { WordFinding } from '../../../shared/contract/reminder-edit.ts';
import type { Language } from '../../../shared/domain/language.ts';
import { EDITED_FIELDS, type EditedField } from '../../../shared/domain/reminder/edited-fields.ts';
import { firstDayOf } from '../../../shared/domain/reminder/manner.ts';
import type { TemplateProblem } from '../../../shared/domain/template/template-problem.ts';
import { judgeField, judgeWords } from '../judge-words.ts';
import type { MailContent } from '../mail-content.ts';
import { renderReminder } from '../render-reminder.ts';
import { toneStepOf } from '../tone-step-of.ts';
import { type ExampleRequest, exampleMails } from './example-mails.ts';
import { parsePart } from './parse-part.ts';
import { TemplateFailure } from './render-part.ts';

interface CheckRequest extends ExampleRequest {
  readonly language: Language;
}

/** All that keeps a template from being saved: what cannot be read, what hurts, lies or threatens in any branch, and what the mail would then lack. */
export function templateProblems(request: CheckRequest): readonly TemplateProblem[] {
  const broken = partsOf(request).flatMap(({ part, parsed }) =>
    parsed.ok ? [] : parsed.problems.map((problem) => ({ part, ...problem })),
  );
  if (broken.length > 0) return broken;
  const problems = [
    ...branchProblems(request),
    ...exampleMails(request).flatMap((mail) => mailProblems(mail, request)),
  ];
  const seen = new Set<string>();
  return problems.filter(({ part, rule, excerpt }) => {
    const key = JSON.stringify([part, rule, excerpt]);
    return !seen.has(key) && seen.add(key);
  });
}

function partsOf({ template, manner }: CheckRequest) {
  return EDITED_FIELDS.flatMap((part) => {
    const source = template[part];
    return source === undefined ? [] : [{ part, source, parsed: parsePart(source, manner.occasion) }];
  });
}

/** What stands between the braces of branches that no example may enter. */
function branchProblems(request: CheckRequest): TemplateProblem[] {
  const ground = groundOf(request, []);
  return partsOf(request).flatMap(({ part, parsed }) => {
    const written = parsed.ok ? parsed.literals : [];
    const found = written.flatMap((literal) => judgeField(part, literal, ground));
    return refused(found, request);
  });
}

function mailProblems(mail: MailContent, request: CheckRequest): readonly TemplateProblem[] {
  const { language } = request;
  const { supplier, recipientNames, customerName, items } = mail;
  try {
    const { words, html } = renderReminder(mail, { language, locale: language });
    const names = [supplier.name, customerName, ...recipientNames, ...items.map(({ document }) => document)];
    return refused(judgeWords({ words, html, supplier, ...groundOf(request, names) }), request);
  } catch (error) {
    if (error instanceof TemplateFailure) return error.problems;
    throw error;
  }
}

/** On the first day such a mail may be sent, on which it may say least. */
function groundOf({ manner, language }: CheckRequest, verbatim: readonly string[]) {
  return { language, verbatim, step: toneStepOf(manner, firstDayOf(manner)) };
}

function refused(findings: readonly WordFinding[], { template }: CheckRequest): TemplateProblem[] {
  return findings
    .filter(({ severity }) => severity === 'refuse')
    .map(({ field, rule, excerpt, suggestion }) => {
      const part = template[field] === undefined ? firstWritten(template) : field;
      return { part, rule, excerpt, suggestion, line: lineOf(excerpt, template[part]) };
    });
}

/** What only the whole mail says is put to somebody's words, not to ours. */
function firstWritten(template: CheckRequest['template']): EditedField {
  return EDITED_FIELDS.find((part) => template[part] !== undefined) ?? 'opening';
}

function lineOf(excerpt: string, source = ''): number | undefined {
  const at = excerpt === '' ? -1 : source.indexOf(excerpt);
  return at < 0 ? undefined : source.slice(0, at).split('\n').length;
}
