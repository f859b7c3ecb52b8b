import type { WordFinding } from '../../../shared/contract/reminder-edit.ts';
import type { FindingTexts } from '../../i18n/findings/pt-br.ts';
import type { Translate } from '../../i18n/translator.ts';

/** Rules a person would meet with the same words have the same. */
const WHY = {
  insult: 'finding.hurts',
  debtor_label: 'finding.hurts',
  shame: 'finding.hurts',
  sarcasm: 'finding.hurts',
  moral_pressure: 'finding.hurts',
  harsh_word: 'finding.hurts',
  ultimatum: 'finding.threatens',
  threat: 'finding.threatens',
  blacklist: 'finding.threatens',
  crime: 'finding.threatens',
  countdown: 'finding.threatens',
  firm_measure: 'finding.early',
  exposure: 'finding.exposes',
  shouting: 'finding.shouts',
  repeated_punctuation: 'finding.shouts',
  amount_in_opening: 'finding.amount',
  debt_in_opening: 'finding.debt',
  way_to_pay: undefined,
  way_to_answer: undefined,
  already_paid: undefined,
  supplier_name: undefined,
  supplier_address: undefined,
  supplier_tax_id: undefined,
} as const satisfies Record<WordFinding['rule'], string | undefined>;

type Said = Pick<WordFinding, 'rule' | 'severity' | 'excerpt' | 'suggestion'>;

/** What is wrong with some words, and what could stand there instead where that is known. */
export function findingText({ rule, severity, excerpt, suggestion }: Said, say: Translate<FindingTexts>): string {
  const why = WHY[rule];
  if (why === undefined) return suggestion ? say('finding.missing', { suggestion }) : say('finding.missing.plain');
  if (!suggestion) return say('finding.plain', { excerpt, why: say(why) });
  return say(`finding.${severity}`, { excerpt, why: say(why), suggestion });
}
