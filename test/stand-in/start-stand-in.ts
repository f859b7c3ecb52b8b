import { dataset } from '../dataset/dataset.ts';
import type { Call } from '../odoo/rpc.ts';
import type { CrmUnderTest, StaffMember } from '../support/crm-under-test.ts';
import { startInbox } from '../support/inbox.ts';
import { takeOverSms } from '../support/sms-under-test.ts';
import { createApp } from './http/create-app.ts';
import { createFaults, type Faults } from './http/faults.ts';
import { type Listener, listen } from './http/listener.ts';
import { createMailer } from './mail/mailer.ts';
import { execute } from './methods/execute.ts';
import { models } from './models/models.ts';
import { newApiKey } from './models/user.ts';
import { Database } from './orm/database.ts';
import type { World } from './orm/environment.ts';
import type { Row } from './orm/row.ts';
import { known, loadDataset } from './seed/load-dataset.ts';
import { ADMIN } from './seed/load-system.ts';

export interface StandInOptions {
  /** A free one when missing. */
  readonly port?: number;
  readonly smtpPort?: number;
  /** The clock everything hangs on. */
  readonly now?: () => Date;
}

/** The CRM under test, and the switches to make it fail: `pause` drops every connection, `resume` is back on the same port. */
export interface StandIn extends CrmUnderTest, Faults, Pick<Listener, 'pause' | 'resume'> {}

const DATABASE = 'stand-in';

/** Starts a CRM that answers and renders like Odoo 19, holding the data set, on loopback and in this process. */
export async function startStandIn({ port, smtpPort, now = () => new Date() }: StandInOptions = {}): Promise<StandIn> {
  const inbox = await startInbox(smtpPort === undefined ? {} : { port: smtpPort });
  const db = Database.of(models);
  const world: World = { db, mailer: createMailer(inbox.port), now, url: () => url };
  const loaded = loadDataset(world, dataset);
  const service = known(loaded.users, 'service');
  const key = newApiKey();
  db.insert('res.users.apikeys', { name: 'Em Dia', user_id: service.id, key });

  const faults = createFaults();
  const listener = await listen(createApp({ world, database: DATABASE, faults }), port);
  const url = `http://127.0.0.1:${listener.port}`;
  const { middleware: _, ...switches } = faults;
  const idIn = (rows: ReadonlyMap<string, Row>) => (name: string) => known(rows, name).id;
  const staff = (userKey: string): StaffMember => {
    const user = known(loaded.users, userKey);
    return {
      login: String(user.login),
      password: String(user.password),
      id: user.id,
      name: String(db.value(user, 'name')),
    };
  };

  const call: Call = async <T>(model: string, method: string, args: readonly unknown[], kwargs: object = {}) =>
    (await execute(world, { uid: ADMIN, model, method, positional: args, named: { ...kwargs } })) as T;
  const { close: closeSms, ...sms } = await takeOverSms(call, DATABASE);

  return {
    name: 'stand-in',
    major: 19,
    url,
    database: DATABASE,
    service: { login: String(service.login), key },
    users: {
      salesperson: staff('salesperson'),
      clerk: staff('clerk'),
      manager: staff('manager'),
      portal: staff('portal'),
    },
    inbox,
    sms,
    ids: {
      customer: idIn(loaded.customers),
      invoice: idIn(loaded.invoices),
      order: idIn(loaded.orders),
      company: idIn(loaded.companies),
    },
    call,
    ...switches,
    pause: listener.pause,
    resume: listener.resume,
    async stop() {
      await listener.pause();
      await inbox.close();
      await closeSms();
    },
  };
}
