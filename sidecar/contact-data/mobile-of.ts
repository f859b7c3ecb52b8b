import type { Customer } from '../crm/crm.ts';
import { phonesIn } from './phones.ts';

/** Where numbers without a prefix are. */
const COUNTRY = 'BR';

/** E.164: the first number of a customer that may be a mobile one, since of some countries' nobody can tell; undefined where there is none. */
export function mobileOf({ mobile, phone }: Pick<Customer, 'mobile' | 'phone'>): string | undefined {
  const numbers = [mobile, phone].flatMap((field) => phonesIn(field ?? '', COUNTRY));
  return (numbers.find((one) => one.mobile) ?? numbers.find((one) => one.mobile === undefined))?.number;
}
