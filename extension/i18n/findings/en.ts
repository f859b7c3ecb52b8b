import type { CatalogueLike } from '../catalogue.ts';
import type { FindingTexts } from './pt-br.ts';

export const en: CatalogueLike<FindingTexts> = {
  'finding.refuse': '“{excerpt}” {why}. Suggestion: {suggestion}',
  'finding.warn': '“{excerpt}” may stay, but {why}. Suggestion: {suggestion}',
  'finding.plain': '“{excerpt}” {why}.',
  'finding.missing': 'What every reminder must say is missing. Add: {suggestion}',
  'finding.missing.plain': 'What every reminder must say is missing.',
  'finding.hurts': 'offends or embarrasses the reader',
  'finding.threatens': 'sounds like a threat',
  'finding.early': 'is a firm measure, and the first 30 days are for talking',
  'finding.exposes': 'exposes the debt to others',
  'finding.shouts': 'reads like shouting',
  'finding.amount': 'shows an amount to whoever sees the mail arrive',
  'finding.debt': 'speaks of the debt to whoever sees the mail arrive',
};
