import { findPhoneNumbersInText, isSupportedCountry, type NumberType } from 'libphonenumber-js/max';

export interface Phone {
  /** E.164: `+5511987654321`. */
  readonly number: string;
  /** Undefined where a country's numbers do not tell. */
  readonly mobile: boolean | undefined;
}

/** The telephone numbers a CRM's field holds, in order; without a prefix they are `country`'s (ISO 3166). One that cannot exist is none. */
export function phonesIn(text: string, country: string): Phone[] {
  const found = findPhoneNumbersInText(text, isSupportedCountry(country) ? { defaultCountry: country } : undefined);
  return found
    .filter(({ startsAt }, at) => !isTail(text.slice(found[at - 1]?.endsAt ?? 0, startsAt)))
    .map(({ number }) => ({ number: number.number, mobile: isMobile(number.getType()) }));
}

/** Of a number with a digit too many the library takes the last digits for one: then other digits stand right before it. */
function isTail(before: string): boolean {
  return /\d[\s().+-]*$/.test(before);
}

function isMobile(type: NumberType): boolean | undefined {
  return type === undefined || type === 'FIXED_LINE_OR_MOBILE' ? undefined : type === 'MOBILE';
}
