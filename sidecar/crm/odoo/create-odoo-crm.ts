import type { Crm } from '../crm.ts';
import { billedByMonth } from './billed-by-month.ts';
import { changedLines } from './changed-lines.ts';
import { changedPartners } from './changed-partners.ts';
import { allClearingPayments, clearingPayments } from './clearing-payments.ts';
import { companies } from './companies.ts';
import type { OdooConfig } from './config.ts';
import { contacts } from './contacts.ts';
import { customers } from './customers.ts';
import { deliveries } from './deliveries.ts';
import { asCrmError } from './errors.ts';
import { findMessage } from './find-message.ts';
import { followers } from './followers.ts';
import { invoiceField, invoiceTexts } from './invoice-field.ts';
import { invoicePdfs } from './invoice-pdfs.ts';
import { lastBankEntries } from './last-bank-entries.ts';
import { lastLineChange, lastPartnerChange } from './last-change.ts';
import { matchCount } from './match-count.ts';
import { matches } from './matches.ts';
import { openLineIds } from './open-line-ids.ts';
import { openLineTotals } from './open-line-totals.ts';
import { openLines } from './open-lines.ts';
import { openReceivables } from './open-receivables.ts';
import { owners } from './owners.ts';
import { portalLinks } from './portal-links.ts';
import { postalAddress } from './postal-address.ts';
import { resolve } from './resolve.ts';
import { send } from './send.ts';
import { sendSms } from './send-sms.ts';
import { openSession, type Session } from './session.ts';
import { signInProof } from './sign-in-proof.ts';
import { closeTask, findTask, makeTask, openTasks } from './tasks.ts';
import { unsentInvoices } from './unsent-invoices.ts';
import { user } from './user.ts';
import { inWholeBooks } from './whole-books.ts';
import { writeNote } from './write-note.ts';

/** A CRM that is an Odoo, 14 to 19. Nothing is asked before the first call; `describe` looks at everything afresh. */
export function createOdooCrm(config: OdooConfig): Crm {
  let session: Promise<Session> | undefined;

  function current(): Promise<Session> {
    session ??= openSession(config).catch((error) => {
      session = undefined;
      throw error;
    });
    return session;
  }

  const inSession =
    <Args extends unknown[], Result>(verb: (session: Session, ...args: Args) => Promise<Result>) =>
    (...args: Args): Promise<Result> =>
      inOurWords(async () => verb(await current(), ...args));

  const ofWholeBooks = <Args extends unknown[], Result>(verb: (session: Session, ...args: Args) => Promise<Result>) =>
    inSession(inWholeBooks(verb));

  return {
    describe: () =>
      inOurWords(async () => {
        const fresh = await openSession(config);
        session = Promise.resolve(fresh);
        return { product: 'Odoo', version: fresh.version, database: fresh.database };
      }),
    companies: inSession(companies),
    resolve: inSession(resolve),
    customers: inSession(customers),
    openReceivables: ofWholeBooks(openReceivables),
    clearingPayments: inSession(clearingPayments),
    contacts: inSession(contacts),
    postalAddress: inSession(postalAddress),
    followers: inSession(followers),
    portalLinks: inSession(portalLinks),
    invoicePdfs: inSession(invoicePdfs),
    unsentInvoices: ofWholeBooks(unsentInvoices),
    lastBankEntries: ofWholeBooks(lastBankEntries),
    invoiceField: inSession(invoiceField),
    invoiceTexts: inSession(invoiceTexts),
    signInProof: inSession(signInProof),
    user: inSession(user),
    findMessage: inSession(findMessage),
    deliveries: inSession(deliveries),
    send: inSession(send),
    sendsSms: inSession(({ sendsSms }) => sendsSms()),
    sendSms: inSession(sendSms),
    writeNote: inSession(writeNote),
    makeTask: inSession(makeTask),
    findTask: inSession(findTask),
    closeTask: inSession(closeTask),
    openTasks: inSession(openTasks),
    openLines: ofWholeBooks(openLines),
    changedLines: ofWholeBooks(changedLines),
    lastLineChange: ofWholeBooks(lastLineChange),
    openLineIds: ofWholeBooks(openLineIds),
    openLineTotals: ofWholeBooks(openLineTotals),
    owners: inSession(owners),
    changedPartners: inSession(changedPartners),
    lastPartnerChange: inSession(lastPartnerChange),
    matches: ofWholeBooks(matches),
    matchCount: ofWholeBooks(matchCount),
    allClearingPayments: inSession(allClearingPayments),
    billedByMonth: ofWholeBooks(billedByMonth),
  };
}

async function inOurWords<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw asCrmError(error);
  }
}
