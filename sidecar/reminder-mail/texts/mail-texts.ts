/** `presumes_forgetting` in the first days; later `asks_why`, and offers to find a way. */
export type Tone = 'presumes_forgetting' | 'asks_why';

/** The words of a reminder in one language; `count` is of invoices. Never a reproach or a threat (CDC art. 42), and nothing about debt in the subject. */
export interface MailTexts {
  subject(company: string, count: number): string;
  greeting(names: string): string;
  opening(tone: Tone, count: number): string;
  wasDue(day: string): string;
  seeAndPay: string;
  creditsApplied: string;
  paymentUnderWay: string;
  total: string;
  dueSoon(documents: string): string;
  dueSoonItem(document: string, amount: string, day: string): string;
  payOnline(count: number): string;
  /** For what has no page of its own. */
  askForCopy: string;
  offer: string;
  alreadyPaid: string;
  answer(phone: string | undefined): string;
  thanks: string;
  team: string;
  taxId(kind: 'cnpj' | 'cpf' | 'other'): string;
}
