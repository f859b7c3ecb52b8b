export const LANGUAGES = ['pt-BR', 'en', 'es'] as const;
/** A language that people are written to in. */
export type Language = (typeof LANGUAGES)[number];
