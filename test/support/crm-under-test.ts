import type { StaffKey } from '../dataset/dataset.ts';
import type { Inbox } from './inbox.ts';
import type { SmsUnderTest } from './sms-under-test.ts';

export interface StaffMember {
  readonly login: string;
  readonly password: string;
  readonly id: number;
  readonly name: string;
}

/** CRM ids of what the data set names. */
export interface KnownIds {
  customer(key: string): number;
  invoice(key: string): number;
  order(key: string): number;
  company(key: string): number;
}

/** A CRM holding the data set, real or stand-in, for one test file to use and change as it likes. */
export interface CrmUnderTest {
  readonly name: 'stand-in' | 'odoo-19' | 'odoo-14';
  readonly major: number;
  /** Without a trailing slash. */
  readonly url: string;
  readonly database: string;
  readonly service: { readonly login: string; readonly key: string };
  readonly users: Readonly<Record<StaffKey, StaffMember>>;
  /** Receives all mail of this CRM. */
  readonly inbox: Inbox;
  /** Receives all its SMS. */
  readonly sms: SmsUnderTest;
  readonly ids: KnownIds;
  /** Calls any model method as admin, for arranging tests (register a payment, say). */
  call<T>(model: string, method: string, args: readonly unknown[], kwargs?: object): Promise<T>;
  /** Rows from the CRM's own database, where it can be reached. */
  sql?(query: string): Promise<Record<string, unknown>[]>;
  /** Closes the inbox and, where it can, drops the database. */
  stop(): Promise<void>;
}
