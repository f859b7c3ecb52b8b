import type { CatalogueLike } from '../../catalogue.ts';
import type { ptBR } from './pt-br.ts';

export const en: CatalogueLike<typeof ptBR> = {
  'edit.open': 'Edit the text',
  'edit.standard': 'Back to the standard text',
  'edit.subject': 'Subject',
  'edit.greeting': 'Greeting',
  'edit.opening': 'Introduction',
  'edit.closing': 'Closing',
  'edit.note': 'The items, the payment and the company’s details are always ours.',
  'edit.empty': 'Write something, or go back to the standard text.',
  'edit.settling': 'Updating the preview…',
  'edit.bounced': 'mail came back',
  'edit.nobody': 'Tick at least one person.',
  'finding.refuse': '“{excerpt}” {why}. Suggestion: {suggestion}',
  'finding.warn': '“{excerpt}” may stay, but {why}. Suggestion: {suggestion}',
  'finding.missing': 'What every reminder must say is missing. Add: {suggestion}',
  'finding.hurts': 'offends or embarrasses the reader',
  'finding.threatens': 'sounds like a threat',
  'finding.early': 'is a firm measure, and the first 30 days are for talking',
  'finding.exposes': 'exposes the debt to others',
  'finding.shouts': 'reads like shouting',
  'finding.amount': 'shows an amount to whoever sees the mail arrive',
  'finding.debt': 'speaks of the debt to whoever sees the mail arrive',
  'block.text_refused': 'The edited text cannot leave like this.',
  'block.text_refused.todo': 'Correct what is marked, or go back to the standard text.',
};
