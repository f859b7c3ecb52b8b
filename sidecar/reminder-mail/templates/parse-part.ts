import { LiquidError, type Template, TokenizationError, Tokenizer, type TopLevelToken, TypeGuards } from 'liquidjs';
import type { Occasion } from '../../../shared/domain/reminder/occasion.ts';
import type { TemplateProblem } from '../../../shared/domain/template/template-problem.ts';
import { TEMPLATE_VARIABLES, variablesOf } from '../../../shared/domain/template/template-variables.ts';
import { fold } from '../../../shared/domain/tone/fold.ts';
import { amountsIn } from '../../../shared/domain/tone/opening.ts';
import { fitsOutput, fitsTag, isTag, namesIn } from './code-shapes.ts';
import { engine, FILTERS } from './engine.ts';

type Problem = Omit<TemplateProblem, 'part'>;

/** A part as it was understood, or all that is wrong with it. */
export type ParsedPart =
  | { readonly ok: true; readonly template: readonly Template[]; readonly literals: readonly string[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Reads one part of a template of mails of an occasion. What passes can name nothing it should not, in whatever branch. */
export function parsePart(source: string, occasion: Occasion): ParsedPart {
  try {
    const tokens = new Tokenizer(source).readTopLevelTokens();
    const problems = tokens.flatMap((token) => problemsOf(token, occasion));
    if (problems.length > 0) return { ok: false, problems };
    return {
      ok: true,
      template: engine.parse(source),
      literals: tokens.filter(isHTMLToken).map((one) => one.getText()),
    };
  } catch (error) {
    return { ok: false, problems: [structureProblem(error, source)] };
  }
}

const { isHTMLToken, isOutputToken, isTagToken } = TypeGuards;

function problemsOf(token: TopLevelToken, occasion: Occasion): Problem[] {
  const line = lineOf(token);
  if (isHTMLToken(token)) return literalProblems(token);
  const problem = (rule: Problem['rule'], excerpt = token.getText()): Problem[] => [{ rule, line, excerpt }];
  if (isTagToken(token)) {
    if (!isTag(token.name)) return problem('template_unknown_tag', token.name);
    if (!fitsTag(token.name, token.args)) return problem('template_syntax');
    return variableProblems(token.args, occasion, problem);
  }
  if (!isOutputToken(token) || !fitsOutput(token.content)) return problem('template_syntax');
  const unknown = namesIn(token.content).filters.filter((name) => !FILTERS.some((known) => known === name));
  return [
    ...unknown.flatMap((name) => problem('template_unknown_filter', name)),
    ...variableProblems(token.content, occasion, problem),
  ];
}

function variableProblems(
  code: string,
  occasion: Occasion,
  problem: (rule: Problem['rule'], excerpt: string) => Problem[],
): Problem[] {
  const usable: readonly string[] = variablesOf(occasion);
  const known: readonly string[] = TEMPLATE_VARIABLES;
  return namesIn(code)
    .variables.filter((name) => !usable.includes(name))
    .flatMap((name) =>
      problem(known.includes(name) ? 'template_variable_not_here' : 'template_unknown_variable', name),
    );
}

const STRAY = /\{\{|\}\}|\{%|%\}|\{\s*[\p{L}_][\p{L}\p{N}_.]*\s*\}/u;

/** One brace too few, and the customer would read the code; an amount that does not come from the books is nobody's. */
function literalProblems(token: TopLevelToken): Problem[] {
  return token
    .getText()
    .split('\n')
    .flatMap((text, at) => {
      const line = lineOf(token) + at;
      const [stray] = STRAY.exec(text) ?? [];
      return [
        ...(stray === undefined ? [] : [{ rule: 'template_stray_braces', line, excerpt: stray } as const]),
        ...moneyIn(text).map((excerpt) => ({ rule: 'template_fixed_amount', line, excerpt }) as const),
      ];
    });
}

/** Amounts with their currency: a percentage or an hour is none. */
function moneyIn(text: string): string[] {
  return amountsIn(fold(text))
    .map(({ start, end }) => text.slice(start, end).trim())
    .filter((amount) => /[\p{Sc}\p{L}]/u.test(amount));
}

/** Every tag there is known by now: what the library still refuses is one that is not closed, or stands where it cannot. */
function structureProblem(error: unknown, source: string): Problem {
  if (!LiquidError.is(error)) return { rule: 'template_syntax', line: undefined, excerpt: '' };
  const isUnclosed = error instanceof TokenizationError || error.message.includes('not closed');
  const at = error.token.begin;
  return {
    rule: isUnclosed ? 'template_unclosed' : 'template_syntax',
    line: source.slice(0, at).split('\n').length,
    excerpt: codeAt(source.slice(at)),
  };
}

const LONGEST_EXCERPT = 40;

/** A tag or a value from its braces on, or as much of it as shows which one. */
function codeAt(rest: string): string {
  return (/^\{.*?[%}]\}/u.exec(rest)?.[0] ?? rest.split('\n')[0] ?? '').slice(0, LONGEST_EXCERPT);
}

function lineOf(token: TopLevelToken): number {
  return token.input.slice(0, token.begin).split('\n').length;
}
