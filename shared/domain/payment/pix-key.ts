import { getPixKeyInfo, type PixKeyType } from '@brazilian-utils/brazilian-utils/get-pix-key-info';

export type PixKeyKind = 'cpf' | 'cnpj' | 'email' | 'phone' | 'random';

export interface PixKey {
  readonly kind: PixKeyKind;
  /** As the Central Bank's directory holds it. */
  readonly value: string;
}

const KINDS: Readonly<Record<PixKeyType, PixKeyKind>> = {
  cpf: 'cpf',
  cnpj: 'cnpj',
  email: 'email',
  phone: 'phone',
  evp: 'random',
};

/** The Pix key a text is, with or without punctuation; undefined when it is none. Eleven digits that could be both are a CPF: a phone is told by its `+55`. */
export function pixKeyOf(text: string): PixKey | undefined {
  const known = getPixKeyInfo(text);
  return known ? { kind: KINDS[known.type], value: known.value } : undefined;
}
