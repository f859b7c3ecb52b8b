import type { MailTone } from '../../../shared/domain/reminder/manner.ts';
import type { Occasion } from '../../../shared/domain/reminder/occasion.ts';

/** What one manner of mail says in its own words; `count` is of invoices. */
export interface MannerTexts {
  /** Seen by whoever sees the mail arrive: no amount, nothing of a debt. */
  subject(company: string, count: number): string;
  opening(count: number, answerBy: string): string;
  /** After the ways to pay: what it offers or explains. */
  closing?(answerBy: string): string;
  signOff: string;
}

/** The words of all mails in one language. Never a reproach or a threat (CDC art. 42). */
export interface MailTexts {
  readonly manners: { readonly [Of in Occasion]: Readonly<Record<MailTone<Of>, MannerTexts>> };
  /** `names` is empty where nobody has one. */
  greeting(names: string): string;
  isDue(day: string): string;
  wasDue(day: string): string;
  seeAndPay: string;
  creditsApplied: string;
  paymentUnderWay: string;
  fine(percent: string): string;
  interest(percent: string, days: number): string;
  updatedAmount: string;
  totalUpdated(day: string): string;
  howToPay: string;
  pix: string;
  /** `amount` is in the code already. */
  pixHint(amount: string): string;
  /** Before the code, in plain text only. */
  pixInOnePiece: string;
  boleto(document: string): string;
  bank: string;
  total: string;
  totalOpen: string;
  dueSoon(documents: string): string;
  dueSoonItem(document: string, amount: string, day: string): string;
  payOnline(count: number): string;
  /** For what has no page of its own. */
  askForCopy: string;
  alreadyPaid: string;
  answer(phone: string | undefined): string;
  team: string;
  taxId(kind: 'cnpj' | 'cpf' | 'other'): string;
}
