import type { Language } from '../../shared/contract/common.ts';

/** The interface's language for a CRM user's (`pt_BR`, `en_US`, `es_419`) or a browser's (`pt-PT`); English for all we do not speak. */
export function languageOf(tag: string): Language {
  const primary = tag.toLowerCase().split(/[-_@.]/, 1)[0];
  if (primary === 'pt') return 'pt-BR';
  return primary === 'es' ? 'es' : 'en';
}
