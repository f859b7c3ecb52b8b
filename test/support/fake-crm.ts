import type { CalendarDate } from '../../shared/domain/calendar/calendar-date.ts';
import { aReceivable } from '../../shared/domain/testing/builders.ts';
import {
  type ChatterNote,
  type Company,
  type Crm,
  CrmError,
  type CrmUser,
  type Customer,
  type Delivery,
  type InvoicePdf,
  type NewTask,
  type OutgoingMessage,
  type OutgoingSms,
  type SentMessage,
} from '../../sidecar/crm/crm.ts';
import { type FakeRead, type FeedBooks, fakeFeed, noFeed } from './fake-feed.ts';

/** A CRM in memory, for unit tests of what stands on the port; contract suites and stand-in show how CRMs really behave. */
export interface FakeCrm extends Crm {
  /** What it holds, to be changed as the test goes. */
  readonly books: Books;
  /** Every message sent, in order. */
  readonly sent: readonly OutgoingMessage[];
  /** Every SMS put in the queue, in order. */
  readonly sms: readonly OutgoingSms[];
  /** Every note in the chatter, in order. */
  readonly notes: readonly ChatterNote[];
  /** Every task made, in order; `feedback` once it is done. */
  readonly tasks: readonly FakeTask[];
  /** How often each method was called. */
  readonly calls: Readonly<Record<string, number>>;
  /** Makes the next call of a method fail; with `landed`, a message is sent all the same. */
  failNext(method: keyof Crm, error: CrmError, landed?: 'landed'): void;
  /** Makes every call fail until told `undefined`. */
  failAlways(error: CrmError | undefined): void;
}

export interface FakeTask extends NewTask {
  readonly id: number;
  feedback: string | undefined;
}

export interface Books extends FeedBooks {
  companies: Company[];
  customers: Customer[];
  contacts: (Awaited<ReturnType<Crm['contacts']>>[number] & { customerId: number })[];
  postalAddress: string[];
  followers: Awaited<ReturnType<Crm['followers']>>;
  portalLinks: Map<number, string>;
  invoicePdfs: InvoicePdf[];
  /** Documents that were never sent. */
  unsent: Set<number>;
  /** By company, of whatever day. */
  lastBankEntries: Map<number, CalendarDate>;
  /** Text fields of an invoice by name, and by id what each holds. */
  invoiceTexts: Map<string, Map<number, string>>;
  /** The one company a customer is kept for, where there is one. */
  customerCompanies: Map<number, number>;
  /** By record type and id, as in `invoice 5`: whose it is and in which company. */
  records: Map<string, { customerId: number; companyId: number | undefined }>;
  users: CrmUser[];
  sendsSms: boolean;
  /** By Message-ID. */
  deliveries: Map<string, Delivery['recipients']>;
  /** By attachment name: who created it. */
  proofs: Map<string, number>;
}

export function aCompany(sketch: Partial<Company> = {}): Company {
  return {
    id: 1,
    name: 'Em Dia Demonstração Ltda',
    currency: 'BRL',
    email: 'financeiro@emdia.example',
    phone: '+55 11 4002-8922',
    address: 'Rua das Acácias, 120, São Paulo, SP, 01310-100',
    taxId: '11.222.333/0001-81',
    partnerId: 1,
    timeZone: 'America/Sao_Paulo',
    language: 'pt_BR',
    ...sketch,
  };
}

export function aCustomer(sketch: Partial<Customer> = {}): Customer {
  return {
    id: 7,
    name: 'Metalúrgica Ipê Amarelo Ltda',
    language: 'pt_BR',
    email: 'contas@metalurgica.example',
    phone: '+55 15 3333-0147',
    taxId: '33.444.555/0001-81',
    companyId: undefined,
    tags: [],
    salespersonId: undefined,
    creditLimits: new Map(),
    ...sketch,
  };
}

export function aUser(sketch: Partial<CrmUser> = {}): CrmUser {
  return {
    id: 5,
    name: 'Caio Financeiro',
    email: 'caio@emdia.example',
    partnerId: 50,
    active: true,
    internal: true,
    companyIds: [1],
    groups: new Set(['account.group_account_invoice']),
    ...sketch,
  };
}

