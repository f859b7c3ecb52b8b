import type { EditedField } from '../../../shared/domain/reminder/edited-fields.ts';
import type { Occasion } from '../../../shared/domain/reminder/occasion.ts';
import { LONGEST_TEMPLATE } from '../../../shared/domain/template/mail-templates.ts';
import type { TemplateProblem } from '../../../shared/domain/template/template-problem.ts';
import type { VariableValues } from '../../../shared/domain/template/template-variables.ts';
import { plainSubject, plainText } from '../plain-text.ts';
import { engine } from './engine.ts';
import { parsePart } from './parse-part.ts';

/** A template does not work with the data of this mail: nothing of it may be sent. */
export class TemplateFailure extends Error {
  override readonly name = 'TemplateFailure';
  constructor(readonly problems: readonly TemplateProblem[]) {
    super(problems.map(({ part, rule }) => `${part}: ${rule}`).join(', '));
  }
}

interface Part {
  readonly part: EditedField;
  readonly source: string;
  readonly occasion: Occasion;
}

/** A part as the reader will see it: plain text, of which values are data, never read as a template again. Fails with `TemplateFailure`. */
export function renderPart({ part, source, occasion }: Part, values: VariableValues): string {
  const parsed = parsePart(source, occasion);
  if (!parsed.ok) throw new TemplateFailure(parsed.problems.map((problem) => ({ part, ...problem })));
  const text = inLine(part)(written([...parsed.template], values, part));
  if (text.length > LONGEST_TEMPLATE[part]) throw failure(part, 'template_too_long');
  if (text === '' && part !== 'closing') throw failure(part, 'template_says_nothing');
  return text;
}

function written(template: Parameters<typeof engine.renderSync>[0], values: VariableValues, part: EditedField): string {
  try {
    return String(engine.renderSync(template, { ...values }));
  } catch (error) {
    const isTooMuch = error instanceof Error && error.message.includes('limit exceeded');
    throw failure(part, isTooMuch ? 'template_too_long' : 'template_syntax');
  }
}

function inLine(part: EditedField): (text: string) => string {
  return part === 'subject' || part === 'greeting' ? plainSubject : plainText;
}

function failure(part: EditedField, rule: TemplateProblem['rule']): TemplateFailure {
  return new TemplateFailure([{ part, rule, line: undefined, excerpt: '' }]);
}
