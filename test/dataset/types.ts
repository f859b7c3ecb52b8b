/** Days from today: 0 is today, -47 is 47 days ago, 30 is in 30 days. */
export type DayOffset = number;

export type CompanyKey = 'main' | 'branch';
export type StaffKey = 'salesperson' | 'clerk' | 'manager' | 'portal';
export type UserKey = StaffKey | 'service';
export type Currency = 'BRL' | 'USD';
export type Language = 'pt_BR' | 'en_US';

export interface Company {
  readonly key: CompanyKey;
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  readonly street: string;
  readonly city: string;
  readonly stateCode: string;
  readonly zip: string;
  readonly cnpj: string;
}

export interface User {
  readonly key: UserKey;
  readonly login: string;
  readonly name: string;
  readonly email: string;
  readonly password: string;
  /** Odoo's names of the groups, besides "internal user" (or "portal") itself. */
  readonly groups: readonly string[];
  readonly portal: boolean;
}

/** Somebody who follows a record; `notesToo` means subscribed to internal notes as well as to discussions. */
export interface Follower {
  readonly party: { readonly customer: string } | { readonly user: UserKey };
  readonly notesToo: boolean;
}

export interface Customer {
  readonly key: string;
  readonly name: string;
  readonly language: Language;
  readonly email?: string;
  readonly phone?: string;
  readonly cnpj?: string;
  readonly city?: string;
  /** Key of the customer this contact or address belongs to. */
  readonly parent?: string;
  readonly type: 'contact' | 'invoice';
  /** In reais, in the main company; from Odoo 17 on. */
  readonly creditLimit?: number;
  readonly followers?: readonly Follower[];
}

export interface Instalment {
  readonly amount: number;
  readonly dueIn: DayOffset;
}

/** An invoice, or a credit note when `kind` says so; amounts are positive in both, without tax, exact to the cent. */
export interface Invoice {
  readonly key: string;
  readonly kind: 'invoice' | 'credit-note';
  readonly state: 'posted' | 'draft' | 'cancelled';
  readonly company: CompanyKey;
  readonly customer: string;
  readonly currency: Currency;
  readonly issuedIn: DayOffset;
  /** One receivable line each, in order of their due dates; their sum is the total. */
  readonly instalments: readonly Instalment[];
  /** Marked in the CRM as "leave out of follow-up", where the version has such a mark. */
  readonly excluded: boolean;
  readonly followers: readonly Follower[];
}

export interface Payment {
  readonly key: string;
  readonly company: CompanyKey;
  readonly customer: string;
  readonly amount: number;
  readonly paidIn: DayOffset;
  /**
   * `booked` has a journal entry. `in-process` has none yet where the version knows such payments (18 on); where it
   * does not, it is a draft payment that names its invoices in its reference.
   */
  readonly state: 'booked' | 'in-process';
  /** The invoices it pays, oldest line first; empty means it lies unapplied. */
  readonly settles: readonly string[];
}

/** A miscellaneous journal entry: one receivable line, and its counterpart in income. */
export interface Entry {
  readonly key: string;
  readonly company: CompanyKey;
  readonly customer: string;
  readonly label: string;
  readonly amount: number;
  readonly bookedIn: DayOffset;
  readonly dueIn?: DayOffset;
}

export interface Order {
  readonly key: string;
  readonly company: CompanyKey;
  readonly customer: string;
  readonly salesperson: UserKey;
  readonly state: 'draft' | 'confirmed';
  readonly orderedIn: DayOffset;
  readonly text: string;
  readonly amount: number;
}

export interface Opportunity {
  readonly key: string;
  readonly company: CompanyKey;
  readonly customer: string;
  readonly salesperson: UserKey;
  readonly name: string;
  readonly expected: number;
}

export interface DataSet {
  readonly companies: readonly Company[];
  /** Reais for one unit of the currency, the same on every day. */
  readonly rates: Readonly<Record<Currency, number>>;
  readonly users: readonly User[];
  readonly customers: readonly Customer[];
  readonly invoices: readonly Invoice[];
  readonly payments: readonly Payment[];
  readonly entries: readonly Entry[];
  readonly orders: readonly Order[];
  readonly opportunities: readonly Opportunity[];
}
