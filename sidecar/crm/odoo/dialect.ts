import { CrmError } from '../crm.ts';

type Domain = readonly unknown[];

/** What differs between the versions of Odoo's model. */
export interface Dialect {
  readonly major: number;
  readonly json2: boolean;
  /** The domain leaf that keeps journal items on receivable accounts. */
  readonly receivable: readonly [string, '=', string];
  /** The line's mark for "leave out of follow-up". */
  readonly excludedMark: 'blocked' | 'no_followup' | undefined;
  /** Payments without a journal entry; undefined where there are none. */
  readonly clearing: Domain | undefined;
  /** The user's groups, those implied by others included. */
  readonly groups: 'groups_id' | 'all_group_ids';
  readonly creditLimits: boolean;
  /** The invoice's field that holds its PDF; earlier versions know it by its name among the invoice's attachments. */
  readonly invoicePdfField: string | undefined;
  /** A contact's mobile number has a field beside its telephone's. */
  readonly mobileField: boolean;
  /** `search_read` can answer bare ids, four times as fast as with names. */
  readonly bareIds: boolean;
  /** A task that was done is kept, archived; earlier versions delete it. */
  readonly keepsDoneTasks: boolean;
  /** `message_post` escapes a body that is not said to be HTML. */
  readonly saysHtml: boolean;
  /** `message_post` makes an SMS's text of HTML; later versions take it as it is. */
  readonly smsOfHtml: boolean;
  /** `message_post` can leave the followers out; earlier versions ignore the argument or refuse it. */
  readonly skipsFollowers: boolean;
}

const upTo15: Omit<Dialect, 'major'> = {
  json2: false,
  receivable: ['account_internal_type', '=', 'receivable'],
  excludedMark: 'blocked',
  // Up to 17 a payment is in the books as soon as it is posted, and before that it is only a draft.
  clearing: undefined,
  groups: 'groups_id',
  creditLimits: false,
  invoicePdfField: undefined,
  mobileField: true,
  bareIds: false,
  keepsDoneTasks: false,
  saysHtml: false,
  // 15 and 16 did so too until a correction of 2024; to one without it a text is HTML, and loses what stands in <>.
  smsOfHtml: false,
  skipsFollowers: false,
};

const from16: Omit<Dialect, 'major'> = {
  ...upTo15,
  receivable: ['account_type', '=', 'asset_receivable'],
  creditLimits: true,
  bareIds: true,
};

const from17: Omit<Dialect, 'major'> = {
  ...from16,
  invoicePdfField: 'invoice_pdf_report_file',
  saysHtml: true,
  keepsDoneTasks: true,
};

const from18: Omit<Dialect, 'major'> = {
  ...from17,
  excludedMark: undefined,
  // Community calls such a payment `paid` as soon as its invoice looks paid, although neither reached the books.
  clearing: [
    ['move_id', '=', false],
    '|',
    ['state', '=', 'in_process'],
    '&',
    '&',
    ['state', '=', 'paid'],
    ['invoice_ids.payment_state', 'in', ['paid', 'in_payment']],
    ['invoice_ids.amount_residual', '!=', 0],
  ],
};

const DIALECTS: readonly Dialect[] = [
  { major: 14, ...upTo15, smsOfHtml: true },
  { major: 15, ...upTo15 },
  { major: 16, ...from16 },
  { major: 17, ...from17 },
  { major: 18, ...from18 },
  {
    major: 19,
    ...from18,
    json2: true,
    mobileField: false,
    excludedMark: 'no_followup',
    groups: 'all_group_ids',
    skipsFollowers: true,
  },
];

/** The dialect of a version as the server names it (`19.0`, `17.0+e`); rejects one nobody has tried. */
export function dialectOf(version: string): Dialect {
  const major = /^(\d+)\.0\b/.exec(version)?.[1];
  const dialect = DIALECTS.find((known) => String(known.major) === major);
  if (dialect) return dialect;
  const known = DIALECTS.map((each) => `${each.major}.0`).join(', ');
  throw new CrmError('unsupported_version', `Odoo ${version} is not supported; known are ${known}`);
}