/** A CRM with one company and one customer who owes one invoice of R$ 1,000.00 due on 2 March 2026, but for what the test says. */
export function aCrm(sketch: Partial<Books> = {}): FakeCrm {
  const books: Books = {
    ...noFeed(),
    companies: [aCompany()],
    customers: [aCustomer()],
    receivables: [aReceivable({ document: { id: 100, name: 'FAT/2026/00100', type: 'invoice' } })],
    contacts: [{ id: 70, customerId: 7, name: 'Débora', email: 'debora@metalurgica.example', role: 'invoice' }],
    postalAddress: ['Rua do Ferro, 50', '18000-000 Sorocaba - SP'],
    followers: [],
    portalLinks: new Map(),
    invoicePdfs: [],
    unsent: new Set(),
    lastBankEntries: new Map(),
    invoiceTexts: new Map(),
    customerCompanies: new Map(),
    records: new Map([['invoice 100', { customerId: 7, companyId: 1 }]]),
    users: [aUser()],
    sendsSms: false,
    deliveries: new Map(),
    proofs: new Map(),
    ...sketch,
  };
  const sent: OutgoingMessage[] = [];
  const texts: OutgoingSms[] = [];
  const notes: ChatterNote[] = [];
  const tasks: FakeTask[] = [];
  const calls: Record<string, number> = {};
  const nextFaults = new Map<keyof Crm, { error: CrmError; landed: boolean }>();
  let fault: CrmError | undefined;

  const called = (method: keyof Crm): void => {
    calls[method] = (calls[method] ?? 0) + 1;
    const next = nextFaults.get(method);
    nextFaults.delete(method);
    if (next ?? fault) throw next?.error ?? fault;
  };
  const read: FakeRead =
    (method, answer) =>
    async (...args) => {
      called(method);
      return answer(...args);
    };
  const landedMessage = (messageId: string): SentMessage | undefined => {
    if (notes.some((note) => note.messageId === messageId)) return { id: 1, recipientIds: [] };
    const textAt = texts.findIndex((sms) => sms.messageId === messageId);
    if (textAt >= 0) return { id: 500 + textAt, recipientIds: [] };
    const at = sent.findIndex((message) => message.messageId === messageId);
    const message = sent[at];
    return message && { id: at + 1, recipientIds: message.recipientIds };
  };

  const makeTask = (task: NewTask) => tasks.push({ ...task, id: 900 + tasks.length, feedback: undefined });
  const openTask = (id: number) => tasks.find((task) => task.id === id && task.feedback === undefined);

  return {
    books,
    sent,
    sms: texts,
    notes,
    tasks,
    calls,
    failNext: (method, error, landed) => nextFaults.set(method, { error, landed: landed === 'landed' }),
    failAlways: (error) => {
      fault = error;
    },
    ...fakeFeed(books, read),
    describe: read('describe', () => ({ product: 'Fake', version: '19.0', database: 'fake' })),
    companies: read('companies', () => books.companies),
    resolve: read('resolve', (records: Parameters<Crm['resolve']>[0]) =>
      records.map(({ type, id }) => {
        if (type === 'customer')
          return { kind: 'resolved', customerId: id, companyId: books.customerCompanies.get(id) } as const;
        const owner = books.records.get(`${type} ${id}`);
        return owner
          ? ({ kind: 'resolved', ...owner } as const)
          : ({ kind: 'unresolved', cause: 'not_found' } as const);
      }),
    ),
    customers: read('customers', (ids: readonly number[]) => books.customers.filter(({ id }) => ids.includes(id))),
    openReceivables: read('openReceivables', (ids: readonly number[]) =>
      books.receivables.filter(({ customerId }) => ids.includes(customerId)),
    ),
    clearingPayments: read('clearingPayments', (ids: readonly number[]) =>
      books.clearingPayments.filter(({ customerId }) => ids.includes(customerId)),
    ),
    contacts: read('contacts', (customerId: number) =>
      books.contacts.filter((contact) => contact.customerId === customerId),
    ),
    postalAddress: read('postalAddress', () => books.postalAddress),
    followers: read('followers', () => books.followers),
    portalLinks: read('portalLinks', () => books.portalLinks),
    unsentInvoices: read(
      'unsentInvoices',
      (ids: readonly number[]) => new Set(ids.filter((id) => books.unsent.has(id))),
    ),
    lastBankEntries: read(
      'lastBankEntries',
      (upTo: CalendarDate) => new Map([...books.lastBankEntries].filter(([, day]) => day <= upTo)),
    ),
    invoicePdfs: read('invoicePdfs', (ids: readonly number[]) =>
      books.invoicePdfs.filter(({ documentId }) => ids.includes(documentId)),
    ),
    invoiceField: read('invoiceField', (name: string) => {
      if (name === 'amount_total') return 'other';
      return books.invoiceTexts.has(name) ? 'text' : undefined;
    }),
    invoiceTexts: read('invoiceTexts', (field: string) => books.invoiceTexts.get(field) ?? new Map<number, string>()),
    signInProof: read('signInProof', (name: string) => {
      const createdBy = books.proofs.get(name);
      return createdBy === undefined ? undefined : { createdBy };
    }),
    user: read('user', (id: number, groups: readonly string[]) => {
      const user = books.users.find((known) => known.id === id);
      return user && { ...user, groups: new Set(groups.filter((group) => user.groups.has(group))) };
    }),
    findMessage: read('findMessage', landedMessage),
    deliveries: read('deliveries', (messageIds: readonly string[]) =>
      messageIds.flatMap((messageId) => {
        const recipients = books.deliveries.get(messageId);
        return recipients ? [{ messageId, recipients }] : [];
      }),
    ),
    sendsSms: read('sendsSms', () => books.sendsSms),
    sendSms: async (sms) => {
      if (nextFaults.get('sendSms')?.landed) texts.push(sms);
      called('sendSms');
      if (!books.sendsSms) throw new CrmError('rejected', 'no SMS here');
      texts.push(sms);
      return { id: 499 + texts.length, recipientIds: [] };
    },
    writeNote: async (note) => {
      if (nextFaults.get('writeNote')?.landed) notes.push(note);
      called('writeNote');
      notes.push(note);
    },
    makeTask: async (task) => {
      if (nextFaults.get('makeTask')?.landed) makeTask(task);
      called('makeTask');
      makeTask(task);
    },
    findTask: read('findTask', (_: number, mark: string) => {
      const task = tasks.find((one) => one.mark === mark);
      if (!task) return undefined;
      return task.feedback === undefined ? { state: 'open', id: task.id } : { state: 'done' };
    }),
    closeTask: async (id, feedback) => {
      const close = () => {
        const task = openTask(id);
        if (!task) throw new Error(`task ${id} is not open`);
        task.feedback = feedback;
      };
      if (nextFaults.get('closeTask')?.landed) close();
      called('closeTask');
      close();
    },
    openTasks: read('openTasks', (ids: readonly number[]) => new Set(ids.filter((id) => openTask(id)))),
    send: async (message) => {
      if (nextFaults.get('send')?.landed) sent.push(message);
      called('send');
      sent.push(message);
      return { id: sent.length, recipientIds: message.recipientIds };
    },
  };
}
