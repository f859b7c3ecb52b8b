import { differenceInCalendarDays } from 'date-fns';

/** A boleto's line over an amount in cents, due on a day; all else about it is made up, its check digits are not. */
export function aBoleto(cents: number, dueDate: string): string {
  // Factors ran out on 21 February 2025, and began again at 1000.
  const factor = 1000 + differenceInCalendarDays(dueDate, '2025-02-22');
  const free = '0500940144816060680935031';
  const money = `${factor}${String(cents).padStart(10, '0')}`;
  const general = modulo11(`0019${money}${free}`);
  const fields = [`0019${free.slice(0, 5)}`, free.slice(5, 15), free.slice(15)];
  return `${fields.map((field) => field + modulo10(field)).join('')}${general}${money}`;
}

function modulo10(digits: string): number {
  const sum = [...digits].reverse().reduce((total, digit, at) => {
    const product = Number(digit) * (at % 2 === 0 ? 2 : 1);
    return total + (product > 9 ? product - 9 : product);
  }, 0);
  return (10 - (sum % 10)) % 10;
}

function modulo11(digits: string): number {
  const sum = [...digits].reverse().reduce((total, digit, at) => total + Number(digit) * (2 + (at % 8)), 0);
  const check = 11 - (sum % 11);
  return check > 9 ? 1 : check;
}
