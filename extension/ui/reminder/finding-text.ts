import type { WordFinding } from '../../../shared/contract/reminder-edit.ts';
import type { DeskWords } from '../../i18n/desk-words.ts';

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

/** What is wrong with some words, and what could stand there instead. */
export function findingText({ rule, severity, excerpt, suggestion }: WordFinding, { t }: DeskWords): string {
  const why = WHY[rule];
  if (why === undefined) return t('finding.missing', { suggestion });
  return t(`finding.${severity}`, { excerpt, why: t(why), suggestion });
}
