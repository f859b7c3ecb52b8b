import { HOSTILE_ADDRESSES } from './addresses.ts';
import { HARMLESS_ONCE_SHOWN, NOT_TO_BE_MAILED } from './texts.ts';

/** A customer who owes one invoice, by what stands in its fields. */
export interface HostileCustomer {
  readonly title: string;
  /** Its name and, where the CRM takes it, its invoice's number. */
  readonly text: string;
  readonly email: string;
  /** Who may get its reminder; nobody where it must be refused. */
  readonly reaches: readonly string[];
}

/** Nothing about it is hostile: what its mail looks like, all others must. */
export const TAME: HostileCustomer = {
  title: 'nothing hostile',
  text: 'Comercial Mansa Ltda',
  email: 'mansa@cliente.example',
  reaches: ['mansa@cliente.example'],
};

const named = Object.entries(HARMLESS_ONCE_SHOWN).map(([title, text], at): HostileCustomer => {
  const email = `nome-${at}@cliente.example`;
  return { title: `a name with ${title}`, text, email, reaches: [email] };
});

const unmailable = Object.entries(NOT_TO_BE_MAILED).map(
  ([title, text], at): HostileCustomer => ({
    title: `a name with ${title}`,
    text,
    email: `proibido-${at}@cliente.example`,
    reaches: [],
  }),
);

const addressed = Object.entries(HOSTILE_ADDRESSES).map(
  ([title, { field, reaches }], at): HostileCustomer => ({
    title: `an e-mail field with ${title}`,
    text: `Cliente ${at} Ltda`,
    email: field,
    reaches,
  }),
);

export const HOSTILE_CUSTOMERS: readonly HostileCustomer[] = [...named, ...unmailable, ...addressed];
