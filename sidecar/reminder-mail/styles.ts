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
  itemAmount: {
    padding: '12px 18px 0 8px',
    verticalAlign: 'top',
    textAlign: 'right',
    whiteSpace: 'nowrap',
    fontWeight: '600',
  },
  due: { padding: '0 18px 12px 18px', textAlign: 'left', fontSize: '14px', color: MUTED, borderBottom: LINE },
  pay: {
    display: 'inline-block',
    margin: '10px 0 0 0',
    padding: '8px 16px',
    backgroundColor: ACCENT,
    color: GROUND,
    borderRadius: '6px',
    fontSize: '14px',
    fontWeight: '600',
    textDecoration: 'none',
    whiteSpace: 'nowrap',
  },
  /** A column of buttons would shout. */
  payOneOfMany: { whiteSpace: 'nowrap', fontWeight: '600', color: ACCENT, textDecoration: 'underline' },
  aside: { padding: '12px 8px 0 18px', fontSize: '14px', color: MUTED, textAlign: 'left' },
  asideAmount: {
    padding: '12px 18px 0 8px',
    fontSize: '14px',
    color: MUTED,
    textAlign: 'right',
    whiteSpace: 'nowrap',
  },
  total: { padding: '14px 8px 14px 18px', color: INK, textAlign: 'left' },
  totalAmount: {
    padding: '14px 18px 14px 8px',
    color: INK,
    fontSize: '20px',
    fontWeight: '700',
    textAlign: 'right',
    whiteSpace: 'nowrap',
  },
  quiet: { margin: '0 0 16px 0', fontSize: '14px', color: MUTED },
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
