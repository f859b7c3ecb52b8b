/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import type { Money } from '../../shared/domain/money/money.ts';
import { ChargeRows } from './charge-rows.tsx';
import type { MailContent, MailItem, Voice } from './mail-content.ts';
import { styles } from './styles.ts';

/** What is asked for or announced, what was deducted, and the totals; an amount that stands alone is its own total. */
export function Amounts({ content, ...voice }: Voice & { content: MailContent }) {
  const { items, credits, clearing } = content;
  const { texts, formats } = voice;
  const hasDeductions = credits.length + clearing.length > 0;
  const isAlone = items.length === 1 && !hasDeductions && !content.chargedOn;
  return (
    <table role="presentation" cellPadding="0" cellSpacing="0" style={styles.panel}>
      <tbody>
        {items.map((item) => (
          <Item
            key={item.document + item.dueDate}
            item={item}
            due={content.manner.occasion === 'overdue' ? texts.wasDue : texts.isDue}
            look={isAlone ? 'alone' : items.length === 1 ? 'single' : 'one_of_many'}
            {...voice}
          />
        ))}
        <Deductions label={texts.creditsApplied} amounts={credits} formats={formats} />
        <Deductions label={texts.paymentUnderWay} amounts={clearing} formats={formats} />
        {!isAlone && <Totals content={content} underLine={hasDeductions} {...voice} />}
      </tbody>
    </table>
  );
}

function Totals({ content, underLine, texts, formats }: Voice & { content: MailContent; underLine: boolean }) {
  const { totals, chargedOn, manner } = content;
  const open = manner.occasion === 'overdue' ? texts.totalOpen : texts.total;
  return totals.map((total, at) => (
    <tr key={total.currency}>
      <td style={underLine && at === 0 ? styles.totalUnderLine : styles.total}>
        {chargedOn ? texts.totalUpdated(formats.day(chargedOn)) : open}
      </td>
      <td style={underLine && at === 0 ? styles.totalAmountUnderLine : styles.totalAmount}>{formats.money(total)}</td>
    </tr>
  ));
}

interface ItemProps extends Voice {
  readonly item: MailItem;
  /** A column of buttons would shout: only who asks for one thing has one. */
  readonly look: 'alone' | 'single' | 'one_of_many';
  due(day: string): string;
}

function Item({ item, look, due, texts, formats }: ItemProps) {
  const { document, amount, dueDate, link, charges } = item;
  const isOne = look !== 'one_of_many';
  return (
    <>
      <tr>
        <td style={styles.document}>{document}</td>
        <td style={look === 'alone' ? styles.loneAmount : styles.itemAmount}>{formats.money(amount)}</td>
      </tr>
      <tr>
        <td colSpan={2} style={charges ? styles.chargedDue : look === 'alone' ? styles.loneDue : styles.due}>
          {due(formats.day(dueDate))}
          {link && (isOne ? <br /> : ' · ')}
          {link && (
            <a href={link} style={isOne ? styles.pay : styles.payOneOfMany}>
              {texts.seeAndPay}
            </a>
          )}
        </td>
      </tr>
      {charges && <ChargeRows charges={charges} texts={texts} formats={formats} />}
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
