/**
 * Inline styles of the mail. Only properties that the CRM's sanitizer lets through (a test holds us to it), no style
 * sheet and no media query: what fits a phone must fit by itself. Every text names its own ground, so that a mail
 * program's dark mode turns both or neither.
 */
const INK = '#1f2933';
const MUTED = '#5c6773';
const GROUND = '#ffffff';
const PANEL = '#f6f7f9';
const LINE = '1px solid #e1e5ea';
const ACCENT = '#5f5189';

const DOCUMENT_AMOUNT = {
  padding: '12px 18px 0 8px',
  verticalAlign: 'top',
  textAlign: 'right',
  whiteSpace: 'nowrap',
  color: INK,
} as const;
const DUE = { padding: '0 18px 12px 18px', textAlign: 'left', fontSize: '14px', color: MUTED } as const;
const CHARGE = { padding: '0 8px 4px 18px', fontSize: '14px', color: MUTED, textAlign: 'left' } as const;
const CHARGE_AMOUNT = {
  padding: '0 18px 4px 8px',
  fontSize: '14px',
  color: MUTED,
  verticalAlign: 'top',
  textAlign: 'right',
  whiteSpace: 'nowrap',
} as const;
const TOTAL = { padding: '12px 8px 12px 18px', color: INK, textAlign: 'left' } as const;
const TOTAL_AMOUNT = {
  padding: '12px 18px 12px 8px',
  color: INK,
  fontSize: '20px',
  fontWeight: '700',
  textAlign: 'right',
  whiteSpace: 'nowrap',
} as const;

export const styles = {
  page: {
    maxWidth: '600px',
    margin: '0 auto',
    padding: '16px',
    backgroundColor: GROUND,
    color: INK,
    fontFamily: 'Segoe UI, Roboto, Helvetica, Arial, sans-serif',
    fontSize: '16px',
    lineHeight: '1.55',
    textAlign: 'left',
  },
  paragraph: { margin: '0 0 16px 0', color: INK },
  panel: {
    width: '100%',
    margin: '8px 0 24px 0',
    backgroundColor: PANEL,
    color: INK,
    // Said again: without a doctype, tables inherit neither.
    fontSize: '16px',
    lineHeight: '1.5',
    border: LINE,
    borderRadius: '10px',
    borderCollapse: 'separate',
    borderSpacing: '0',
  },
  document: { padding: '12px 8px 0 18px', verticalAlign: 'top', textAlign: 'left', fontWeight: '600', color: INK },
  itemAmount: { ...DOCUMENT_AMOUNT, fontWeight: '600' },
  loneAmount: { ...DOCUMENT_AMOUNT, fontSize: '20px', lineHeight: '1.2', fontWeight: '700' },
  due: { ...DUE, borderBottom: LINE },
  chargedDue: { ...DUE, padding: '0 18px 8px 18px' },
  charge: CHARGE,
  chargeAmount: CHARGE_AMOUNT,
  lastCharge: { ...CHARGE, padding: '0 8px 12px 18px' },
  lastChargeAmount: { ...CHARGE_AMOUNT, padding: '0 18px 12px 8px' },
  updated: { ...CHARGE, padding: '0 8px 12px 18px', color: INK, borderBottom: LINE },
  updatedAmount: { ...CHARGE_AMOUNT, padding: '0 18px 12px 8px', color: INK, fontWeight: '600', borderBottom: LINE },
  panelTitle: { padding: '14px 18px 2px 18px', fontSize: '16px', fontWeight: '700', color: INK, textAlign: 'left' },
  way: { padding: '10px 18px 0 18px', fontSize: '15px', color: INK, textAlign: 'left' },
  account: { padding: '10px 18px 16px 18px', fontSize: '15px', color: INK, textAlign: 'left' },
  wayHint: { fontSize: '14px', color: MUTED },
  codeRow: { padding: '6px 18px 10px 18px' },
  plainTextOnly: { display: 'none' },
  code: {
    padding: '10px 12px',
    backgroundColor: GROUND,
    color: INK,
    border: LINE,
    borderRadius: '6px',
    fontFamily: 'Consolas, Menlo, Courier New, monospace',
    fontSize: '13px',
    lineHeight: '1.5',
  },
  loneDue: { ...DUE, padding: '2px 18px 14px 18px' },
  payRow: { padding: '0 18px 18px 18px', textAlign: 'left' },
  pay: {
    display: 'inline-block',
    // As high as a thumb needs.
    padding: '11px 20px',
    backgroundColor: ACCENT,
    color: GROUND,
    borderRadius: '6px',
    fontSize: '15px',
    fontWeight: '600',
    textDecoration: 'none',
    whiteSpace: 'nowrap',
  },
  /** A column of buttons would shout. */
  payOneOfMany: { whiteSpace: 'nowrap', fontWeight: '600', color: ACCENT, textDecoration: 'underline' },
  aside: { padding: '10px 8px 10px 18px', fontSize: '14px', color: MUTED, textAlign: 'left' },
  asideAmount: {
    padding: '10px 18px 10px 8px',
    fontSize: '14px',
    color: MUTED,
    textAlign: 'right',
    whiteSpace: 'nowrap',
  },
  total: TOTAL,
  totalAmount: TOTAL_AMOUNT,
  totalUnderLine: { ...TOTAL, borderTop: LINE },
  totalAmountUnderLine: { ...TOTAL_AMOUNT, borderTop: LINE },
  quiet: { margin: '0 0 16px 0', fontSize: '14px', color: MUTED },
  together: { whiteSpace: 'nowrap' },
  signature: { margin: '24px 0 0 0', color: INK },
  footer: {
    margin: '28px 0 0 0',
    padding: '16px 0 0 0',
    borderTop: LINE,
    fontSize: '13px',
    lineHeight: '1.5',
    color: MUTED,
  },
} as const;
