import type { Crm } from '../crm.ts';
import { clearingPayments } from './clearing-payments.ts';
import { companies } from './companies.ts';
import type { OdooConfig } from './config.ts';
import { contacts } from './contacts.ts';
import { customers } from './customers.ts';
import { asCrmError } from './errors.ts';
import { findMessage } from './find-message.ts';
import { followers } from './followers.ts';
import { openReceivables } from './open-receivables.ts';
import { portalLinks } from './portal-links.ts';
import { resolve } from './resolve.ts';
import { send } from './send.ts';
import { openSession, type Session } from './session.ts';
import { signInProof } from './sign-in-proof.ts';
import { user } from './user.ts';

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
    openReceivables: inSession(openReceivables),
    clearingPayments: inSession(clearingPayments),
    contacts: inSession(contacts),
    followers: inSession(followers),
    portalLinks: inSession(portalLinks),
    signInProof: inSession(signInProof),
    user: inSession(user),
    findMessage: inSession(findMessage),
    send: inSession(send),
  };
}

async function inOurWords<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw asCrmError(error);
  }
}
