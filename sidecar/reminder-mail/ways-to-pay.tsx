/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import { Fragment } from 'preact';
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
          <tr>
            <td style={styles.way}>
              <strong>{texts.pix}</strong>
              <br />
              <span style={styles.wayHint}>{texts.pixHint(formats.money(pix.amount))}</span>
              <Code text={pix.code} />
            </td>
          </tr>
        )}
        {boletos.map(({ boleto, document }) => (
          <tr key={boleto}>
            <td style={styles.way}>
              <strong>{texts.boleto(document)}</strong>
              <Code text={boleto} />
            </td>
          </tr>
        ))}
        {bank.length > 0 && (
          <tr>
            <td style={styles.way}>
              <strong>{texts.bank}</strong>
              {bank.map((line) => (
                <Fragment key={line}>
                  <br />
                  {line}
                </Fragment>
              ))}
            </td>
          </tr>
        )}
      </tbody>
    </table>
  );
}

/** Where a long word may break: the CRM lets no style through that says so. */
const PIECE = /.{1,6}/gu;

/** To be copied whole: nothing but the text itself may be in it. */
function Code({ text }: { text: string }) {
  return (
    <div style={styles.code}>
      {(text.match(PIECE) ?? []).map((piece, at) => (
        <Fragment key={at}>
          {at > 0 && <wbr />}
          {piece}
        </Fragment>
      ))}
    </div>
  );
}
