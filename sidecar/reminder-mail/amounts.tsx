/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import type { Money } from '../../shared/domain/money/money.ts';
import type { MailContent, MailItem, Voice } from './mail-content.ts';
import { styles } from './styles.ts';

/** What is asked for or announced, what was deducted, and the totals; an amount that stands alone is its own total. */
export function Amounts({ content, ...voice }: Voice & { content: MailContent }) {
  const { items, credits, clearing, totals } = content;
  const { texts, formats } = voice;
  const hasDeductions = credits.length + clearing.length > 0;
  const isAlone = items.length === 1 && !hasDeductions;
  const isLate = content.manner.occasion === 'overdue';
  const due = isLate ? texts.wasDue : texts.isDue;
  return (
    <table role="presentation" cellPadding="0" cellSpacing="0" style={styles.panel}>
      <tbody>
        {isAlone
          ? items.map((item) => <LoneItem key={item.document} {...{ item, due }} {...voice} />)
          : items.map((item) => <Item key={item.document + item.dueDate} {...{ item, due }} {...voice} />)}
        <Deductions label={texts.creditsApplied} amounts={credits} formats={formats} />
        <Deductions label={texts.paymentUnderWay} amounts={clearing} formats={formats} />
        {!isAlone &&
          totals.map((total, at) => (
            <tr key={total.currency}>
              <td style={hasDeductions && at === 0 ? styles.totalUnderLine : styles.total}>
                {isLate ? texts.totalOpen : texts.total}
              </td>
              <td style={hasDeductions && at === 0 ? styles.totalAmountUnderLine : styles.totalAmount}>
                {formats.money(total)}
              </td>
            </tr>
          ))}
      </tbody>
    </table>
  );
}

interface ItemProps extends Voice {
  readonly item: MailItem;
  due(day: string): string;
}

function LoneItem({ item, due, texts, formats }: ItemProps) {
  return (
    <>
      <tr>
        <td style={styles.document}>{item.document}</td>
        <td style={styles.loneAmount}>{formats.money(item.amount)}</td>
      </tr>
      <tr>
        <td colSpan={2} style={styles.loneDue}>
          {due(formats.day(item.dueDate))}
          {item.link && <br />}
          {item.link && (
            <a href={item.link} style={styles.pay}>
              {texts.seeAndPay}
            </a>
          )}
        </td>
      </tr>
    </>
  );
}

function Item({ item, due, texts, formats }: ItemProps) {
  return (
    <>
      <tr>
        <td style={styles.document}>{item.document}</td>
        <td style={styles.itemAmount}>{formats.money(item.amount)}</td>
      </tr>
      <tr>
        <td colSpan={2} style={styles.due}>
          {due(formats.day(item.dueDate))}
          {item.link && ' · '}
          {item.link && (
            <a href={item.link} style={styles.payOneOfMany}>
              {texts.seeAndPay}
            </a>
          )}
        </td>
      </tr>
    </>
  );
}

function Deductions({
  label,
  amounts,
  formats,
}: Pick<Voice, 'formats'> & { label: string; amounts: readonly Money[] }) {
  return amounts.map((amount) => (
    <tr key={amount.currency}>
      <td style={styles.aside}>{label}</td>
      <td style={styles.asideAmount}>{formats.money(amount)}</td>
    </tr>
  ));
}
