import type { Language } from '../../shared/contract/common.ts';
import type { ArgumentsOf, CatalogueLike, Message } from './catalogue.ts';

export type Translate<Shape> = <Key extends keyof Shape>(key: Key, ...values: ArgumentsOf<Shape[Key]>) => string;

/** `t` in one language over a catalogue of `Shape`: fills in values, numbers as the language writes them, and picks plural forms. What is missing in the catalogue reads as nothing. */
export function createTranslator<Shape extends Record<string, Message>>(
  catalogue: Partial<CatalogueLike<Shape>>,
  language: Language,
): Translate<Shape> {
  const plural = new Intl.PluralRules(language);
  const number = new Intl.NumberFormat(language);
  return (key, ...[values]) => {
    const message: Message = catalogue[key] ?? '';
    const given: Readonly<Record<string, string | number>> = values ?? {};
    const text =
      typeof message === 'string' ? message : message[plural.select(Number(given.n)) === 'one' ? 'one' : 'other'];
    return text.replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = given[name];
      return typeof value === 'number' ? number.format(value) : (value ?? '');
    });
  };
}
