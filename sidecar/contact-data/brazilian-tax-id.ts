import { isValidCnpj, isValidCpf, parseCnpj, parseCpf } from '@brazilian-utils/brazilian-utils';

/** Digits, and letters in a CNPJ given out since July 2026; no punctuation. */
export interface BrazilianTaxId {
  /** A person's, or a business'. */
  readonly kind: 'cpf' | 'cnpj';
  readonly value: string;
}

/** The CPF or CNPJ a text is, with or without punctuation or the country before it; undefined when it is neither, or its check digits are wrong. */
export function parseBrazilianTaxId(text: string): BrazilianTaxId | undefined {
  return parse(text) ?? parse(text.replace(/^\s*BR[\s-]*/i, ''));
}

function parse(text: string): BrazilianTaxId | undefined {
  if (isValidCpf(text)) return { kind: 'cpf', value: parseCpf(text) };
  if (isValidCnpj(text, { version: 2 })) return { kind: 'cnpj', value: parseCnpj(text, { version: 2 }) };
  return undefined;
}
