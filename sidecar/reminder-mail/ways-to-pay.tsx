/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import { type ComponentChildren, Fragment } from 'preact';
import type { MailContent, Voice } from './mail-content.ts';
import { styles } from './styles.ts';

/** The company's own ways to pay, to be copied from the mail; nothing where it has none. */
export function WaysToPay({ content, texts, formats }: Voice & { content: MailContent }) {
  const { pix, bank } = content.payment;
  const boletos = content.items.flatMap(({ boleto, document }) => (boleto ? [{ boleto, document }] : []));
  if (!pix && bank.length === 0 && boletos.length === 0) return null;
  return (
    <table role="presentation" cellPadding="0" cellSpacing="0" style={styles.panel}>
      <tbody>
        <tr>
          <td style={styles.panelTitle}>{texts.howToPay}</td>
        </tr>
        {pix && (
          <Way title={texts.pix} hint={texts.pixHint(formats.money(pix.amount))}>
            <Pieces text={pix.code} />
          </Way>
        )}
        {pix && <InOnePiece label={texts.pixInOnePiece} text={pix.code} />}
        {boletos.map(({ boleto, document }) => (
          <Way key={boleto} title={texts.boleto(document)}>
            {boleto}
          </Way>
        ))}
        {bank.length > 0 && <Account title={texts.bank} lines={bank} />}
      </tbody>
    </table>
  );
}

interface WayProps {
  readonly title: string;
  readonly hint?: string;
  /** What is to be copied, whole: a row of its own is a line of its own in plain text. */
  readonly children: ComponentChildren;
}

function Way({ title, hint, children }: WayProps) {
  return (
    <>
      <tr>
        <td style={styles.way}>
          <strong>{title}</strong>
          {hint && <br />}
          {hint && <span style={styles.wayHint}>{hint}</span>}
        </td>
      </tr>
      <tr>
        <td style={styles.codeRow}>
          <div style={styles.code}>{children}</div>
        </td>
      </tr>
    </>
  );
}

function Account({ title, lines }: { title: string; lines: readonly string[] }) {
  return (
    <tr>
      <td style={styles.account}>
        <strong>{title}</strong>
        {lines.map((line) => (
          <Fragment key={line}>
            <br />
            {line}
          </Fragment>
        ))}
        {/* The end of a line in plain text. */}
        <br />
      </td>
    </tr>
  );
}

/** Where a long word may break, on a telephone too: the CRM lets no style through that says so. */
const PIECE = /.{1,28}/gu;

/** For who reads plain text alone: the CRM makes a space there of every tag, so a code that may break is of no use. */
function InOnePiece({ label, text }: { label: string; text: string }) {
  return (
    <tr>
      <td style={styles.plainTextOnly}>
        {label}
        <br />
        {text}
        <br />
      </td>
    </tr>
  );
}

function Pieces({ text }: { text: string }) {
  return (text.match(PIECE) ?? []).map((piece, at) => (
    <Fragment key={at}>
      {at > 0 && <wbr />}
      {piece}
    </Fragment>
  ));
}
