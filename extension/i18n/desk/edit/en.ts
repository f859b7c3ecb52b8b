import type { CatalogueLike } from '../../catalogue.ts';
import { en as findings } from '../../findings/en.ts';
import type { ptBR } from './pt-br.ts';

export const en: CatalogueLike<typeof ptBR> = {
  ...findings,
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
  'block.text_refused': 'The edited text cannot leave like this.',
  'block.text_refused.todo': 'Correct what is marked, or go back to the standard text.',
  'block.template_failed': 'The company’s text template does not work with this customer.',
  'block.template_failed.todo': 'Nothing was sent. An administrator corrects it in Options, Texts.',
};
